import { journeyName } from '../../journeys/journey-words';
import { formatMoney } from '../../money';
import { formatDate } from '../../time';
import type { Workshop } from '../../workshop/schema';
import type { Journey } from '../../workshop/schema/journeys';
import { list } from '../../workshop/table';
import type { Block, Paper, Report, Section, WrittenSpace } from '../model';
import { orElse, words } from '../words';
import { worksheetWords } from './worksheet-words';

/** What the sheets are printed on, and how many blank ones there are besides those of the deals. */
export interface JourneySheetChoice {
  readonly paper: Paper;
  readonly blank?: number;
}

/**
 * Sheets on which a deal is rebuilt by hand: one for each that is in the workshop, with what is known of the deal itself, and blank ones. None of what is
 * on the maps is on them, and no client of the workshop.
 */
export function journeySheets(workshop: Workshop, { paper, blank }: JourneySheetChoice): Report {
  const journeys = list(workshop.journeys);
  const blanks = blank ?? (journeys.length === 0 ? USUAL_BLANKS : 1);
  const deals = [...journeys, ...Array.from({ length: blanks }, () => null)];
  const { kind, mark, title, foot } = worksheetWords.journey;
  const name = orElse(workshop.setup.title, words.nameless.title);
  return {
    lang: 'en',
    title: `${name}: ${kind}`,
    cover: null,
    paper,
    margins: { head: name, headEnd: '', foot },
    sections: deals.map((journey, index): Section => ({
      number: '',
      title: journey ? journeyName(journey) : title,
      owner: null,
      sheet: { mark: mark(index + 1, deals.length), ...(journey ? { name: journeyName(journey) } : {}) },
      blocks: blocksFor(journey),
    })),
  };
}

/** As many deals as a workshop needs at least. */
const USUAL_BLANKS = 5;

function blocksFor(journey: Journey | null): readonly Block[] {
  const { intro, deal, known, questions, prompts, when, touchpoints, handoffs } = worksheetWords.journey;
  return [
    { kind: 'paragraph', text: intro, tone: 'quiet' },
    {
      kind: 'written-grid',
      caption: deal,
      columns: [
        { header: deal, weight: 3 },
        { header: known, weight: 9 },
      ],
      rows: dealRows(journey),
    },
    { kind: 'subheading', text: questions },
    ...prompts.map((text, index): Block => ({
      kind: 'written-question',
      number: `${index + 1}`,
      text,
      spaces: [linesFor('', 2), ...(DATED.has(index) ? [linesFor(when, 1)] : [])],
    })),
    { kind: 'subheading', text: touchpoints },
    touchpointGrid(),
    { kind: 'subheading', text: handoffs },
    handoffGrid(),
  ];
}

const linesFor = (label: string, count: number): WrittenSpace => ({
  label,
  space: { kind: 'lines', count, isNumbered: false },
});

function dealRows(journey: Journey | null): readonly (readonly string[])[] {
  const { facts } = worksheetWords.journey;
  const known = journey && {
    client: journey.client,
    size: journey.size,
    source: journey.source,
    closed: formatDate(journey.closedOn, ''),
    value: journey.value ? formatMoney(journey.value, 'en') : '',
    owners: journey.owners,
  };
  return (Object.keys(facts) as readonly (keyof typeof facts)[]).map((fact) => [facts[fact], known?.[fact] ?? '']);
}

function touchpointGrid(): Block {
  const { touchpoints, touchpointColumns: columns, lanes } = worksheetWords.journey;
  return {
    kind: 'written-grid',
    caption: touchpoints,
    columns: [
      { header: columns.date, weight: 4 },
      { header: columns.lane, weight: 5 },
      { header: columns.what, weight: 9 },
      { header: columns.content, weight: 7 },
      { header: columns.heard, weight: 8 },
      { header: columns.important, weight: 3 },
    ],
    rows: Array.from({ length: TOUCHPOINT_ROWS }, () => ['', lanes, '', '', '', '']),
  };
}

function handoffGrid(): Block {
  const { handoffs, handoffColumns: columns } = worksheetWords.journey;
  return {
    kind: 'written-grid',
    caption: handoffs,
    columns: [
      { header: columns.date, weight: 3 },
      { header: columns.from, weight: 6 },
      { header: columns.trigger, weight: 7 },
      { header: columns.data, weight: 8 },
    ],
    rows: Array.from({ length: HANDOFF_ROWS }, () => ['', '', '', '']),
  };
}

/** The questions that ask for a day too. */
const DATED: ReadonlySet<number> = new Set([0, 2]);
const TOUCHPOINT_ROWS = 12;
const HANDOFF_ROWS = 3;
