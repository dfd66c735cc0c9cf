import type { Stroke } from '../../agreement/drawn-signature';
import { sentence } from '../../agreement/wording';
import { assertNever } from '../../invariant';
import { directionOf } from '../../shared-map/map-card';
import type { MapLayout, PlacedCard } from '../../shared-map/layout-shared-map';
import { mapWords } from '../../shared-map/map-words';
import type {
  Block,
  Cell,
  Clause,
  Column,
  Fact,
  MapDrawing,
  SideBySide,
  Signatures,
  Swimlane,
  Table,
  WrittenGrid,
  WrittenQuestion,
  WrittenTable,
} from '../model';
import { plainWords } from './plain-words';

/** A block in the few shapes that a word processor and Markdown know; drawings are told as tables. */
export type PlainBlock =
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly tone: 'body' | 'quiet';
      /** Whether the next block belongs to it, on the same page if it can be. */
      readonly leadsOn?: boolean;
    }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'code'; readonly label: string; readonly text: string }
  | PlainTable
  | SideBySide
  /** Room to write by hand: as many lines, the first after its label. */
  | { readonly kind: 'lines'; readonly label: string; readonly count: number; readonly end: string }
  /** Boxes to tick, or to write a figure into. */
  | { readonly kind: 'boxes'; readonly options: readonly string[] };

/** A table; one that is filled in by hand has high rows. */
export type PlainTable = Omit<Table, 'rows'> & {
  readonly rows: readonly (readonly PlainCell[])[];
  readonly isWritten?: true;
};

/** A cell; a drawn signature stands above its words where a format can show it. */
export type PlainCell = Cell & { readonly drawn?: readonly Stroke[] };

/** One block of a section in plain shapes, with every word that it has. */
export function plainBlocks(block: Block): readonly PlainBlock[] {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
    case 'facts':
    case 'code':
    case 'table':
    case 'side-by-side':
      return [block];
    case 'subheading':
      return [{ kind: 'heading', text: block.text }];
    case 'clause':
      return clauseBlocks(block);
    case 'swimlane':
      return [swimlaneTable(block)];
    case 'signatures':
      return [signatureTable(block)];
    case 'shared-map':
      return [mapTable(block)];
    case 'journey-map':
      return [{ kind: 'heading', text: block.words.caption }, block.words];
    case 'written-line':
      return [{ kind: 'lines', label: block.label, count: 1, end: block.hint }];
    case 'written-question':
      return questionBlocks(block);
    case 'written-table':
      return [writtenTable(block)];
    case 'written-grid':
      return [gridTable(block)];
    default:
      return assertNever(block);
  }
}

function clauseBlocks({ number, heading, text, facts, layout, why }: Clause): readonly PlainBlock[] {
  const line = facts.map(({ label, value }) => `${label}: ${value}`).join(' · ');
  const told: readonly PlainBlock[] =
    layout === 'rows' ? [{ kind: 'facts', facts }] : [{ kind: 'paragraph', text: line, tone: 'quiet' }];
  return [
    { kind: 'heading', text: `${number} ${heading}` },
    { kind: 'paragraph', text, tone: 'body', leadsOn: facts.length > 0 },
    ...(facts.length === 0 ? [] : told),
    ...(why === null
      ? []
      : [{ kind: 'paragraph', text: `${why.label}: ${why.reasons.map(sentence).join(' ')}`, tone: 'quiet' } as const]),
  ];
}

/** A row for each step, a column for each thing that is said about steps. */
function swimlaneTable({ caption, lanes, rows }: Swimlane): PlainTable {
  const steps = rows.flatMap((row) => row.steps).toSorted((one, other) => one.number - other.number);
  const labels = [...new Set(steps.flatMap(({ step }) => step.facts.map(({ label }) => label)))];
  return {
    kind: 'table',
    caption,
    columns: [
      column(plainWords.number, 1),
      column(plainWords.lane, 2),
      column(plainWords.step, 4),
      ...labels.map((label) => column(label, 3)),
    ],
    rows: steps.map(({ step, number, lane }) => [
      { text: String(number) },
      { text: lanes[lane]?.title ?? '' },
      { text: step.title },
      ...labels.map((wanted) => ({ text: step.facts.find(({ label }) => label === wanted)?.value ?? '' })),
    ]),
  };
}

function signatureTable({ groups, labels }: Signatures): PlainTable {
  const { caption, for: side, name, role } = plainWords.signatures;
  return {
    kind: 'table',
    caption,
    isWritten: true,
    columns: [column(side, 3), column(name, 4), column(role, 4), column(labels.signature, 6), column(labels.date, 4)],
    rows: groups.flatMap(({ title, people }) =>
      people.length === 0
        ? [[{ text: title }, ...NOBODY]]
        : people.map((person) => [
            { text: title },
            { text: person.name },
            { text: person.role },
            person.drawn ? { text: person.drawn.label, drawn: person.drawn.strokes } : { text: person.typed },
            { text: person.signedOn },
          ]),
    ),
  };
}

const NOBODY: readonly Cell[] = Array.from({ length: 4 }, () => ({ text: '' }));

/** Stage by stage from left to right, within each the rows of the map from top to bottom. */
function mapTable({ title, pages }: MapDrawing): PlainTable {
  const { stage, row, what, rests } = plainWords.map;
  return {
    kind: 'table',
    caption: title,
    columns: [column(stage, 4), column(row, 3), column(what, 8), column(rests, 3)],
    rows: stageRows(pages.map(({ layout }) => layout)),
  };
}

function stageRows(layouts: readonly MapLayout[]): readonly (readonly Cell[])[] {
  const columns = new Map(layouts.flatMap((layout) => layout.columns.map((each) => [each.id, each] as const)));
  const cards = layouts.flatMap((layout) => layout.cards);
  return [...columns.values()].flatMap(({ id, name, facts }): readonly (readonly Cell[])[] => {
    const head: Cell = { text: name.join(' '), note: facts.join(' ') };
    const own = cards.filter(({ part }) => part.stage === id);
    if (own.length === 0) return [[head, { text: '' }, { text: '' }, { text: '' }]];
    return own.map((card, index) => [index === 0 ? head : { text: head.text }, ...cardCells(card)]);
  });
}

function cardCells({ part, row, eyebrow, marks }: PlacedCard): readonly Cell[] {
  const text = eyebrow.length === 0 ? part.text : `${directionOf(part)}: ${part.text}`;
  return [{ text: mapWords.rows[row] }, { text, note: part.detail }, { text: marks.join(', ') }];
}

function questionBlocks({ number, text, spaces }: WrittenQuestion): readonly PlainBlock[] {
  return [
    { kind: 'heading', text: `${number} ${text}` },
    ...spaces.flatMap(({ label, space }): readonly PlainBlock[] => {
      if (space.kind === 'lines') return [{ kind: 'lines', label, count: space.count, end: '' }];
      if (space.kind === 'counted') return [{ kind: 'lines', label, count: space.count, end: space.unit }];
      const options = space.kind === 'boxes' ? space.options : space.options.map((option) => `${space.unit} ${option}`);
      const boxes: PlainBlock = { kind: 'boxes', options: options.map((option) => option.trim()) };
      return label === '' ? [boxes] : [{ kind: 'paragraph', text: label, tone: 'quiet' }, boxes];
    }),
  ];
}

function writtenTable({ caption, steps, rows }: WrittenTable): PlainTable {
  return {
    kind: 'table',
    caption,
    isWritten: true,
    columns: [column('', 8), ...steps.map((step) => column(step, 2))],
    rows: rows.map(({ number, text, label }) => [
      { text: `${number} ${text}`.trim(), note: label },
      ...steps.map(() => ({ text: BOX })),
    ]),
  };
}

function gridTable({ caption, columns, rows }: WrittenGrid): PlainTable {
  return {
    kind: 'table',
    caption,
    isWritten: true,
    columns: columns.map(({ header, weight }) => column(header, weight)),
    rows: rows.map((row) => row.map((text) => ({ text }))),
  };
}

/** An empty box. */
export const BOX = '☐';

const column = (header: string, weight: number): Column => ({ header, weight, align: 'start' });
