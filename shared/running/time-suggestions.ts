import { median } from '../diagnosis/distance';
import type { AgendaItemId } from '../ids';
import type { Workshop } from '../workshop/schema';
import type { AgendaItem, Preset } from '../workshop/schema/setup';
import { type Stage, STAGES } from '../workshop/stage';
import { list } from '../workshop/table';
import { MINUTE_MS } from './timer';

/** How long the steps of a stage took in one workshop: in milliseconds. Says nothing of whose workshop it was. */
export interface StageTime {
  readonly stage: Stage;
  readonly spentMs: number;
  readonly preset: Preset;
}

/** What a stage usually takes: the median in whole minutes, over so many workshops. */
export interface StageMedian {
  readonly stage: Stage;
  readonly minutes: number;
  readonly workshops: number;
}

/**
 * The times that one workshop adds to later suggestions: per stage the sum over its steps, once all of them are over and took a
 * minute at least. The sample adds none.
 */
export function stageTimes({ sample, setup, running }: Workshop): readonly StageTime[] {
  if (sample) return [];
  return STAGES.flatMap((stage) => {
    const items = list(setup.agenda).filter((item) => item.stage === stage);
    const spentMs = items.reduce((sum, { id }) => sum + (running.spentMs[id] ?? 0), 0);
    const isOver = items.length > 0 && items.every(({ id }) => running.done.includes(id));
    return isOver && spentMs >= MINUTE_MS ? [{ stage, spentMs, preset: setup.preset }] : [];
  });
}

/**
 * What each stage took in the past workshops of the same length: the median (of an even number, the mean of the middle two), rounded to whole minutes. Stages
 * without a past are left out.
 */
export function stageMedians(past: readonly StageTime[], preset: Preset): readonly StageMedian[] {
  return STAGES.flatMap((stage) => {
    const times = past.flatMap((time) => (time.stage === stage && time.preset === preset ? [time.spentMs] : []));
    const usual = median(times);
    if (usual === null) return [];
    return [{ stage, minutes: Math.max(1, Math.round(usual / MINUTE_MS)), workshops: times.length }];
  });
}

/**
 * The time boxes that follow from the medians, for the steps whose box would change: rounded to five minutes, at least five and at most
 * a day. Where a stage has several steps, they share its time as they share it now.
 */
export function suggestedMinutes(
  items: readonly AgendaItem[],
  medians: readonly StageMedian[],
): Readonly<Record<AgendaItemId, number>> {
  const changed = items.flatMap((item) => {
    const usual = medians.find(({ stage }) => stage === item.stage);
    if (usual === undefined) return [];
    const minutes = roundToFive(usual.minutes * shareOf(item, items));
    return minutes === item.minutes ? [] : [[item.id, minutes] as const];
  });
  return Object.fromEntries(changed);
}

function shareOf(item: AgendaItem, items: readonly AgendaItem[]): number {
  const same = items.filter(({ stage }) => stage === item.stage);
  const total = same.reduce((sum, { minutes }) => sum + minutes, 0);
  return total === 0 ? 1 / same.length : item.minutes / total;
}

const roundToFive = (minutes: number): number => Math.min(LONGEST_BOX, Math.max(5, Math.round(minutes / 5) * 5));

/** The longest time box that a step can have, in minutes: a clock may have been forgotten for days. */
const LONGEST_BOX = 1440;
