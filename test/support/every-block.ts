import { swimlaneRows } from '../../shared/agreement/swimlane';
import type { Block, Report } from '../../shared/report/model';
import { mapPages } from '../../shared/shared-map/map-pages';
import type { MapView } from '../../shared/shared-map/map-view';
import { SIDES } from '../../shared/side';

/** A document with every kind of block, in which every text that somebody could have typed comes from `typed`. */
export function everyBlock(typed: (place: string) => string): Report {
  return {
    lang: 'en',
    title: typed('title'),
    cover: {
      kind: 'Service level agreement',
      client: typed('client'),
      title: typed('agreement'),
      sides: SIDES,
      facts: [{ label: 'Version', value: typed('version') }],
      notices: [{ tone: 'draft', title: 'Draft', text: typed('notice'), items: [typed('missing'), 'second'] }],
    },
    brand: { logo: null, footer: typed('footer') },
    watermark: 'Draft',
    margins: { head: typed('head'), headEnd: typed('head end'), foot: typed('foot') },
    sections: [
      { number: '1', title: typed('section'), owner: 'marketing', blocks: blocks(typed) },
      { number: '', title: 'Wide', owner: 'both', isWide: true, blocks: [mapBlock(typed)] },
      { number: '', title: 'Sheet', owner: null, sheet: { mark: typed('mark') }, blocks: writtenBlocks(typed) },
    ],
  };
}

const blocks = (typed: (place: string) => string): readonly Block[] => [
  { kind: 'paragraph', text: typed('body'), tone: 'body' },
  { kind: 'paragraph', text: typed('quiet'), tone: 'quiet' },
  { kind: 'subheading', text: typed('subheading') },
  { kind: 'list', items: [typed('item'), 'second item'] },
  { kind: 'facts', facts: [{ label: 'Owner', value: typed('fact') }] },
  {
    kind: 'clause',
    number: '1.1',
    heading: typed('clause'),
    text: typed('clause text'),
    facts: [{ label: 'Owner', value: typed('clause owner') }],
    layout: 'rows',
    why: { label: 'Why this clause', reasons: [typed('reason')] },
  },
  {
    kind: 'clause',
    number: '1.2',
    heading: 'In a line',
    text: 'Text',
    facts: [{ label: 'Owner', value: typed('line fact') }],
    layout: 'line',
    why: null,
  },
  {
    kind: 'table',
    caption: 'A table',
    columns: [
      { header: typed('column'), align: 'start', weight: 2 },
      { header: 'Number', align: 'end', weight: 1 },
    ],
    rows: [
      [{ text: typed('cell'), note: typed('note') }, { text: '12' }],
      [{ text: 'plain' }, { text: '7' }],
    ],
  },
  {
    kind: 'side-by-side',
    caption: 'Answers',
    rows: [
      {
        number: '1',
        question: typed('question'),
        marketing: [typed('answer')],
        sales: [],
        outcome: [typed('outcome')],
      },
    ],
  },
  {
    kind: 'swimlane',
    caption: 'Steps',
    lanes: [{ owner: 'marketing', title: 'Marketing' }],
    rows: swimlaneRows([{ lane: 'marketing' as const }]).map(({ arrows, steps }) => ({
      arrows,
      steps: steps.map((placed) => ({
        ...placed,
        step: { title: typed('step'), facts: [{ label: 'By when', value: typed('clock') }] },
      })),
    })),
  },
  {
    kind: 'signatures',
    labels: { signature: 'Signature', date: 'Date' },
    groups: [
      {
        side: 'marketing',
        title: 'For marketing',
        people: [
          { name: typed('signer'), role: typed('role'), signedOn: '', typed: '' },
          {
            name: 'Ann',
            role: '',
            signedOn: '1 May 2026',
            typed: '',
            drawn: { label: 'Drawn signature of Ann', strokes: [[0, 0, 900, 200]] },
          },
        ],
      },
      { side: 'sales', title: 'For sales', people: [] },
    ],
  },
  { kind: 'code', label: 'SHA-256', text: 'ab12'.repeat(16) },
  { kind: 'journey-map', title: 'Journey', pages: [], words: journeyWords(typed) },
];

const journeyWords = (typed: (place: string) => string) =>
  ({
    kind: 'table',
    caption: typed('journey'),
    columns: [{ header: 'What happened', align: 'start', weight: 1 }],
    rows: [[{ text: typed('touchpoint') }]],
  }) as const;

function mapBlock(typed: (place: string) => string): Block {
  const view: MapView = {
    wins: 3,
    stages: [{ id: 'one', name: typed('stage'), days: 12, wins: 2, hand: 'none', ownDays: false }],
    parts: [
      {
        id: 'part',
        kind: 'definition',
        stage: 'one',
        lane: null,
        text: typed('part'),
        isBlank: false,
        detail: typed('detail'),
        wins: 0,
        hand: 'added',
      },
    ],
  };
  return { kind: 'shared-map', title: 'The shared map', pages: mapPages(view, { width: 700, height: 400 }) };
}

const writtenBlocks = (typed: (place: string) => string): readonly Block[] => [
  { kind: 'written-line', label: 'Name', hint: 'if you like' },
  {
    kind: 'written-question',
    number: '1',
    text: typed('asked'),
    spaces: [
      { label: 'Answer', space: { kind: 'lines', count: 3, isNumbered: true } },
      { label: '', space: { kind: 'counted', count: 2, unit: 'times' } },
      { label: '', space: { kind: 'boxes', options: [typed('option'), 'No'], isScale: false } },
      { label: 'Shares', space: { kind: 'figures', options: ['Us'], unit: '%' } },
    ],
  },
  {
    kind: 'written-table',
    caption: 'Statements',
    steps: ['Never', 'Always'],
    rows: [{ number: '2', text: typed('statement'), label: typed('asked below') }],
  },
  {
    kind: 'written-grid',
    caption: 'To fill in',
    columns: [{ header: 'Date', weight: 1 }],
    rows: [[''], [typed('filled')]],
  },
];
