import { fc, test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { setAgendaMinutes } from '../../../shared/commands/agenda';
import { setSkipped } from '../../../shared/commands/skip';
import { finishStep, pauseTimer, setStepOver, setTimerLength, startTimer } from '../../../shared/commands/timer';
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
  const aside = after(fresh, start(0, 0), finishStep(at(5)), start(2, 5), start(1, 15));
  const journeys = runningSteps(aside, at(15))[2];
  const box = (steps[2]?.minutes ?? 0) * MINUTE_MS;
  expect(journeys).toMatchObject({ state: 'next', spentMs: 10 * MINUTE_MS, leftMs: box - 10 * MINUTE_MS });
  expect(agendaClock(aside, at(15)).overMinutes).toBe(0);
});

test('a step that was never timed is passed once a later one is, and counts no more; started by hand it counts again', () => {
  const second = after(fresh, start(1, 0));
  expect(runningSteps(second, at(1)).map(({ state }) => state)).toEqual(['passed', 'now', ...ahead(2)]);
  expect(minutesAfterStart(agendaClock(second, at(1)).endsAt)).toBe(90 - (steps[0]?.minutes ?? 0));
  const finished = after(second, finishStep(at(10)));
  expect(runningSteps(finished, at(10)).map(({ state }) => state)).toEqual(['passed', 'done', ...ahead(2)]);
  expect(nextStep(finished)?.id).toBe(steps[2]?.id);
  const back = after(finished, start(0, 10));
  expect(runningSteps(back, at(10)).map(({ state }) => state)).toEqual(['now', 'done', ...ahead(2)]);
});

test('a clock without a step brings nothing back, and a step that was started by mistake passes nothing', () => {
  const ownClock = startTimer({ itemId: null, lengthMs: MINUTE_MS }, at(9));
  expect(runningSteps(after(fresh, start(1, 0), ownClock), at(9))[0]?.state).toBe('passed');
  const mistake = after(fresh, start(4, 0), start(0, 0.05), finishStep(at(5)));
  expect(nextStep(mistake)?.id).toBe(steps[1]?.id);
});

test('a step is over, or not, without timing it', () => {
  const id = steps[3]?.id ?? raise();
  const over = after(fresh, start(0, 0), setStepOver(id, true));
  expect(runningSteps(over, at(0)).map(({ state }) => state)).toEqual(['now', 'next', 'next', 'done', ...ahead(4)]);
  expect(agendaClock(over, at(0)).overMinutes).toBe(-(steps[3]?.minutes ?? 0));
  expect(after(over, setStepOver(id, false)).running.done).toEqual([]);
  expect(after(over, setStepOver(steps[0]?.id ?? raise(), true)).running).toBe(over.running);
});

test('the timed step has the length of its clock', () => {
  const longer = after(fresh, start(1, 0), setTimerLength({ to: 120 * MINUTE_MS }));
  expect(runningSteps(longer, at(0))[1]).toMatchObject({ minutes: 120, leftMs: 120 * MINUTE_MS });
  expect(runningSteps(longer, at(0))[2]?.minutes).toBe(steps[2]?.minutes);
});

test('a step of no minutes is not proposed', () => {
  const id = steps[1]?.id ?? raise();
  expect(nextStep(after(fresh, start(0, 0), setAgendaMinutes({ [id]: 0 })))?.id).toBe(steps[2]?.id);
});

law.prop([fc.nat({ max: steps.length - 1 }), fc.array(fc.nat({ max: steps.length - 1 })), fc.nat({ max: 200 })])(
  'the end is now, what is left of the timed step, and the boxes of those after it that are not over',
  (timed, marked, minute) => {
    const over = marked.filter((index) => index !== timed);
    const marks = over.map((index) => setStepOver(steps[index]?.id ?? raise(), true));
    const workshop = after(fresh, start(timed, 0), ...marks);
    const left = Math.max(0, (steps[timed]?.minutes ?? 0) - minute);
    const coming = steps.filter((_step, index) => index > timed && !over.includes(index));
    const boxes = coming.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(minutesAfterStart(agendaClock(workshop, at(minute)).endsAt)).toBe(minute + left + boxes);
  },
);

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

function ahead(from: number): readonly string[] {
  return steps.slice(from).map(() => 'next');
}

function raise(): never {
  throw new Error('no such step');
}
