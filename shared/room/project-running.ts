import { timedStep } from '../running/agenda-clock';
import { MINUTE_MS } from '../running/timer';
import { formatDate } from '../time';
import type { Workshop } from '../workshop/schema';
import type { Stage } from '../workshop/stage';
import { list } from '../workshop/table';
import { roomWords } from './room-words';
import { roomItems, roomText } from './room-text';
import type { RoomScene, RoomTimer } from './scene';

/** The workshop itself: what it is called, for whom, and on which day. */
export function titleScene({ setup }: Workshop): RoomScene {
  const parts = [roomText(setup.client), formatDate(setup.date, '')].filter((part) => part !== '');
  return { kind: 'title', title: roomText(setup.title) || roomWords.untitled, subtitle: roomText(parts.join(' · ')) };
}

/**
 * The steps of the day: those that are over, the one whose clock runs, and what is to come. A stage that was left out does not come.
 * A step starts, by the plan, at the start of the day + the minutes of all steps before it.
 */
export function agendaScene({ setup, skipped, running }: Workshop): RoomScene {
  const now = running.timer?.itemId ?? null;
  const begunAt = running.begunAt === null ? null : Date.parse(running.begunAt);
  let before = 0;
  const steps = list(setup.agenda).flatMap(({ id, stage, title, minutes }) => {
    const state = id === now ? 'now' : running.done.includes(id) ? 'done' : 'next';
    const isLeftOut = state === 'next' && stage !== null && skipped.includes(stage);
    const startsAt = begunAt === null ? null : begunAt + before * MINUTE_MS;
    before += minutes;
    return isLeftOut ? [] : [{ title: roomText(title), minutes, state, startsAt } as const];
  });
  return { kind: 'agenda', steps: roomItems(steps) };
}

/** What a stage is for, in words for the room. */
export function stageScene(stage: Stage): RoomScene {
  const [title, purpose] = roomWords.stages[stage];
  return { kind: 'stage', title, purpose };
}

/** The clock of the step with the title of the step; its end is a moment of the wall clock, so the picture does not change as it runs. */
export function roomTimer({ setup, running }: Workshop): RoomTimer | null {
  const { timer } = running;
  if (timer === null) return null;
  const { lengthMs, ranMs, startedAt } = timer;
  const title = roomText(timedStep({ setup, running })?.title ?? '');
  const leftMs = lengthMs - ranMs;
  return startedAt === null
    ? { state: 'paused', title, leftMs, lengthMs }
    : { state: 'running', title, endsAt: Date.parse(startedAt) + leftMs, lengthMs };
}
