import { expect, test } from 'vitest';
import { setSkipped } from '../../../shared/commands/skip';
import { finishStep, pauseTimer, startTimer } from '../../../shared/commands/timer';
import { agendaClock, nextStep, runningSteps, timedStep } from '../../../shared/running/agenda-clock';
import { MINUTE_MS } from '../../../shared/running/timer';
import type { Timestamp } from '../../../shared/time';
import { list } from '../../../shared/workshop/table';
import { newWorkshop } from '../../support/new-workshop';
import { after } from '../../support/run-commands';

const START = Date.parse('2026-11-22T09:00:00.000Z');
const at = (minutes: number): Timestamp => new Date(START + minutes * MINUTE_MS).toISOString() as Timestamp;
const fresh = newWorkshop({ preset: 'ninety-minutes' });
const steps = list(fresh.setup.agenda);
const start = (index: number, minute: number) => {
  const { id, minutes } = steps[index] ?? raise();
  return startTimer({ itemId: id, lengthMs: minutes * MINUTE_MS }, at(minute));
};
const minutesAfterStart = (ms: number) => (ms - START) / MINUTE_MS;

test('before the start nothing is planned, and the day would end after all its boxes', () => {
  const clock = agendaClock(fresh, at(7));
  expect(clock.plannedEnd).toBeNull();
  expect(clock.overMinutes).toBe(0);
  expect(minutesAfterStart(clock.endsAt)).toBe(97);
});

test('on time, the finish stays where it was planned', () => {
  const clock = agendaClock(after(fresh, start(0, 0)), at(3));
  expect(minutesAfterStart(clock.plannedEnd ?? 0)).toBe(90);
  expect(minutesAfterStart(clock.endsAt)).toBe(90);
  expect(clock.overMinutes).toBe(0);
});

test('a step that runs over moves the end by the minutes it is over', () => {
  const clock = agendaClock(after(fresh, start(0, 0)), at(25));
  expect(clock.overMinutes).toBe(20);
  expect(minutesAfterStart(clock.endsAt)).toBe(110);
});

test('a pause moves the end, a step that was quick brings it forward', () => {
  expect(agendaClock(after(fresh, start(0, 0), pauseTimer(at(2))), at(12)).overMinutes).toBe(10);
  const quick = after(fresh, start(0, 0), finishStep(at(1)), start(1, 1));
  expect(agendaClock(quick, at(1)).overMinutes).toBe(-4);
});

test('what a step took before it was set aside is taken off its box', () => {
  const aside = after(fresh, start(0, 0), finishStep(at(5)), start(1, 5), start(2, 15));
  const diagnose = runningSteps(aside, at(15))[1];
  expect(diagnose).toMatchObject({ state: 'next', spentMs: 10 * MINUTE_MS, leftMs: 15 * MINUTE_MS });
  expect(agendaClock(aside, at(15)).overMinutes).toBe(0);
});

test('the steps say which is over, which runs, and which were left out with their stage', () => {
  const workshop = after(fresh, start(0, 0), finishStep(at(5)), start(1, 5), setSkipped('journeys', true));
  expect(runningSteps(workshop, at(6)).map(({ state }) => state)).toEqual([
    'done',
    'now',
    'left-out',
    'next',
    'next',
    'next',
    'next',
  ]);
  expect(agendaClock(workshop, at(6)).overMinutes).toBe(-20);
  expect(timedStep(workshop)?.id).toBe(steps[1]?.id);
  expect(nextStep(workshop)?.id).toBe(steps[3]?.id);
});

test('once every step is over there is none to start', () => {
  const all = steps.reduce(
    (workshop, _step, index) => after(workshop, start(index, index), finishStep(at(index + 1))),
    fresh,
  );
  expect(nextStep(all)).toBeNull();
  expect(timedStep(all)).toBeNull();
});

function raise(): never {
  throw new Error('no such step');
}
