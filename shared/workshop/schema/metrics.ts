import { z } from 'zod';
import { CostLineId, MetricId, ScenarioId } from '../../ids';
import { BasisPoints, Money } from '../../money';
import { Owner } from '../../side';
import { IsoDate, PartialDate } from '../../time';
import { doc, table } from '../doc';

/** The stretch of time that a goal and its funnel count. */
export const Period = z.enum(['month', 'quarter', 'year']);
export type Period = z.infer<typeof Period>;

/** The stages of the funnel, from the money back to the leads. */
export const FUNNEL_STAGES = ['revenue', 'customers', 'opportunities', 'sqls', 'mqls', 'leads'] as const;
export const FunnelStage = z.enum(FUNNEL_STAGES);
export type FunnelStage = z.infer<typeof FunnelStage>;

/** What the funnel is computed from; null = not entered yet. */
export const FunnelInputs = doc({
  period: Period,
  /** The stage whose number is given: everything else is computed from it. */
  known: FunnelStage,
  /** That number, unless it is the revenue goal. */
  count: z.int().min(0).max(1_000_000_000).nullable(),
  revenueGoal: Money.nullable(),
  /** The share of the goal that marketing-sourced leads bring. */
  marketingShare: BasisPoints.nullable(),
  averageDeal: Money.nullable(),
  /** Whether opportunities are counted between SQLs and customers. */
  hasOpportunity: z.boolean(),
  /** Opportunities among SQLs, where they are counted. */
  sqlToOpportunity: BasisPoints.nullable(),
  /** Customers among opportunities where they are counted, else among SQLs. */
  winRate: BasisPoints.nullable(),
  /** SQLs among MQLs. */
  mqlToSql: BasisPoints.nullable(),
  /** MQLs among leads. */
  leadToMql: BasisPoints.nullable(),
  /** The day on which the revenue must be there. */
  neededBy: PartialDate,
});
export type FunnelInputs = z.infer<typeof FunnelInputs>;

/** One metric on the shared sheet: how it is computed, who owns it, where its numbers come from, what it should be. */
export const Metric = doc({
  id: MetricId,
  name: z.string(),
  formula: z.string(),
  threshold: z.string(),
  citation: z.string(),
  side: Owner,
  shared: z.boolean(),
  owner: z.string(),
  sourceSystem: z.string(),
  target: z.string(),
  /** Where it rings: a rate below or above this one, never at it. */
  alarm: doc({ when: z.enum(['below', 'above']), rate: BasisPoints }).nullable(),
  /** Where it stands today; null while nobody knows. */
  actual: BasisPoints.nullable(),
});
export type Metric = z.infer<typeof Metric>;

/** Other inputs to look at beside those that are agreed on. */
export const Scenario = doc({ id: ScenarioId, name: z.string(), inputs: FunnelInputs });
export type Scenario = z.infer<typeof Scenario>;

/** Who answers leads, and how many of them each can take on a working day. */
export const Capacity = doc({
  reps: z.int().min(0).max(100_000).nullable(),
  perRepDay: z.int().min(0).max(100_000).nullable(),
});
export type Capacity = z.infer<typeof Capacity>;

export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The hours in which the teams work: days of the week from Monday (1) to Sunday (7), in a zone of the IANA time zone database. */
export const WorkingCalendar = doc({
  days: z.array(z.int().min(1).max(7)),
  from: z.string().regex(TIME_OF_DAY),
  to: z.string().regex(TIME_OF_DAY),
  zone: z.string(),
  holidays: z.array(IsoDate),
});
export type WorkingCalendar = z.infer<typeof WorkingCalendar>;

const atLeastToAtMost = <T extends z.ZodType>(of: T) => doc({ low: of.nullable(), high: of.nullable() });

/** What one kind of friction costs: how often in a period, times what it costs each time, both from the client's own numbers. */
export const CostLine = doc({
  id: CostLineId,
  name: z.string(),
  times: atLeastToAtMost(z.int().min(0).max(1_000_000_000)),
  each: atLeastToAtMost(Money),
});
export type CostLine = z.infer<typeof CostLine>;

export const Metrics = doc({
  funnel: FunnelInputs,
  scenarios: table(ScenarioId, Scenario),
  capacity: Capacity,
  calendar: WorkingCalendar,
  cost: table(CostLineId, CostLine),
  sheet: table(MetricId, Metric),
});
export type Metrics = z.infer<typeof Metrics>;
