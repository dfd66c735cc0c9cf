import type { AgendaItemId } from '../ids';
import type { Timestamp } from '../time';
import type { Workshop } from '../workshop/schema';
import type { AgendaItem } from '../workshop/schema/setup';
import { list } from '../workshop/table';
import { MINUTE_MS, remaining, spentOn } from './timer';

/** A step of the agenda as the day goes; times in milliseconds. */
export interface RunningStep {
  readonly item: AgendaItem;
  readonly state: 'done' | 'now' | 'left-out' | 'next';
  readonly spentMs: number;
  /** What it still asks for, never below zero. */
  readonly leftMs: number;
}

/** Where the day stands; moments in milliseconds since 1970. */
export interface AgendaClock {
  readonly steps: readonly RunningStep[];
  /** When the last step will be over if everything goes on as planned. */
  readonly endsAt: number;
  /** When the room must be done; null before the first step was started. */
  readonly plannedEnd: number | null;
  /** Whole minutes past the planned end, rounded; negative when there are minutes to spare, 0 before the start. */
  readonly overMinutes: number;
}

/**
 * Ends at = now + what is left of the timed step + the boxes of all other steps that are not over, less what was spent on them; a timer
 * that counts no step of the agenda counts for nothing here, nor do steps of a stage that was left out.
 * Planned end = start of the first step + the minutes available.
 */
export function agendaClock(workshop: Workshop, now: Timestamp): AgendaClock {
  const { setup, running } = workshop;
  const steps = runningSteps(workshop, now);
  const endsAt = Date.parse(now) + steps.reduce((sum, { leftMs }) => sum + leftMs, 0);
  const plannedEnd = running.begunAt === null ? null : Date.parse(running.begunAt) + setup.minutesAvailable * MINUTE_MS;
  const overMinutes = plannedEnd === null ? 0 : Math.round((endsAt - plannedEnd) / MINUTE_MS);
  return { steps, endsAt, plannedEnd, overMinutes: overMinutes === 0 ? 0 : overMinutes };
}

/** The agenda as the day goes: which steps are over, which one is timed, and what each has taken so far. */
export function runningSteps({ setup, skipped, running }: Workshop, now: Timestamp): readonly RunningStep[] {
  const { timer, done } = running;
  return list(setup.agenda).map((item) => {
    const spentMs = spentOn(running, item.id, now);
    if (timer?.itemId === item.id) {
      return { item, state: 'now', spentMs, leftMs: Math.max(0, remaining(timer, now)) };
    }
    if (done.includes(item.id)) return { item, state: 'done', spentMs, leftMs: 0 };
    if (item.stage !== null && skipped.includes(item.stage)) return { item, state: 'left-out', spentMs, leftMs: 0 };
    return { item, state: 'next', spentMs, leftMs: Math.max(0, item.minutes * MINUTE_MS - spentMs) };
  });
}

/** The step to start next: the first that is neither over nor timed nor left out; null at the end of the day. */
export function nextStep(workshop: Workshop): AgendaItem | null {
  const { setup, skipped, running } = workshop;
  const isOpen = ({ id, stage }: AgendaItem): boolean =>
    running.timer?.itemId !== id && !running.done.includes(id) && (stage === null || !skipped.includes(stage));
  return list(setup.agenda).find(isOpen) ?? null;
}

/** The step that the timer counts; null when it counts nothing on the agenda. */
export function timedStep({ setup, running }: Pick<Workshop, 'setup' | 'running'>): AgendaItem | null {
  const id: AgendaItemId | null = running.timer?.itemId ?? null;
  return id !== null && Object.hasOwn(setup.agenda.byId, id) ? (setup.agenda.byId[id] ?? null) : null;
}
