import { z } from 'zod';
import { MetricId } from '../../ids';
import { BasisPoints, Money } from '../../money';
import { Owner } from '../../side';
import { doc, table } from '../doc';

/** The stretch of time that a goal and its funnel count. */
export const Period = z.enum(['month', 'quarter', 'year']);
export type Period = z.infer<typeof Period>;

/** What the reverse funnel is computed from; null = not entered yet. */
export const FunnelInputs = doc({
  period: Period,
  revenueGoal: Money.nullable(),
  /** The share of the goal that marketing-sourced leads bring. */
  marketingShare: BasisPoints.nullable(),
  averageDeal: Money.nullable(),
  /** Customers among SQLs. */
  winRate: BasisPoints.nullable(),
  /** SQLs among MQLs. */
  mqlToSql: BasisPoints.nullable(),
  /** MQLs among leads. */
  leadToMql: BasisPoints.nullable(),
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
});
export type Metric = z.infer<typeof Metric>;

export const Metrics = doc({ funnel: FunnelInputs, sheet: table(MetricId, Metric) });
export type Metrics = z.infer<typeof Metrics>;
