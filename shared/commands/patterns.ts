import type { Command } from './command';

/** Sets from how many days on a silence is worth a look. */
export const setSilenceDays = (days: number): Command => ({
  label: 'patterns.silence',
  group: 'patterns.silence',
  apply({ patterns }) {
    patterns.silenceDays = days;
  },
});
