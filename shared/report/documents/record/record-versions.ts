import { diffTerms, type TermsChange } from '../../../agreement/diff-versions';
import { readSigned } from '../../../agreement/signed-text';
import { agreementTerms, type AgreementTerms } from '../../../agreement/terms';
import { draftState, shortHash, signedVersions, verifyVersion } from '../../../agreement/versions';
import { inWords } from '../../../agreement/wording';
import { assertNever } from '../../../invariant';
import type { Workshop } from '../../../workshop/schema';
import type { SignedVersion } from '../../../workshop/schema/agreement';
import { quietText, subheading, tableBlock } from '../../blocks';
import type { Block, Cell } from '../../model';
import { longDay } from '../../words';
import type { TermsArea } from '../agreement/terms-in-words';
import { recordWords } from './record-words';

/** The signed versions, what changed from one to the next, and what changed since the last. */
export function versionBlocks(workshop: Workshop): readonly Block[] {
  const { versions, noVersion, versionsCaption, versionColumns: columns, changes, since } = recordWords.agreement;
  const signed = signedVersions(workshop);
  if (signed.length === 0) return [subheading(versions), quietText(noVersion)];
  const steps = signed.flatMap((version, index) => {
    const before = signed[index + 1];
    const title = before ? changes(before.number, version.number) : '';
    return before ? changeBlocks(title, termsOf(before), termsOf(version)) : [];
  });
  const state = draftState(workshop);
  return [
    subheading(versions),
    tableBlock(
      versionsCaption,
      [
        [columns.number, 2],
        [columns.signed, 4],
        [columns.by, 8],
        [columns.hash, 4],
      ],
      signed.map(versionRow),
    ),
    ...(state.kind === 'changed'
      ? changeBlocks(since(state.version.number), termsOf(state.version), agreementTerms(workshop))
      : []),
    ...steps,
  ];
}

const termsOf = ({ canonical }: SignedVersion): AgreementTerms | null => readSigned(canonical)?.terms ?? null;

/** Told from the frozen text alone; what can no longer be read says so. */
function versionRow(version: SignedVersion): readonly Cell[] {
  const { altered } = recordWords.agreement;
  const read = readSigned(version.canonical);
  const signatures = read?.signatures ?? [];
  const day = signatures[0]?.signedOn;
  return [
    { text: String(version.number) },
    { text: day ? longDay(day) : '' },
    { text: signatures.map(({ name }) => name).join(', ') },
    { text: `${shortHash(version.sha256)}…`, note: verifyVersion(version) === 'genuine' ? '' : altered },
  ];
}

function changeBlocks(title: string, before: AgreementTerms | null, after: AgreementTerms | null): readonly Block[] {
  const { same, unreadable } = recordWords.agreement;
  if (before === null || after === null) return [subheading(title), quietText(unreadable)];
  const { areas } = diffTerms(before, after);
  const items = areas.flatMap(({ area, changes }) => changes.map((change) => changeSentence(area, change)));
  return [subheading(title), items.length === 0 ? quietText(same) : { kind: 'list', items }];
}

function changeSentence(area: TermsArea, change: TermsChange): string {
  const { areas, change: said } = recordWords.agreement;
  switch (change.kind) {
    case 'added':
      return said.added(areas[area], change.title);
    case 'removed':
      return said.removed(areas[area], change.title);
    case 'changed':
      return said.changed(areas[area], change.title, inWords(change.fields.map(({ field }) => field)));
    case 'reordered':
      return said.reordered(areas[area]);
    default:
      return assertNever(change);
  }
}
