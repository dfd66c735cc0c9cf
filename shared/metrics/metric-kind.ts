import { metrics } from '../content/metrics';
import type { Metric } from '../workshop/schema/metrics';

/** Whether a metric is a share in percent, which can stand somewhere today and ring; a metric of the team's own may be one. */
export const isRate = ({ id }: Pick<Metric, 'id'>): boolean => RATES.includes(id) || isOwn({ id });

/** Whether the team put a metric on the sheet itself: it can be renamed. */
export const isOwn = ({ id }: Pick<Metric, 'id'>): boolean => !LIBRARY.has(id);

/** Lead to opportunity, lead to customer, win rate, opportunities of marketing's leads, acceptance. */
const RATES: readonly string[] = ['M3', 'M6', 'M9', 'M11', 'M18'];
const LIBRARY: ReadonlySet<string> = new Set(metrics.map(({ id }) => id));
