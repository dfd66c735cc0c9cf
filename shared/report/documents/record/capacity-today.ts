import { capacityOf, type CapacityFigures } from '../../../metrics/capacity';
import { computeFunnel } from '../../../metrics/funnel';
import { type IsoDate, representativeDay } from '../../../time';
import type { Workshop } from '../../../workshop/schema';

/** What the funnel asks of those who answer, and how many MQLs it asks for. */
export interface CapacityToday extends CapacityFigures {
  readonly mqls: number;
}

/** The capacity for a period that begins with the agreement, or today while it has no date; null while it cannot be computed. */
export function capacityToday({ metrics, agreement }: Workshop, today: IsoDate): CapacityToday | null {
  const funnel = computeFunnel(metrics.funnel);
  if (!funnel.ok) return null;
  const { mqls } = funnel.value;
  const figures = capacityOf({
    ...metrics.capacity,
    mqls,
    period: metrics.funnel.period,
    startsOn: representativeDay(agreement.startsOn) ?? today,
    calendar: metrics.calendar,
  });
  return typeof figures === 'string' ? null : { ...figures, mqls };
}
