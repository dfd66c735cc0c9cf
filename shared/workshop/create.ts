import { cadences } from '../content/cadences';
import { definitions } from '../content/definitions';
import { handoffSteps } from '../content/handoff-steps';
import { metrics } from '../content/metrics';
import { builtInQuestions } from '../content/questions';
import { citation } from '../content/sources';
import { blankTerm } from '../definitions/blank-term';
import type { AgendaItemId, WorkshopId } from '../ids';
import type { Currency } from '../money';
import { type IsoDate, onDay, type Timestamp, UNKNOWN_DATE } from '../time';
import { presetAgenda } from './preset-agenda';
import { usualThresholds } from '../journeys/thresholds';
import { FORMAT, SCHEMA_VERSION, type Workshop } from './schema';
import type { Agreement } from './schema/agreement';
import type { Definitions, IcpText } from './schema/definitions';
import type { Diagnosis } from './schema/diagnosis';
import type { Metrics } from './schema/metrics';
import type { Preset, Setup } from './schema/setup';
import { emptyTable, tableOf } from './table';

/** What a new workshop needs from outside: its identity, the time, and what the facilitator chose. */
export interface NewWorkshop {
  readonly id: WorkshopId;
  readonly now: Timestamp;
  readonly today: IsoDate;
  readonly preset: Preset;
  readonly title: string;
  readonly client: string;
  readonly currency: Currency;
  readonly newId: () => AgendaItemId;
}

/** A workshop before its first change: the built-in content copied in, nothing answered, no clause assembled. */
export function createWorkshop(chosen: NewWorkshop): Workshop {
  return {
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    id: chosen.id,
    createdAt: chosen.now,
    sample: false,
    archived: false,
    locale: 'en',
    skipped: [],
    setup: newSetup(chosen),
    diagnosis: newDiagnosis(),
    journeys: emptyTable(),
    patterns: { thresholds: usualThresholds, dismissed: {}, contentNames: [], disconnects: emptyTable() },
    sharedMap: { stages: emptyTable(), parts: emptyTable(), dropped: [] },
    definitions: newDefinitions(),
    metrics: newMetrics(),
    agreement: newAgreement(),
    running: { begunAt: null, timer: null, spentMs: {}, done: [] },
  };
}

function newSetup({ preset, title, client, currency, today, newId }: NewWorkshop): Setup {
  return {
    title,
    client,
    date: onDay(today),
    preset,
    order: 'diagnosis',
    currency,
    participants: emptyTable(),
    ...presetAgenda(preset, newId),
    notes: '',
    stageNotes: {},
  };
}

function newDiagnosis(): Diagnosis {
  return {
    questions: tableOf(builtInQuestions),
    sheets: emptyTable(),
    predicts: false,
    sealAfterMinutes: null,
    revealedAt: null,
    revisions: { marketing: {}, sales: {} },
    gaps: {},
    themes: emptyTable(),
    votes: { budget: null, dots: { marketing: {}, sales: {} }, shownAt: null },
    decisions: emptyTable(),
    parkingLot: emptyTable(),
  };
}

function newDefinitions(): Definitions {
  return {
    terms: tableOf(definitions.map(blankTerm)),
    icp: {
      sides: { marketing: { ...NO_ICP }, sales: { ...NO_ICP } },
      sealedAt: { marketing: null, sales: null },
      revealedAt: null,
      agreed: { ...NO_ICP },
    },
    sampleName: '',
    raters: emptyTable(),
    leads: emptyTable(),
    ratingsRevealedAt: null,
    samples: emptyTable(),
  };
}

const NO_ICP: IcpText = {
  size: '',
  industries: '',
  roles: '',
  problems: '',
  budget: '',
  decision: '',
  competitors: '',
  exclusions: '',
};

function newMetrics(): Metrics {
  const sheet = metrics.map(({ source, ...metric }) => ({
    ...metric,
    citation: citation(source),
    owner: '',
    sourceSystem: '',
    target: '',
    actual: null,
  }));
  return {
    funnel: {
      period: 'year',
      known: 'revenue',
      count: null,
      revenueGoal: null,
      marketingShare: null,
      averageDeal: null,
      hasOpportunity: false,
      sqlToOpportunity: null,
      winRate: null,
      mqlToSql: null,
      leadToMql: null,
      neededBy: UNKNOWN_DATE,
    },
    scenarios: emptyTable(),
    capacity: { reps: null, perRepDay: null },
    calendar: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: '', holidays: [] },
    cost: emptyTable(),
    sheet: tableOf(sheet),
  };
}

function newAgreement(): Agreement {
  return {
    title: 'Sales and marketing agreement',
    startsOn: UNKNOWN_DATE,
    clauses: emptyTable(),
    handoff: tableOf(handoffSteps.map(({ source: _source, ...step }) => step)),
    cadences: tableOf(
      cadences.map(({ source: _source, metrics: read, ...cadence }) => ({
        ...cadence,
        metrics: [...read],
        firstOn: null,
        at: '' as const,
      })),
    ),
    escalations: emptyTable(),
    alignmentOwner: '',
    arbiter: '',
    definitionChanger: '',
    decisionRights: emptyTable(),
    response: { amount: null, unit: 'hours', clock: 'business-hours', p90: null },
    attempts: null,
    compensation: 'undecided',
    signers: emptyTable(),
    versions: emptyTable(),
  };
}
