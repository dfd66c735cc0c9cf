import { readSigned, type SignedText } from '../../../agreement/signed-text';
import type { AgreementTerms } from '../../../agreement/terms';
import { agreementTerms } from '../../../agreement/terms';
import type { DocumentChoice } from '../../../agreement/versions';
import { withoutSealed } from '../../../diagnosis/sealed';
import { type Owner, SIDES } from '../../../side';
import type { IsoDate } from '../../../time';
import type { Workshop } from '../../../workshop/schema';
import { sectionOf, tableBlock, quietText } from '../../blocks';
import type { Block, CoveredReport, Notice, Paper, SectionBuilder } from '../../model';
import { orElse, words } from '../../words';
import { filledPage, firstSentence, headName, inLines, type LinesFor } from './one-page-room';
import { countProposed, proposedTerms } from './proposed-terms';
import { runningFacts, VALUE_SHARE } from './one-page-running';
import { onePageWords } from './one-page-words';
import { slaReport } from './sla-report';

/** Which document to shorten, the day that stands on a draft, and the paper; it fits either where none is said. */
export interface OnePageOptions {
  readonly document: DocumentChoice;
  readonly today: IsoDate;
  readonly paper?: Paper | undefined;
}

/**
 * The agreement on a single page of A4 or Letter: commitments, definitions and the way it runs, a line each. What does not fit is left
 * out and counted, never set smaller. A signed version is shortened from its frozen text alone.
 */
export function onePageReport(whole: Workshop, { document, today, paper }: OnePageOptions): CoveredReport {
  const workshop = withoutSealed(whole);
  const full = slaReport(workshop, { document, today });
  const signed = document === 'draft' ? null : readSigned(workshop.agreement.versions.byId[document]?.canonical ?? '');
  const terms = document === 'draft' ? agreementTerms(workshop) : signed?.terms;
  const proposed = document === 'draft' ? countProposed(proposedTerms(workshop)) : 0;
  const notices = full.cover.notices.map((notice) => shortened(notice, proposed));
  const framed = (sections: CoveredReport['sections']): CoveredReport => ({
    lang: full.lang,
    title: `${full.title} (${onePageWords.kind})`,
    isOnePage: true,
    ...(document === 'draft' ? { watermark: words.cover.draft } : {}),
    cover: {
      ...full.cover,
      kind: onePageWords.kind,
      client: headName(full.cover.client),
      title: headName(full.cover.title),
      notices,
    },
    margins: full.margins,
    sections,
  });
  if (!terms) return framed([]);
  const pageWith = (limits: Limits) => (linesFor: LinesFor) =>
    framed(sectionsOf(terms, signed, { ...limits, linesFor }));
  return filledPage(LIMITS.map(pageWith), pageWith(LEAST), { paper, isRedacted: whole.redacted !== undefined });
}

/** How much of each kind stands on the page: commitments of each side, definitions, and the lines that each may take. */
interface Limits {
  readonly commitments: number;
  /** Lines for what one side commits to, and for what both do. */
  readonly own: Lines;
  readonly both: Lines;
  readonly definitions: number;
  readonly running: Lines;
}

type Lines = 1 | 2;

/** Every commitment in one line says more than half of them in two. */
const LIMITS: readonly Limits[] = [
  { commitments: 12, own: 2, both: 2, definitions: 4, running: 2 },
  { commitments: 12, own: 2, both: 2, definitions: 2, running: 2 },
  { commitments: 12, own: 2, both: 2, definitions: 2, running: 1 },
  { commitments: 12, own: 2, both: 1, definitions: 2, running: 1 },
  { commitments: 12, own: 1, both: 1, definitions: 2, running: 1 },
  ...[6, 5, 4, 3].flatMap((commitments): readonly Limits[] => [
    { commitments, own: 2, both: 1, definitions: 2, running: 1 },
    { commitments, own: 1, both: 1, definitions: 2, running: 1 },
  ]),
];

const LEAST: Limits = { commitments: 2, own: 1, both: 1, definitions: 2, running: 1 };

/** Limits, and what the page turns out to have room for besides. */
type Room = Limits & { readonly linesFor: LinesFor };

function sectionsOf(terms: AgreementTerms, signed: SignedText | null, limits: Room): CoveredReport['sections'] {
  const both = terms.clauses.some(({ side }) => side === 'both');
  const builders = [
    ...[...SIDES, ...(both ? (['both'] as const) : [])].map((side) => commitmentsSection(terms, side, limits)),
    definitionsSection(terms, limits),
    sectionOf(onePageWords.running.heading, [
      { kind: 'facts', facts: runningFacts(terms, signed, (name) => limits.linesFor(name, limits.running)) },
    ]),
  ];
  return builders.map((build) => build(''));
}

/** Of sixteen parts of the page: the heading, what it says, and its owner. */
const COLUMNS = [4.3, 9, 2.7] as const;

function commitmentsSection(
  { clauses }: AgreementTerms,
  owner: Owner,
  { commitments, own: ownLines, both, linesFor }: Room,
): SectionBuilder {
  const { heading, columns, more } = onePageWords.commitments;
  const own = clauses.filter(({ side }) => side === owner);
  const shown = own.slice(0, commitments);
  const rows = shown.map((clause, index) => {
    const lines = linesFor(`${owner} ${index}`, owner === 'both' ? both : ownLines);
    return [
      { text: inLines(clause.heading, { share: COLUMNS[0] / 16, lines }) },
      { text: inLines(firstSentence(clause.text), { share: COLUMNS[1] / 16, lines }) },
      { text: inLines(orElse(clause.owner, words.nameless.person), { share: COLUMNS[2] / 16, lines }) },
    ];
  });
  const blocks: readonly Block[] =
    rows.length === 0
      ? [quietText(owner === 'both' ? '' : words.commitments.none[owner])]
      : [
          tableBlock(
            heading[owner],
            [
              [columns.heading, COLUMNS[0]],
              [columns.text, COLUMNS[1]],
              [columns.owner, COLUMNS[2]],
            ],
            rows,
          ),
          ...(own.length > shown.length ? [quietText(more(own.length - shown.length))] : []),
        ];
  return (number) => ({ number, title: heading[owner], owner, blocks });
}

/** Those of qualified leads first, since every commitment rests on them; shown in the order of the agreement. */
function definitionsSection(
  { definitions }: AgreementTerms,
  { definitions: most, own, linesFor }: Room,
): SectionBuilder {
  const { heading, none, more } = onePageWords.definitions;
  const first = definitions.toSorted((a, b) => Number(QUALIFIED.test(b.term)) - Number(QUALIFIED.test(a.term)));
  const chosen = new Set(first.slice(0, most));
  const facts = definitions
    .filter((definition) => chosen.has(definition))
    .map(({ term, text }, index) => {
      const lines = linesFor(`definition ${index}`, own);
      return {
        label: inLines(term, { share: 0.2, lines }),
        value: inLines(firstSentence(text), { share: VALUE_SHARE, lines }),
      };
    });
  const left = definitions.length - facts.length;
  return sectionOf(heading, [
    facts.length === 0 ? quietText(none) : { kind: 'facts', facts },
    ...(left === 0 ? [] : [quietText(more(left))]),
  ]);
}

const QUALIFIED = /\b(?:MQL|SQL)s?\b|qualified/i;

/** The draft notice in short: what is missing, and what is only proposed, is told by the full draft. */
function shortened(notice: Notice, proposed: number): Notice {
  if (notice.tone !== 'draft') return notice;
  const { title, ready, open, proposed: onlyProposed } = onePageWords.draft;
  const n = notice.items.length;
  const text = [...(proposed === 0 ? [] : [onlyProposed(proposed)]), n === 0 ? ready : open(n)].join(' ');
  return { tone: 'draft', title, text, items: [] };
}
