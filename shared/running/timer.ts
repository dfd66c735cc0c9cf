import type { AgendaItemId } from '../ids';
import type { Timestamp } from '../time';
import type { Running, Timer } from '../workshop/schema/running';

/** A minute in milliseconds. */
export const MINUTE_MS = 60_000;

/** The longest that a clock counts or is set to, in milliseconds: a week. */
export const LONGEST_MS = 7 * 24 * 60 * MINUTE_MS;

/** How long a timer has run, in milliseconds: what it ran before, plus the time since it was started; a clock set back counts as no time. */
export function elapsed({ ranMs, startedAt }: Timer, now: Timestamp): number {
  const since = startedAt === null ? 0 : Date.parse(now) - Date.parse(startedAt);
  return clamp(ranMs + Math.max(0, since));
}

/** What is left of a timer's length, in milliseconds; below zero once its time is over. */
export const remaining = (timer: Timer, now: Timestamp): number => timer.lengthMs - elapsed(timer, now);

/** Whether a timer runs, stands still, or has run past its length (`over`, running or not). */
export function timerState(timer: Timer, now: Timestamp): 'running' | 'paused' | 'over' {
  if (remaining(timer, now) < 0) return 'over';
  return timer.startedAt === null ? 'paused' : 'running';
}

/** The time that was spent on a step, in milliseconds; that of the running timer is counted up to now. */
export function spentOn({ timer, spentMs }: Running, id: AgendaItemId, now: Timestamp): number {
  return timer?.itemId === id ? elapsed(timer, now) : (spentMs[id] ?? 0);
}

/** What a timer is started for: a step of the agenda, or nothing in particular. */
export interface TimerStart {
  readonly itemId: AgendaItemId | null;
  readonly lengthMs: number;
}

/**
 * The running after a timer was started. Whatever ran before is set aside with its time; a step that had run already goes on from
 * where it was, also when it was over.
 */
export function started(running: Running, { itemId, lengthMs }: TimerStart, at: Timestamp): Running {
  const before = setAside(running, at);
  const spent = { ...before.spentMs };
  const ranMs = itemId === null ? 0 : (spent[itemId] ?? 0);
  if (itemId !== null) delete spent[itemId];
  return {
    ...before,
    begunAt: before.begunAt ?? (itemId === null ? null : at),
    timer: { itemId, lengthMs: clamp(lengthMs), ranMs, startedAt: at },
    spentMs: spent,
    done: itemId !== null && before.done.includes(itemId) ? before.done.filter((id) => id !== itemId) : before.done,
  };
}

/** The timer standing still, with what it has run so far. */
export const paused = (timer: Timer, at: Timestamp): Timer => ({
  ...timer,
  ranMs: elapsed(timer, at),
  startedAt: null,
});

/** The timer running on from what it has run so far; one that runs already stays as it is. */
export const resumed = (timer: Timer, at: Timestamp): Timer =>
  timer.startedAt === null ? { ...timer, startedAt: at } : timer;

/** The timer with another length, in milliseconds; what it ran stays. */
export const withLength = (timer: Timer, lengthMs: number): Timer => ({ ...timer, lengthMs: clamp(lengthMs) });

/** The running after the timed step was declared over: its time is kept, and nothing is started in its place. */
export function finished(running: Running, at: Timestamp): Running {
  const itemId = running.timer?.itemId ?? null;
  const after = setAside(running, at);
  return itemId === null || after.done.includes(itemId) ? after : { ...after, done: [...after.done, itemId] };
}

/** The running after a step was declared over, or not over, without timing it; the step that is timed stays as it is. */
export function withOver(running: Running, id: AgendaItemId, isOver: boolean): Running {
  const { timer, done } = running;
  if (timer?.itemId === id || done.includes(id) === isOver) return running;
  return { ...running, done: isOver ? [...done, id] : done.filter((other) => other !== id) };
}

function setAside(running: Running, at: Timestamp): Running {
  const { timer, spentMs } = running;
  if (timer === null) return running;
  const spent = timer.itemId === null ? spentMs : { ...spentMs, [timer.itemId]: elapsed(timer, at) };
  return { ...running, timer: null, spentMs: spent };
}

function clamp(milliseconds: number): number {
  return Math.round(Math.min(LONGEST_MS, Math.max(0, milliseconds)));
}
