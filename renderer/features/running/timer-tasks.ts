import { finishStep, pauseTimer, resumeTimer, setTimerLength, startTimer } from '../../../shared/commands/timer';
import { nextStep } from '../../../shared/running/agenda-clock';
import { MINUTE_MS } from '../../../shared/running/timer';
import type { Timestamp } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import type { AgendaItem } from '../../../shared/workshop/schema/setup';
import type { WorkshopSession } from '../../state/workshop-session';

/** Pauses the clock that runs, lets a paused one go on, or starts the next step when nothing is timed. */
export function startOrPause(session: WorkshopSession, now: Timestamp): void {
  const workshop = documentOf(session);
  const { timer } = workshop.running;
  if (timer !== null) session.dispatch(timer.startedAt === null ? resumeTimer(now) : pauseTimer(now));
  else startStep(session, nextStep(workshop), now);
}

/** Starts a step with its time box; what was timed before is set aside. */
export function startStep(session: WorkshopSession, item: AgendaItem | null, now: Timestamp): void {
  if (item) session.dispatch(startTimer({ itemId: item.id, lengthMs: item.minutes * MINUTE_MS }, now));
}

/** Gives the clock so many minutes more, or less. */
export function addMinutes(session: WorkshopSession, minutes: number): void {
  session.dispatch(setTimerLength({ by: minutes * MINUTE_MS }));
}

/** Declares the timed step over. */
export function finish(session: WorkshopSession, now: Timestamp): void {
  session.dispatch(finishStep(now));
}

/** Whether there is a clock to pause or a step to start. */
export const canStartOrPause = (workshop: Workshop): boolean =>
  workshop.running.timer !== null || nextStep(workshop) !== null;

const documentOf = (session: WorkshopSession): Workshop => session.store.getState().history.workshop;
