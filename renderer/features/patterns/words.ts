import { touchpointKinds } from '../../../shared/content/touchpoint-kinds';
import type { Duration } from '../../../shared/journeys/durations';
import type { Journey, Touchpoint } from '../../../shared/workshop/schema/journeys';
import { t } from '../../i18n/i18n';

/** What a win is called, also while its client has no name yet. */
export const winName = ({ client }: Journey): string => client.trim() || t('patterns.unnamed');

/** What a touchpoint is called: its title, else its kind. */
export const touchpointName = ({ title, kind }: Touchpoint): string =>
  title.trim() || (touchpointKinds.find(({ id }) => id === kind)?.label ?? kind);

/** "64 days", "about 64 days", or which date is missing. */
export function durationText(duration: Duration): string {
  if (!duration.known) return t(`patterns.missing.${duration.missing}`);
  return t(duration.approximate ? 'patterns.days.about' : 'patterns.days', { n: duration.days });
}

/** A number of days as it is said: whole, or with the half that a median of an even count may have. */
export const daysText = (days: number): string => t('patterns.days', { n: Math.round(days * 10) / 10 });
