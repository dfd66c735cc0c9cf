import type { AgendaItemId } from '../ids';
import { finished, paused, resumed, started, type TimerStart, withLength, withOver } from '../running/timer';
import type { Timestamp } from '../time';
import type { Running } from '../workshop/schema/running';
import type { ChangeLabel } from './labels';
import type { Command } from './command';

/** Starts the clock of a step, or a clock of its own; what ran before is set aside with its time. */
export const startTimer = (start: TimerStart, at: Timestamp): Command =>
  aside('timer.start', (running) => started(running, start, at));

/** Stops the clock where it is; nothing happens when it stands still. */
export const pauseTimer = (at: Timestamp): Command =>
  aside('timer.pause', (running) =>
    running.timer?.startedAt ? { ...running, timer: paused(running.timer, at) } : running,
  );

/** Lets the clock run on from where it was stopped. */
export const resumeTimer = (at: Timestamp): Command =>
  aside('timer.resume', (running) => (running.timer ? { ...running, timer: resumed(running.timer, at) } : running));

/** Gives the clock another length in milliseconds, as whole or as so much more or less than it has. */
export const setTimerLength = (change: { readonly to: number } | { readonly by: number }): Command =>
  aside('timer.length', (running) => {
    const { timer } = running;
    if (!timer) return running;
    return { ...running, timer: withLength(timer, 'to' in change ? change.to : timer.lengthMs + change.by) };
  });

/** Declares the timed step over and keeps its time. Starting the next step is a press of its own. */
export const finishStep = (at: Timestamp): Command => aside('timer.finish', (running) => finished(running, at));

/** Declares a step over, or not over after all, without timing it. */
export const setStepOver = (id: AgendaItemId, isOver: boolean): Command =>
  aside('timer.over', (running) => withOver(running, id, isOver));

/** Forgets when the day began and every time of it, after a trial or for a second day. Like all of the clock it stands beside undo. */
export const startDayAnew = (): Command =>
  aside('timer.anew', () => ({ begunAt: null, timer: null, spentMs: {}, done: [] }));

/** Only what differs is written, so that the log holds no more than the change. */
function aside(label: ChangeLabel, change: (running: Running) => Running): Command {
  return {
    label,
    aside: true,
    apply(draft) {
      const before = draft.running;
      const after = change(before);
      for (const key of Object.keys(after) as (keyof Running)[]) {
        if (after[key] !== before[key]) Object.assign(before, { [key]: after[key] });
      }
    },
  };
}
