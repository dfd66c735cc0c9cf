import type { AgreementTerms } from '../../../agreement/terms';
import { SIDES } from '../../../side';
import { type IsoDate, representativeDay } from '../../../time';
import type { Despite, SignedVersion } from '../../../workshop/schema/agreement';
import type { Block, SectionBuilder, SignatureGroup } from '../../model';
import { longDate, longDay, orElse, words } from '../../words';

/** Why there is an agreement at all. What is signed comes out of a workshop; of a draft that is said once it holds something and the day has come. */
export function purposeSection(
  terms: AgreementTerms,
  { isSigned, today }: { readonly isSigned: boolean; readonly today: IsoDate },
): SectionBuilder {
  const { client, cadences } = terms;
  const { heading, text, live, liveWithoutReviews } = words.purpose;
  const from = isSigned ? words.purpose.held(dayOf(terms)) : workshopWords(terms, today);
  return (number) => ({
    number,
    title: heading,
    owner: null,
    blocks: [
      { kind: 'paragraph', text: text(orElse(client, words.nameless.client)) + from, tone: 'body' },
      { kind: 'paragraph', text: cadences.length === 0 ? liveWithoutReviews : live, tone: 'body' },
    ],
  });
}

function workshopWords(terms: AgreementTerms, today: IsoDate): string {
  const { workshopOn, clauses, definitions } = terms;
  const first = representativeDay(workshopOn);
  const isAhead =
    first !== null && (workshopOn.precision === 'month' ? first.slice(0, 7) > today.slice(0, 7) : first > today);
  if (isAhead) return words.purpose.planned(dayOf(terms));
  return clauses.length + definitions.length === 0 ? '' : words.purpose.held(dayOf(terms));
}

function dayOf({ workshopOn }: AgreementTerms): string {
  if (workshopOn.precision === 'unknown') return '';
  return `${workshopOn.precision === 'month' ? ' in' : ' on'} ${longDate(workshopOn, '')}`;
}

/** The two sides and the people who sign for them. */
export function partiesSection({ client, signers }: AgreementTerms): SectionBuilder {
  const { heading, text, nobody, caption, columns } = words.parties;
  const rows = SIDES.flatMap((side) =>
    signers
      .filter((signer) => signer.side === side)
      .map(({ name, role }) => [{ text: words.sides[side] }, { text: name }, { text: role }]),
  );
  const table: Block = {
    kind: 'table',
    caption,
    columns: [
      { header: columns.side, align: 'start', weight: 3 },
      { header: columns.name, align: 'start', weight: 6 },
      { header: columns.role, align: 'start', weight: 6 },
    ],
    rows,
  };
  return (number) => ({
    number,
    title: heading,
    owner: null,
    blocks: [
      { kind: 'paragraph', text: text(orElse(client, words.nameless.client)), tone: 'body' },
      rows.length === 0 ? { kind: 'paragraph', text: nobody, tone: 'body' } : table,
    ],
  });
}

/** What a signed document says of its signing, as its frozen text has it. */
export type PrintedVersion = Pick<SignedVersion, 'number' | 'signatures' | 'sha256' | 'despite'>;

/** Where both sides sign, and the number and the hash by which a signed version is known. */
export function signaturesSection(terms: AgreementTerms, version: PrintedVersion | null): SectionBuilder {
  const { heading, signed, unsigned, fromStart, signature, date, hash, hashText, noHash } = words.signatures;
  const start = terms.startsOn.precision === 'unknown' ? '' : fromStart;
  return (number) => ({
    number,
    title: heading,
    owner: null,
    blocks: [
      { kind: 'paragraph', text: version ? signed(start) : unsigned(start), tone: 'body' },
      ...(version?.despite ? despiteBlocks(version.despite) : []),
      { kind: 'signatures', groups: SIDES.map((side) => group(terms, version, side)), labels: { signature, date } },
      ...(version
        ? ([
            { kind: 'code', label: hash(version.number), text: version.sha256 },
            { kind: 'paragraph', text: hashText, tone: 'quiet' },
          ] as const)
        : ([{ kind: 'paragraph', text: noHash, tone: 'quiet' }] as const)),
    ],
  });
}

/** What was open when both sides signed, and why they did all the same: above the signatures, which stand for it too. */
function despiteBlocks({ reason, findings }: Despite): readonly Block[] {
  const { despite, reason: why } = words.signatures;
  return [
    { kind: 'subheading', text: despite(findings.length) },
    { kind: 'list', items: findings },
    { kind: 'paragraph', text: why(reason), tone: 'body' },
  ];
}

function group(terms: AgreementTerms, version: PrintedVersion | null, side: (typeof SIDES)[number]): SignatureGroup {
  const signers = version
    ? version.signatures.map((signature) => ({ ...signature, signedOn: longDay(signature.signedOn) }))
    : terms.signers.map((signer) => ({ ...signer, signedOn: '', drawn: [] }));
  const people = signers
    .filter((signer) => signer.side === side)
    .map(({ name, role, signedOn, drawn = [] }) => ({
      name,
      role,
      signedOn,
      typed: signedOn === '' || drawn.length > 0 ? '' : words.signatures.typed,
      ...(drawn.length === 0 ? {} : { drawn: { label: words.signatures.drawn(name), strokes: drawn } }),
    }));
  return { side, title: words.signatures.group[side], people };
}
