import type { Setup } from './schema/setup';
import { list } from './table';

/** How the agenda compares with the time available; `minutes` is the difference and never negative. */
export interface AgendaBalance {
  readonly kind: 'fits' | 'over' | 'spare';
  readonly minutes: number;
  /** What the time boxes add up to. */
  readonly total: number;
}

/** Adds up the time boxes and compares them with the time available. */
export function agendaBalance({ agenda, minutesAvailable }: Pick<Setup, 'agenda' | 'minutesAvailable'>): AgendaBalance {
  const total = list(agenda).reduce((sum, { minutes }) => sum + minutes, 0);
  const minutes = Math.abs(total - minutesAvailable);
  const kind = total > minutesAvailable ? 'over' : total < minutesAvailable ? 'spare' : 'fits';
  return { kind, minutes, total };
}
