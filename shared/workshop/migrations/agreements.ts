import { type Json, mapTable, record } from './json';

/**
 * A document of version 1 with what version 2 knows of definitions, metrics and the agreement besides. What the sides wrote and rated
 * until then was open to both: it counts as revealed.
 */
export function withAgreements({ definitions, metrics, agreement, ...rest }: Json): Json {
  const at = rest['createdAt'];
  return {
    ...rest,
    definitions: withRaters(record(definitions), at),
    metrics: withCapacity(record(metrics)),
    agreement: withPromises(record(agreement), record(record(metrics)['sheet'])),
  };
}

const SIDES = ['marketing', 'sales'];

const EMPTY = { byId: {}, order: [] };

const NO_ICP = {
  size: '',
  industries: '',
  roles: '',
  problems: '',
  budget: '',
  decision: '',
  competitors: '',
  exclusions: '',
};

const NO_CRITERIA = { match: 'all', groups: EMPTY };

const STAGES: Json = {
  DF1: 'lead',
  DF2: 'mql',
  DF3: 'sql',
  DF4: 'sales-ready',
  DF5: 'opportunity',
  DF6: 'customer',
};

function withRaters({ terms, leads, ...rest }: Json, at: unknown): Json {
  const rated = Object.values(record(record(leads)['byId'])).map(record);
  const hasRated = (side: string) => rated.some((lead) => (record(lead['ratings'])[side] ?? null) !== null);
  const hasSaid = (side: string) => rated.some((lead) => isWritten(record(lead['reasons'])[side]));
  const raters = SIDES.some((side) => hasRated(side) || hasSaid(side)) ? SIDES : [];
  // A sample that only one side has rated goes on: nobody has sealed it.
  const revealedAt = raters.every(hasRated) && raters.length > 0 ? at : null;
  return {
    ...rest,
    terms: mapTable(terms, (term) => toTerm(term, at)),
    icp: {
      sides: { marketing: NO_ICP, sales: NO_ICP },
      sealedAt: { marketing: null, sales: null },
      revealedAt: null,
      agreed: NO_ICP,
    },
    sampleName: '',
    raters: {
      byId: Object.fromEntries(
        raters.map((side) => [raterOf(side), { id: raterOf(side), side, name: '', sealedAt: revealedAt }]),
      ),
      order: raters.map(raterOf),
    },
    leads: mapTable(leads, (lead) => toLead(lead, raters)),
    ratingsRevealedAt: revealedAt,
    samples: EMPTY,
  };
}

/** Drafts of both sides are revealed; a single one is still being written, and waits for the other. */
function toTerm(term: Json, at: unknown): Json {
  const drafts = record(term['drafts']);
  const isDone = SIDES.every((side) => isWritten(drafts[side]));
  return {
    ...term,
    stage: STAGES[String(term['id'])] ?? null,
    used: true,
    sealedAt: { marketing: isDone ? at : null, sales: isDone ? at : null },
    revealedAt: isDone ? at : null,
    entry: '',
    exit: '',
    requiredFields: [],
    rejections: [],
    examples: '',
    counterExamples: '',
    criteria: NO_CRITERIA,
    changer: '',
  };
}

/** The one who rated for a side: the side together. */
const raterOf = (side: string): string => `rater-${side}`;

/** A reason that one side gave is the note of its rating. */
function toLead({ ratings, reasons, ...lead }: Json, raters: readonly string[]): Json {
  const vote = (side: string) => ({
    rating: record(ratings)[side] ?? null,
    reason: '',
    note: record(reasons)[side] ?? '',
  });
  return { ...lead, votes: Object.fromEntries(raters.map((side) => [raterOf(side), vote(side)])) };
}

const withCapacity = ({ funnel, sheet, ...rest }: Json): Json => ({
  ...rest,
  funnel: {
    ...record(funnel),
    known: 'revenue',
    count: null,
    hasOpportunity: false,
    sqlToOpportunity: null,
    neededBy: { precision: 'unknown' },
  },
  scenarios: EMPTY,
  capacity: { reps: null, perRepDay: null },
  calendar: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: '', holidays: [] },
  cost: EMPTY,
  sheet: mapTable(sheet, (metric) => ({
    ...metric,
    alarm: metric['id'] === 'M3' ? { when: 'below', rate: 2_000 } : null,
    actual: null,
  })),
});

function withPromises({ cadences, handoff, ...rest }: Json, sheet: Json): Json {
  const idOf = new Map(Object.entries(record(sheet['byId'])).map(([id, metric]) => [record(metric)['name'], id]));
  return {
    ...rest,
    cadences: mapTable(cadences, (cadence) => toCadence(cadence, idOf)),
    handoff: mapTable(handoff, (step) => ({
      ...step,
      lane: LANES[String(step['id'])] ?? laneOf(String(step['owner'])),
    })),
    decisionRights: EMPTY,
    response: { amount: null, unit: 'hours', clock: 'business-hours', p90: null },
    attempts: null,
    compensation: 'undecided',
  };
}

/** Metrics were named in words, with semicolons between them: names that are on no sheet go on at the end of the agenda. */
function toCadence({ metric, ...cadence }: Json, idOf: ReadonlyMap<unknown, string>): Json {
  const names = textOf(metric)
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.filter((name) => !idOf.has(name));
  const agenda = textOf(cadence['agenda']);
  return {
    ...cadence,
    agenda: [agenda, ...unknown].filter(Boolean).join(' · '),
    metrics: [...new Set(names.flatMap((name) => idOf.get(name) ?? []))],
    firstOn: null,
    at: '',
  };
}

const LANES: Json = {
  HS1: 'marketing',
  HS2: 'both',
  HS3: 'sales',
  HS4: 'sales',
  HS5: 'sales',
  HS6: 'marketing',
  HS7: 'sales',
};

function laneOf(owner: string): string {
  const words = owner.toLowerCase();
  const [marketing, sales] = [words.includes('marketing'), words.includes('sales')];
  if (marketing === sales) return 'both';
  return marketing ? 'marketing' : 'sales';
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isWritten = (value: unknown): boolean => textOf(value) !== '';
