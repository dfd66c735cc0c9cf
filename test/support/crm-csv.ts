import Papa from 'papaparse';
import { addDays, type IsoDate } from '../../shared/time';
import { seededRandom } from './random';

/** Whose export it looks like. */
export type Crm = 'hubspot' | 'salesforce' | 'pipedrive';

/** An export of activities with their deals, and what comes in of it when duplicates are merged. */
export interface CrmExport {
  readonly text: string;
  readonly rows: number;
  /** How the dates are to be read where they do not say so themselves. */
  readonly order: 'day-first' | 'month-first' | null;
  readonly expected: {
    readonly deals: number;
    readonly won: number;
    readonly touchpoints: number;
    readonly rejected: number;
    readonly duplicates: number;
    readonly leftOut: number;
  };
}

/**
 * An export of at least `rows` rows as a CRM writes it, the same for the same seed: every sixth deal lost, every seventh still open, dates
 * in the ways of the CRM, amounts with its signs, and among them rows without a deal, on a 31 February, still to come, and twice.
 */
export function crmExport(crm: Crm, seed: number, rows = 320): CrmExport {
  const random = seededRandom(seed);
  const style = STYLES[crm];
  const table: string[][] = [];
  const expected = { deals: 0, won: 0, touchpoints: 0, rejected: 0, duplicates: 0, leftOut: 0 };
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  for (let index = 0; table.length < rows; index += 1) {
    const outcome = index % 7 === 6 ? 'open' : index % 6 === 5 ? 'lost' : 'won';
    const deal = dealOf(index, outcome, style, random);
    const count = 12 + Math.floor(random() * 18);
    const activities = Array.from({ length: count }, (_, place) => activityOf(place, count, deal, pick, style, random));
    table.push(...activities);
    if (outcome === 'open') {
      expected.leftOut += count;
      continue;
    }
    expected.deals += 1;
    expected.won += outcome === 'won' ? 1 : 0;
    expected.touchpoints += count;
    table.push(...messOf(activities, style, expected, index));
  }
  const text = Papa.unparse([style.header, ...table], { delimiter: style.delimiter, newline: '\r\n' });
  return { text: `\uFEFF${text}\r\n`, rows: table.length, order: style.order, expected };
}

interface Style {
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly order: CrmExport['order'];
  readonly stages: Readonly<Record<'won' | 'lost' | 'open', string>>;
  readonly types: readonly string[];
  readonly date: (day: IsoDate, random: () => number) => string;
  readonly amount: (value: number) => string;
  readonly impossible: string;
}

const pad = (number: number): string => String(number).padStart(2, '0');
const partsOf = (day: IsoDate) => day.split('-').map(Number) as [number, number, number];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const STYLES: Readonly<Record<Crm, Style>> = {
  hubspot: {
    header: [
      'Record ID',
      'Activity type',
      'Activity date',
      'Subject',
      'Associated Deal',
      'Deal Stage',
      'Amount',
      'Close Date',
      'Deal owner',
      'Original Source Type',
      'Number of Employees',
      'Content',
      'Notes',
    ],
    delimiter: ',',
    order: null,
    stages: { won: 'Closed won', lost: 'closedlost', open: 'Appointment scheduled' },
    types: ['Call', 'Email', 'Meeting', 'Form submission', 'Marketing email', 'Webinar attended', 'Page view', 'Demo'],
    date: (day, random) => {
      const [year, month, date] = partsOf(day);
      const shape = random();
      if (shape < 0.6) return `${day} 14:05`;
      if (shape < 0.8) return `${day}T09:30:00.000Z`;
      return shape < 0.9 ? `${date} ${MONTHS[month - 1]} ${year}` : String(serialOf(day));
    },
    amount: (value) => `$${value.toLocaleString('en')}`,
    impossible: '2026-02-31 10:00',
  },
  salesforce: {
    header: [
      'Date',
      'Subject',
      'Type',
      'Assigned',
      'Opportunity',
      'Stage',
      'Amount',
      'Close Date',
      'Opportunity Owner',
      'Lead Source',
      'Employees',
      'Content',
      'Full Comments',
    ],
    delimiter: ',',
    order: 'month-first',
    stages: { won: 'Closed Won', lost: 'Closed Lost', open: 'Needs Analysis' },
    types: ['Call', 'Email', 'Meeting', 'Web-to-Lead', 'List Email', 'Webinar', 'Conference', 'Demo'],
    date: (day) => {
      const [year, month, date] = partsOf(day);
      return `${month}/${date}/${year}`;
    },
    amount: (value) => value.toLocaleString('en', { minimumFractionDigits: 2 }),
    impossible: '2/31/2026',
  },
  pipedrive: {
    header: [
      'Activity - Due date',
      'Activity - Subject',
      'Activity - Type',
      'Activity - Assigned to user',
      'Deal - Title',
      'Deal - Status',
      'Deal - Value',
      'Deal - Closed on',
      'Deal - Owner',
      'Deal - Source channel',
      'Organization - Number of employees',
      'Activity - Content',
      'Activity - Note',
    ],
    delimiter: ';',
    order: null,
    stages: { won: 'Won', lost: 'Lost', open: 'Open' },
    types: ['Call', 'E-mail', 'Meeting', 'Lunch', 'Contact form', 'Webinar', 'White paper', 'Demo'],
    date: (day, random) => {
      const [year, month, date] = partsOf(day);
      return random() < 0.5 ? `${pad(date)}.${pad(month)}.${year}` : `${pad(date)}.${pad(month)}.${year} 16:40:00`;
    },
    amount: (value) => `${value.toLocaleString('de-DE', { minimumFractionDigits: 2 })} €`,
    impossible: '31.02.2026',
  },
};

/** Days since 30 December 1899, as a spreadsheet stores them. */
const serialOf = (day: IsoDate): number => Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);

interface Deal {
  readonly name: string;
  readonly close: IsoDate;
  readonly cells: readonly string[];
}

const FIRST = [
  'Alder',
  'Birch',
  'Cedar',
  'Dover',
  'Elm',
  'Fern',
  'Grünwald',
  'Harbour',
  'Ivy',
  'Juniper',
  'Larch',
  'Maple',
];
const SECOND = ['Surveyors', 'Legal', 'Logistics', 'Foods', 'Architects', 'Clinics', 'Søndag & Sons', 'Robotics'];

function dealOf(index: number, outcome: 'won' | 'lost' | 'open', style: Style, random: () => number): Deal {
  const name = `${FIRST[index % FIRST.length]} ${SECOND[Math.floor(index / FIRST.length + index) % SECOND.length]} ${index + 1}`;
  const close = `2026-${pad(1 + (index % 10))}-${pad(1 + ((index * 5) % lastDayOf(style)))}` as IsoDate;
  const value = 8_000 + Math.floor(random() * 90_000);
  const source = ['Referral', 'Organic search', 'Trade fair', 'Paid search'][index % 4] ?? '';
  const size = String(20 + Math.floor(random() * 900));
  const cells = [
    name,
    style.stages[outcome],
    style.amount(value),
    style.date(close, () => 0),
    'Ada Quist',
    source,
    size,
  ];
  return { name, close, cells };
}

/** Where the order has to be chosen, no day is later than the twelfth: nothing gives the order away. */
const lastDayOf = ({ order }: Style): number => (order === null ? 28 : 12);

const TITLES = ['Intro', 'Follow-up', 'Pricing, first look', 'Questions on "security"', 'Roadmap', 'Reference client'];
const CONTENT = ['', '', 'Buyer guide', 'Case study: Harbour', 'Security FAQ', 'Webinar recording'];

function activityOf(
  place: number,
  count: number,
  deal: Deal,
  pick: <T>(items: readonly T[]) => T,
  style: Style,
  random: () => number,
): string[] {
  const raw = addDays(deal.close, -Math.round(((count - place) / count) * 180) - 1);
  const day = (Number(raw.slice(8)) > lastDayOf(style) ? `${raw.slice(0, 8)}${pad(1 + (place % 12))}` : raw) as IsoDate;
  const type = pick(style.types);
  const title = `${pick(TITLES)} ${place + 1}`;
  const when = style.date(day, random);
  return cellsOf(style, {
    type,
    title,
    when,
    deal: deal.cells,
    content: pick(CONTENT),
    note: pick(['', 'Asked\nabout price']),
  });
}

interface Activity {
  readonly type: string;
  readonly title: string;
  readonly when: string;
  readonly deal: readonly string[];
  readonly content: string;
  readonly note: string;
}

function cellsOf({ header }: Style, { type, title, when, deal, content, note }: Activity): string[] {
  if (header[0] === 'Record ID') return ['1', type, when, title, ...deal, content, note];
  return [when, title, type, 'Ada Quist', ...deal, content, note];
}

/** What goes wrong in exports, counted: one such row for every deal, in turn. */
function messOf(
  activities: readonly string[][],
  style: Style,
  expected: { rejected: number; duplicates: number },
  index: number,
): readonly string[][] {
  const [first] = activities;
  if (!first) return [];
  const [deal, date, title] = [
    'Associated Deal|Opportunity|Deal - Title',
    'Activity date|Date|Activity - Due date',
    'Subject|Activity - Subject',
  ].map((names) => style.header.findIndex((name) => names.split('|').includes(name)));
  const change = (column: number | undefined, value: string): string[] => first.with(column ?? 0, value);
  if (index % 4 === 3) {
    expected.duplicates += 1;
    return [change(title, `  ${first[title ?? 0]?.toUpperCase()} `)];
  }
  expected.rejected += 1;
  const wrong = [() => change(deal, ' '), () => change(date, style.impossible), () => change(date, '2031-05-05')];
  return [wrong[index % 4]?.() ?? first];
}
