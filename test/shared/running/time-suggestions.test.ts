import { expect, test } from 'vitest';
import { addAgendaItem, setAgendaMinutes } from '../../../shared/commands/agenda';
import { finishStep, startTimer } from '../../../shared/commands/timer';
import type { AgendaItemId } from '../../../shared/ids';
import { stageMedians, type StageTime, stageTimes, suggestedMinutes } from '../../../shared/running/time-suggestions';
import { MINUTE_MS } from '../../../shared/running/timer';
import type { Timestamp } from '../../../shared/time';
import { Workshop } from '../../../shared/workshop/schema';
import type { Stage } from '../../../shared/workshop/stage';
import { list } from '../../../shared/workshop/table';
import { newWorkshop } from '../../support/new-workshop';
import { after } from '../../support/run-commands';

const at = (minutes: number) =>
  new Date(Date.parse('2026-11-22T09:00:00.000Z') + minutes * MINUTE_MS).toISOString() as Timestamp;
const took = (stage: Stage, minutes: number, preset: StageTime['preset'] = 'half-day'): StageTime => ({
  stage,
  spentMs: minutes * MINUTE_MS,
  preset,
});

function held(workshop: Workshop, stage: Stage, minutes: number): Workshop {
  return list(workshop.setup.agenda)
    .filter((item) => item.stage === stage)
    .reduce(
      (before, { id }) => after(before, startTimer({ itemId: id, lengthMs: 0 }, at(0)), finishStep(at(minutes))),
      workshop,
    );
}

test('a workshop gives the times of the stages that are over, and not a word else', () => {
  const workshop = held(newWorkshop({ client: 'Alder', title: 'Spring' }), 'diagnose', 48);
  expect(stageTimes(workshop)).toEqual([{ stage: 'diagnose', spentMs: 48 * MINUTE_MS, preset: 'half-day' }]);
});

test('a stage with a step still to come, and one that was clicked through, give nothing', () => {
  const extra = { id: 'extra' as AgendaItemId, stage: 'diagnose' as const, title: 'Votes', minutes: 10 };
  const half = after(held(newWorkshop(), 'diagnose', 30), addAgendaItem(extra));
  expect(stageTimes(half)).toEqual([]);
  expect(stageTimes(held(newWorkshop(), 'diagnose', 0.5))).toEqual([]);
});

test('the sample gives nothing', () => {
  expect(stageTimes({ ...held(newWorkshop(), 'diagnose', 48), sample: true })).toEqual([]);
});

test('the median is over the workshops of the same length', () => {
  const past = [took('diagnose', 40), took('diagnose', 48), took('diagnose', 90), took('diagnose', 20, 'full-day')];
  expect(stageMedians(past, 'half-day')).toEqual([{ stage: 'diagnose', minutes: 48, workshops: 3 }]);
  expect(stageMedians([took('define', 30), took('define', 41)], 'half-day')).toEqual([
    { stage: 'define', minutes: 36, workshops: 2 },
  ]);
  expect(stageMedians([], 'half-day')).toEqual([]);
});

test('boxes are suggested in fives, for what would change only', () => {
  const items = list(newWorkshop().setup.agenda);
  const [, diagnose, journeys] = items;
  const medians = stageMedians([took('diagnose', 62), took('journeys', 46)], 'half-day');
  expect(suggestedMinutes(items, medians)).toEqual({ [diagnose?.id ?? '']: 60 });
  expect(journeys?.minutes).toBe(45);
});

test('two steps of a stage share its time as they share it now', () => {
  const extra = { id: 'extra' as AgendaItemId, stage: 'diagnose' as const, title: 'Votes', minutes: 25 };
  const items = list(after(newWorkshop(), addAgendaItem(extra)).setup.agenda);
  const medians = stageMedians([took('diagnose', 90)], 'half-day');
  expect(Object.values(suggestedMinutes(items, medians))).toEqual([60, 30]);
});

test('a clock that ran on for days suggests a box that the document can hold', () => {
  const workshop = newWorkshop();
  const medians = stageMedians([took('sign', 3 * 1440)], 'half-day');
  const suggested = suggestedMinutes(list(workshop.setup.agenda), medians);
  expect(Object.values(suggested)).toEqual([1440]);
  expect(Workshop.safeParse(after(workshop, setAgendaMinutes(suggested))).success).toBe(true);
});
