import { cadences } from '../content/cadences';
import { definitions } from '../content/definitions';
import { handoffSteps } from '../content/handoff-steps';
import { metrics } from '../content/metrics';
import { builtInQuestions } from '../content/questions';
import { citation } from '../content/sources';
import type { AgendaItemId, WorkshopId } from '../ids';
import type { Currency } from '../money';
import { type IsoDate, onDay, type Timestamp, UNKNOWN_DATE } from '../time';
import { presetAgenda } from './preset-agenda';
import { usualThresholds } from '../journeys/thresholds';
import { FORMAT, SCHEMA_VERSION, type Workshop } from './schema';
import type { Agreement } from './schema/agreement';
import type { Definitions } from './schema/definitions';
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
  const terms = definitions.map(({ example: _example, ...definition }) => ({
    ...definition,
    drafts: { marketing: '', sales: '' },
    agreed: '',
    owner: '',
    lastReview: UNKNOWN_DATE,
    nextReview: UNKNOWN_DATE,
  }));
  return { terms: tableOf(terms), leads: emptyTable() };
}

function newMetrics(): Metrics {
  const sheet = metrics.map(({ source, ...metric }) => ({
    ...metric,
    citation: citation(source),
    owner: '',
    sourceSystem: '',
    target: '',
  }));
  return {
    funnel: {
      period: 'year',
      revenueGoal: null,
      marketingShare: null,
      averageDeal: null,
      winRate: null,
      mqlToSql: null,
      leadToMql: null,
    },
    sheet: tableOf(sheet),
  };
}

function newAgreement(): Agreement {
  const nameOf = new Map(metrics.map(({ id, name }) => [id, name]));
  return {
    title: 'Sales and marketing agreement',
    startsOn: UNKNOWN_DATE,
    clauses: emptyTable(),
    handoff: tableOf(handoffSteps.map(({ source: _source, ...step }) => step)),
    cadences: tableOf(
      cadences.map(({ source: _source, metrics: read, ...cadence }) => ({
        ...cadence,
        metric: read.map((id) => nameOf.get(id) ?? id).join('; '),
      })),
    ),
    escalations: emptyTable(),
    alignmentOwner: '',
    arbiter: '',
    definitionChanger: '',
    signers: emptyTable(),
    versions: emptyTable(),
  };
}
