import type { AgendaItemId } from '../ids';
import type { Timestamp } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Stage } from '../workshop/stage';
import { type AgendaClock, agendaClock, type RunningStep } from './agenda-clock';
import { MINUTE_MS } from './timer';

/** A time box that would be shorter; `to` is 0 for a step that would be left out. Minutes. */
export interface Cut {
  readonly id: AgendaItemId;
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** What to cut to end on time. */
export interface CutProposal {
  /** In the order of the agenda; empty when there is nothing to cut. */
  readonly cuts: readonly Cut[];
  /** Minutes over before the cuts, and what would still be over after them; never below 0. */
  readonly overMinutes: number;
  readonly stillOver: number;
}

/**
 * Which of the coming steps to shorten so that the day ends as planned. The rule: five minutes at a time come off the step that has kept
 * the largest share of its box, until the time fits; no step goes below a third of its box, no break below ten minutes, and the
 * signing keeps its time; what a step has taken already stays. When that is not enough, whole steps are left out as well: the shortest one that is enough, else the longest; never
 * a break, the agreement, the signing or a step that was begun. The step that is timed now is not touched.
 */
export function cutsToEndOnTime(workshop: Workshop, now: Timestamp): CutProposal {
  const { steps, overMinutes } = agendaClock(workshop, now);
  const over = Math.max(0, overMinutes);
  const coming = steps.filter(({ state, item }) => state === 'next' && item.minutes > 0).map(toComing);
  const leftOut = stepsToLeaveOut(coming, over);
  const kept = coming.filter((step) => !leftOut.includes(step));
  const boxes = shorten(kept, over - sum(leftOut, ({ minutes }) => minutes));
  const cuts = coming.flatMap(({ id, title, minutes }) => {
    const to = boxes.get(id) ?? 0;
    return to < minutes ? [{ id, title, from: minutes, to }] : [];
  });
  const saved = sum(cuts, ({ from, to }) => from - to);
  return { cuts, overMinutes: over, stillOver: Math.max(0, over - saved) };
}

/**
 * When the day would end with other boxes for the coming steps, in milliseconds since 1970: the end as it stands, less what each of
 * them would then ask for less, never below nothing.
 */
export function endsAtWith({ steps, endsAt }: AgendaClock, minutes: Readonly<Record<AgendaItemId, number>>): number {
  return steps.reduce((end, { item, state, spentMs, leftMs }) => {
    const box = minutes[item.id];
    if (state !== 'next' || box === undefined) return end;
    return end - leftMs + Math.max(0, box * MINUTE_MS - spentMs);
  }, endsAt);
}

/** A step that has not been finished and is not timed: what its box may shrink to, and whether it can go altogether. */
interface Coming {
  readonly id: AgendaItemId;
  readonly title: string;
  readonly minutes: number;
  readonly least: number;
  readonly canGo: boolean;
}

function toComing({ item, spentMs }: RunningStep): Coming {
  const { id, title, stage, minutes } = item;
  const spent = Math.ceil(spentMs / MINUTE_MS / STEP) * STEP;
  const least = Math.min(minutes, Math.max(leastBox(stage, minutes), spent));
  const canGo = spent === 0 && stage !== null && stage !== 'agree' && stage !== 'sign';
  return { id, title, minutes, least, canGo };
}

function leastBox(stage: Stage | null, minutes: number): number {
  if (stage === 'sign') return minutes;
  const third = Math.ceil(minutes / 3 / STEP) * STEP;
  return stage === null ? Math.max(SHORTEST_BREAK, third) : third;
}

function stepsToLeaveOut(coming: readonly Coming[], over: number): readonly Coming[] {
  const leftOut: Coming[] = [];
  let missing = over - sum(coming, ({ minutes, least }) => minutes - least);
  while (missing > 0) {
    const candidates = coming
      .filter((step) => step.canGo && !leftOut.includes(step))
      .toSorted((a, b) => a.least - b.least);
    const next = candidates.find(({ least }) => least >= missing) ?? candidates.at(-1);
    if (next === undefined) break;
    leftOut.push(next);
    missing -= next.least;
  }
  return leftOut;
}

function shorten(steps: readonly Coming[], minutes: number): ReadonlyMap<AgendaItemId, number> {
  const boxes = new Map(steps.map((step) => [step.id, step.minutes]));
  const boxOf = ({ id }: Coming): number => boxes.get(id) ?? 0;
  let left = minutes;
  while (left > 0) {
    const next = steps
      .filter((step) => boxOf(step) > step.least)
      .toSorted((a, b) => boxOf(b) / b.minutes - boxOf(a) / a.minutes || boxOf(b) - boxOf(a))[0];
    if (next === undefined) break;
    const to = Math.max(next.least, (Math.ceil(boxOf(next) / STEP) - 1) * STEP);
    left -= boxOf(next) - to;
    boxes.set(next.id, to);
  }
  return boxes;
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** Boxes are cut in steps of so many minutes. */
const STEP = 5;

const SHORTEST_BREAK = 10;
