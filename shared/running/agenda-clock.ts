import type { AgendaItemId } from '../ids';
import type { Timestamp } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Running } from '../workshop/schema/running';
import type { AgendaItem } from '../workshop/schema/setup';
import { list } from '../workshop/table';
import { MINUTE_MS, spentOn } from './timer';

/** A step of the agenda as the day goes; times in milliseconds. */
export interface RunningStep {
  readonly item: AgendaItem;
  readonly state: 'done' | 'now' | 'left-out' | 'passed' | 'next';
  /** Its box in whole minutes: what the clock is set to while it is timed, else what is planned. */
  readonly minutes: number;
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
 * that counts no step of the agenda counts for nothing here, nor do steps that were passed or whose stage was left out.
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

/**
 * The agenda as the day goes: which steps are over, which one is timed, and what each has taken so far. A step is passed when it is not
 * over and the day has gone on to a later one: the step that is timed or, while none is, the last that was finished or ran a minute.
 */
export function runningSteps({ setup, skipped, running }: Workshop, now: Timestamp): readonly RunningStep[] {
  const items = list(setup.agenda);
  const reached = placeReached(items, running);
  return items.map((item, index) => {
    const state = stateOf(item, { skipped, running, isBehind: index < reached });
    const spentMs = spentOn(running, item.id, now);
    const lengthMs = state === 'now' && running.timer ? running.timer.lengthMs : item.minutes * MINUTE_MS;
    const leftMs = state === 'now' || state === 'next' ? Math.max(0, lengthMs - spentMs) : 0;
    return { item, state, minutes: Math.round(lengthMs / MINUTE_MS), spentMs, leftMs };
  });
}

/** The step to start next: the first that is neither over nor timed, passed or left out, by its stage or by a box of no minutes; null at the end of the day. */
export function nextStep({
  setup,
  skipped,
  running,
}: Pick<Workshop, 'setup' | 'skipped' | 'running'>): AgendaItem | null {
  const items = list(setup.agenda);
  const reached = placeReached(items, running);
  const isOpen = (item: AgendaItem, index: number): boolean =>
    item.minutes > 0 && stateOf(item, { skipped, running, isBehind: index < reached }) === 'next';
  return items.find(isOpen) ?? null;
}

/** The step that the timer counts; null when it counts nothing on the agenda. */
export function timedStep({ setup, running }: Pick<Workshop, 'setup' | 'running'>): AgendaItem | null {
  const id: AgendaItemId | null = running.timer?.itemId ?? null;
  return id !== null && Object.hasOwn(setup.agenda.byId, id) ? (setup.agenda.byId[id] ?? null) : null;
}

interface Standing extends Pick<Workshop, 'skipped' | 'running'> {
  /** The day has gone on to a later step. */
  readonly isBehind: boolean;
}

function stateOf({ id, stage }: AgendaItem, { skipped, running, isBehind }: Standing): RunningStep['state'] {
  if (running.timer?.itemId === id) return 'now';
  if (running.done.includes(id)) return 'done';
  if (stage !== null && skipped.includes(stage)) return 'left-out';
  return isBehind ? 'passed' : 'next';
}

/** How far the day has come, as a place in the agenda; -1 before any step was timed. */
function placeReached(items: readonly AgendaItem[], { timer, spentMs, done }: Running): number {
  const timed = items.findIndex(({ id }) => id === timer?.itemId);
  if (timed >= 0) return timed;
  return items.findLastIndex(({ id }) => {
    const spent = spentMs[id];
    return spent !== undefined && (spent >= MINUTE_MS || done.includes(id));
  });
}
