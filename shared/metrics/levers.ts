import type { BasisPoints } from '../money';
import type { FunnelInputs } from '../workshop/schema/metrics';
import { computeFunnel, FUNNEL_STEPS, knownStage, RATE_INTO, type StepRate, stepRates } from './funnel';

/** What one percentage point more of one rate changes. */
export interface Lever {
  readonly field: StepRate;
  readonly from: BasisPoints;
  readonly to: BasisPoints;
  /** What changes: fewer MQLs that it takes, or, where the MQLs or the leads are given, more customers that come out. */
  readonly step: 'mqls' | 'customers';
  readonly before: number;
  readonly after: number;
}

/**
 * What each rate changes when it alone rises by one percentage point, the one that changes most first; where two change as many, the lower
 * rate, whose point is the larger part of it. Computed with the whole funnel and its rounding, so that the numbers are those that the funnel
 * then shows. A rate above 99 % cannot rise by a point. Empty while the funnel cannot be computed.
 */
export function funnelLevers(inputs: FunnelInputs): readonly Lever[] {
  const funnel = computeFunnel(inputs);
  if (!funnel.ok) return [];
  const known = knownStage(inputs);
  const step = known === 'mqls' || known === 'leads' ? 'customers' : 'mqls';
  const levers = ratesBetween(inputs, step).flatMap((field): readonly Lever[] => {
    const from = inputs[field];
    if (from === null || from + POINT > WHOLE) return [];
    const to = (from + POINT) as BasisPoints;
    const risen = computeFunnel({ ...inputs, [field]: to });
    return risen.ok ? [{ field, from, to, step, before: funnel.value[step], after: risen.value[step] }] : [];
  });
  return levers.toSorted((a, b) => change(b) - change(a) || a.from - b.from);
}

const POINT = 100;
const WHOLE = 10_000;

const change = ({ before, after }: Lever): number => Math.abs(after - before);

/** The rates that lie between the stage that is given and the step that is looked at. */
function ratesBetween(inputs: FunnelInputs, step: Lever['step']): readonly StepRate[] {
  const known = knownStage(inputs);
  const from = known === 'revenue' ? 0 : FUNNEL_STEPS.indexOf(known);
  const to = FUNNEL_STEPS.indexOf(step);
  const between = FUNNEL_STEPS.slice(Math.min(from, to), Math.max(from, to));
  const rates = between.map((each) => (each === 'leads' ? null : RATE_INTO[each]));
  return stepRates(inputs).filter((rate) => rates.includes(rate));
}
