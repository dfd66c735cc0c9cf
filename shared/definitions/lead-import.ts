import { compareText } from '../compare-text';
import { newDateSurvey, type DateSurvey, type DayOrder, readCellDate } from '../import/dates';
import { plainName } from '../import/columns';
import { withoutPlaceholder } from '../import/placeholder';
import type { Row } from '../import/read-csv';
import type { Table } from '../import/read-table';
import { FORBIDDEN_KEYS } from '../ids';
import type { IsoDate, PartialDate } from '../time';
import type { SampleLead } from '../workshop/schema/definitions';
import { SAMPLE_LIMITS } from './sample-size';

/** What a column of a list of leads may hold besides an attribute. */
export const LEAD_FIELDS = ['company', 'contact', 'source', 'received'] as const;
export type LeadField = (typeof LEAD_FIELDS)[number];

/** Which column (counted from 0) holds what; a column that stands nowhere is passed over. */
export interface LeadColumns extends Readonly<Record<LeadField, number | null>> {
  readonly attributes: readonly number[];
}

/** How the rows become leads. */
export interface LeadRules {
  readonly columns: LeadColumns;
  /** Which number of a date comes first, where its dates do not say. */
  readonly order: DayOrder | null;
  /** Companies become "Lead 1" and so on, and contacts are left out. */
  readonly anonymise: boolean;
}

/** A lead as it was read, before it has an id. */
export type ReadLead = Omit<SampleLead, 'id' | 'votes'>;

/** Why a row is no lead. */
export type RowRefusal =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'date'; readonly text: string; readonly why: 'ambiguous' | 'no-such-day' | 'not-a-date' }
  | { readonly kind: 'ahead'; readonly text: string };

/** What an import would bring in and what not, every row once. */
export interface LeadPlan {
  readonly rows: number;
  readonly leads: readonly ReadLead[];
  /** Rows that are no lead, by their line in the file. */
  readonly rejected: readonly { readonly line: number; readonly why: RowRefusal }[];
  /** Rows that repeat a lead of an earlier line, or one of the sample (null). */
  readonly duplicates: readonly { readonly line: number; readonly of: number | null }[];
  /** The lines of leads beyond what a sample takes: the oldest. */
  readonly beyond: readonly number[];
}

/** Finds the columns by their names; those that are left become attributes, but for one without anything in it. */
export function guessLeadColumns({ header, rows }: Pick<Table, 'header' | 'rows'>): LeadColumns {
  const names = header.map(plainName);
  const found = LEAD_FIELDS.map((field) => {
    const index = NAMES[field].map((name) => names.indexOf(name)).find((at) => at !== -1);
    return [field, index ?? null] as const;
  });
  const fields = Object.fromEntries(found) as Record<LeadField, number | null>;
  const taken = new Set(Object.values(fields));
  const hasWords = (column: number): boolean => rows.some(({ cells }) => cellOf(cells, column) !== '');
  const attributes = header.flatMap((_, column) => (!taken.has(column) && hasWords(column) ? column : []));
  return { ...fields, attributes };
}

/** Gives a column to a field, an attribute or nothing; what held the field before becomes an attribute. */
export function withLeadColumn(
  columns: LeadColumns,
  column: number,
  use: LeadField | 'attribute' | 'nothing',
): LeadColumns {
  const freed = LEAD_FIELDS.map((field) => [field, columns[field] === column ? null : columns[field]] as const);
  const fields = Object.fromEntries(freed) as Record<LeadField, number | null>;
  const others = columns.attributes.filter((each) => each !== column);
  const before = use === 'attribute' || use === 'nothing' ? null : fields[use];
  if (use === 'nothing') return { ...fields, attributes: others };
  if (use === 'attribute') return { ...fields, attributes: sorted([...others, column]) };
  return { ...fields, [use]: column, attributes: before === null ? others : sorted([...others, before]) };
}

/** What the dates of the column for the day of arrival say about their order. */
export function surveyReceived({ rows }: Pick<Table, 'rows'>, { received }: LeadColumns): DateSurvey {
  const survey = newDateSurvey();
  if (received !== null) for (const { cells } of rows) survey.look(cellOf(cells, received));
  return survey.verdict();
}

/** The names under which the columns are kept as attributes: none twice, none empty, and spelled as the sample spells them already. */
export function attributeNames(header: readonly string[], known: readonly string[] = []): readonly string[] {
  const spelled = new Map(known.map((name) => [plainName(name), name]));
  const used = new Set<string>();
  return header.map((raw, column) => {
    const clean = raw.trim();
    const isUsable = clean !== '' && !FORBIDDEN_KEYS.has(clean);
    const wanted = isUsable ? (spelled.get(plainName(clean)) ?? clean) : `Column ${column + 1}`;
    const name = freeName(wanted, used);
    used.add(name);
    return name;
  });
}

/**
 * Reads the rows as leads of a sample. A row that names neither a company nor a contact, or whose day of arrival cannot be read or lies
 * ahead, is rejected; a lead that is there already is skipped; of more than a sample takes, the most recent come in.
 */
export function planLeads(
  table: Pick<Table, 'header' | 'rows'>,
  rules: LeadRules,
  sample: readonly SampleLead[],
  today: IsoDate,
): LeadPlan {
  const names = attributeNames(table.header, [...new Set(sample.flatMap(({ attributes }) => Object.keys(attributes)))]);
  const seen = new Map<string, number | null>(sample.map((lead) => [sameLead(lead), null]));
  const plan = { read: [] as { line: number; lead: ReadLead }[], rejected: [], duplicates: [] } as Reading;
  for (const row of table.rows) {
    const lead = readLead(row, rules, names, today);
    if ('kind' in lead) {
      plan.rejected.push({ line: row.line, why: lead });
      continue;
    }
    const key = sameLead(lead);
    const of = seen.get(key);
    if (of !== undefined) plan.duplicates.push({ line: row.line, of });
    else {
      seen.set(key, row.line);
      plan.read.push({ line: row.line, lead });
    }
  }
  const { kept, beyond } = mostRecent(plan.read, SAMPLE_LIMITS.most - sample.length);
  const { rejected, duplicates } = plan;
  const leads = kept.map(({ lead }, index) => (rules.anonymise ? anonymous(lead, sample, index) : lead));
  return { rows: table.rows.length, leads, rejected, duplicates, beyond };
}

interface Reading {
  readonly read: { line: number; lead: ReadLead }[];
  readonly rejected: { line: number; why: RowRefusal }[];
  readonly duplicates: { line: number; of: number | null }[];
}

function readLead({ cells }: Row, rules: LeadRules, names: readonly string[], today: IsoDate): ReadLead | RowRefusal {
  const { columns, order } = rules;
  const of = (field: LeadField): string => cellOf(cells, columns[field]);
  const [company, contact] = [of('company'), of('contact')];
  if (company === '' && contact === '') return { kind: 'nobody' };
  const text = of('received');
  const receivedOn = readCellDate(text, order);
  if (!receivedOn.ok) return { kind: 'date', text, why: receivedOn.error };
  if (isAhead(receivedOn.value, today)) return { kind: 'ahead', text };
  const attributes = columns.attributes.flatMap((column) => {
    const [name, value] = [names[column], cellOf(cells, column)];
    return name === undefined || value === '' ? [] : [[name, value] as const];
  });
  return {
    company,
    contact,
    source: of('source'),
    receivedOn: receivedOn.value,
    attributes: Object.fromEntries(attributes),
  };
}

/** A lead is known by its company and contact; where nobody is named, by its company and the day. */
function sameLead({ company, contact, receivedOn }: ReadLead): string {
  const day = receivedOn.precision === 'unknown' ? '' : receivedOn.date;
  return JSON.stringify([plainName(company), plainName(contact), contact.trim() === '' ? day : '']);
}

/** The numbers go on from the sample, so that no two leads share a name. */
function anonymous(lead: ReadLead, sample: readonly SampleLead[], index: number): ReadLead {
  const highest = Math.max(
    0,
    ...sample.map(({ company }) => Number(/^Lead (\d{1,6})$/.exec(company.trim())?.[1] ?? 0)),
  );
  return { ...lead, company: `Lead ${Math.max(highest, sample.length) + index + 1}`, contact: '' };
}

/** The most recent leads in the order of the file; those without a day come last. */
function mostRecent<L extends { line: number; lead: ReadLead }>(read: readonly L[], room: number) {
  const dayOf = ({ lead: { receivedOn } }: L): string => (receivedOn.precision === 'unknown' ? '' : receivedOn.date);
  const newestFirst = read.toSorted((one, other) => compareText(dayOf(other), dayOf(one)));
  const chosen = new Set(newestFirst.slice(0, Math.max(0, room)));
  return {
    kept: read.filter((each) => chosen.has(each)),
    beyond: read.filter((each) => !chosen.has(each)).map(({ line }) => line),
  };
}

const isAhead = (date: PartialDate, today: IsoDate): boolean => date.precision !== 'unknown' && date.date > today;

const cellOf = (cells: readonly string[], column: number | null): string =>
  column === null ? '' : withoutPlaceholder((cells[column] ?? '').trim()).slice(0, LONGEST_CELL);

function freeName(wanted: string, used: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${wanted} (${n})`;
    if (!used.has(name)) return name;
  }
}

const sorted = (columns: readonly number[]): readonly number[] => columns.toSorted((one, other) => one - other);

const LONGEST_CELL = 500;

/** Names, as `plainName` gives them, the surest first. */
const NAMES: Readonly<Record<LeadField, readonly string[]>> = {
  company: [
    'company',
    'company name',
    'account',
    'account name',
    'organization',
    'organisation',
    'client',
    'lead',
    'lead name',
    'firm',
  ],
  contact: [
    'contact',
    'contact name',
    'full name',
    'name',
    'person',
    'email',
    'e mail',
    'email address',
    'contact email',
  ],
  source: ['source', 'lead source', 'original source', 'channel', 'campaign', 'utm source'],
  received: [
    'received',
    'received on',
    'date',
    'create date',
    'created',
    'created date',
    'created at',
    'created on',
    'lead created',
    'day',
  ],
};
