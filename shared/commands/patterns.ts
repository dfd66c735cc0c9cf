import { MOST_DAYS, type Thresholds } from '../workshop/schema/journeys';
import { wholeBetween } from '../whole-between';
import type { Command } from './command';

/** Sets from where on something in the wins is worth a look, within what makes sense; a run of edits of one threshold is one step. */
export const setThresholds = (fields: Partial<Thresholds>): Command => ({
  label: 'patterns.threshold',
  group: `patterns.threshold:${Object.keys(fields).join()}`,
  apply({ patterns }) {
    for (const name of NAMES) {
      const { [name]: wanted } = fields;
      if (wanted !== undefined) patterns.thresholds[name] = wholeBetween(wanted, ...THRESHOLD_LIMITS[name]);
    }
  },
});

/** The least and the most that each threshold can be set to. */
export const THRESHOLD_LIMITS: Readonly<Record<keyof Thresholds, readonly [least: number, most: number]>> = {
  silenceDays: [1, MOST_DAYS],
  earlyTouchpoints: [0, 100],
  lateDays: [1, MOST_DAYS],
  contextPieces: [0, 100],
  parkedDays: [1, MOST_DAYS],
  bareWins: [1, 100],
};

const NAMES = ['silenceDays', 'earlyTouchpoints', 'lateDays', 'contextPieces', 'parkedDays', 'bareWins'] as const;

/** Sets a signal aside with a reason; the room sees it no more among what is open. Without a reason nothing is set aside. */
export const dismissSignal = (key: string, reason: string): Command => ({
  label: 'patterns.dismiss',
  group: `patterns.dismiss:${key}`,
  apply({ patterns }) {
    if (reason.trim() !== '') patterns.dismissed[key] = reason.trim();
  },
});

/** Takes a signal up again that was set aside. */
export const takeUpSignal = (key: string): Command => ({
  label: 'patterns.takeUp',
  apply({ patterns }) {
    delete patterns.dismissed[key];
  },
});
