import { touchpointKinds } from '../../../shared/content/touchpoint-kinds';
import type { Unshown } from '../../../shared/journeys/analysis';
import type { Duration } from '../../../shared/journeys/durations';
import type { Journey, Touchpoint } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';

/** What a win is called, also while its client has no name yet. */
export const winName = ({ client }: Journey): string => client.trim() || t('patterns.unnamed');

/** What a touchpoint is called: its title, else its kind. */
export const touchpointName = ({ title, kind }: Touchpoint): string =>
  title.trim() || (touchpointKinds.find(({ id }) => id === kind)?.label ?? kind);

/** "64 days", "about 64 days", or which date is missing. */
export function durationText(duration: Duration<Unshown>): string {
  if (!duration.known) return t(`patterns.missing.${duration.missing}`);
  return t(duration.approximate ? 'patterns.days.about' : 'patterns.days', { n: duration.days });
}

/** A number of days as it is said: whole, a half rounded up. */
export const daysText = (days: number): string => t('patterns.days', { n: Math.round(days) });
