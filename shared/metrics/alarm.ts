import type { Metric } from '../workshop/schema/metrics';

/** Whether a metric rings: `unset` without an alarm, `unknown` while nobody knows where it stands. */
export type AlarmState = 'unset' | 'unknown' | 'quiet' | 'ringing';

/** A rate below (or above) the one of its alarm rings; at exactly that rate it does not: lead to opportunity rings below 20 % (M3, S3). */
export function alarmState({ alarm, actual }: Pick<Metric, 'alarm' | 'actual'>): AlarmState {
  if (alarm === null) return 'unset';
  if (actual === null) return 'unknown';
  const rings = alarm.when === 'below' ? actual < alarm.rate : actual > alarm.rate;
  return rings ? 'ringing' : 'quiet';
}
