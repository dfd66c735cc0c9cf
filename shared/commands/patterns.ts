import type { Thresholds } from '../workshop/schema/journeys';
import type { Command } from './command';

/** Sets from where on something in the wins is worth a look; a run of edits of one threshold is one step. */
export const setThresholds = (fields: Partial<Thresholds>): Command => ({
  label: 'patterns.threshold',
  group: `patterns.threshold:${Object.keys(fields).join()}`,
  apply({ patterns }) {
    Object.assign(patterns.thresholds, fields);
  },
});

/** Sets a signal aside with a reason; the room sees it no more among what is open. */
export const dismissSignal = (key: string, reason: string): Command => ({
  label: 'patterns.dismiss',
  group: `patterns.dismiss:${key}`,
  apply({ patterns }) {
    patterns.dismissed[key] = reason;
  },
});

/** Takes a signal up again that was set aside. */
export const takeUpSignal = (key: string): Command => ({
  label: 'patterns.takeUp',
  apply({ patterns }) {
    delete patterns.dismissed[key];
  },
});
