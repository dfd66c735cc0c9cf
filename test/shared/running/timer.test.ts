import { fc, test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { finishStep, pauseTimer, resumeTimer, setTimerLength, startTimer } from '../../../shared/commands/timer';
import { renameWorkshop } from '../../../shared/commands/setup';
import { change, startHistory } from '../../../shared/history/history';
import type { Command } from '../../../shared/commands/command';
import { invariant } from '../../../shared/invariant';
import { elapsed, LONGEST_MS, MINUTE_MS, remaining, spentOn, timerState } from '../../../shared/running/timer';
import type { Timestamp } from '../../../shared/time';
import { parse } from '../../../shared/workshop/parse';
import type { Workshop } from '../../../shared/workshop/schema';
import type { Running, Timer } from '../../../shared/workshop/schema/running';
import { serialize } from '../../../shared/workshop/serialize';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const START = Date.parse('2026-11-22T09:00:00.000Z');
const at = (minutes: number): Timestamp => new Date(START + minutes * MINUTE_MS).toISOString() as Timestamp;
const first = invariant(newWorkshop().setup.agenda.order[0], 'the preset has steps');
const second = invariant(newWorkshop().setup.agenda.order[1], 'the preset has steps');
const begin = (itemId = first, minutes = 15, from = 0) =>
  startTimer({ itemId, lengthMs: minutes * MINUTE_MS }, at(from));
const timerOf = ({ running }: Workshop): Timer => invariant(running.timer, 'a timer was started');
const leftAt = (workshop: Workshop, minutes: number) => remaining(timerOf(workshop), at(minutes)) / MINUTE_MS;

test('ten minutes of sleep and a restart in a step of fifteen leave five', () => {
  const asleep = after(newWorkshop(), begin());
  const read = parse(serialize(asleep));
  if (!read.ok) throw new Error('the file reads back');
  expect(leftAt(read.value, 10)).toBe(5);
  expect(timerState(timerOf(read.value), at(10))).toBe('running');
});

test('a pause takes no time, and a second pause changes nothing', () => {
  const paused = after(newWorkshop(), begin(), pauseTimer(at(4)));
  expect(leftAt(paused, 50)).toBe(11);
  expect(timerState(timerOf(paused), at(50))).toBe('paused');
  expect(after(paused, pauseTimer(at(60)))).toBe(paused);
  expect(leftAt(after(paused, resumeTimer(at(50))), 53)).toBe(8);
  expect(after(paused, resumeTimer(at(50)), resumeTimer(at(52))).running.timer?.startedAt).toBe(at(50));
});

test('a clock that was set back never gives time back that was not there', () => {
  expect(leftAt(after(newWorkshop(), begin()), -120)).toBe(15);
  const resumed = after(newWorkshop(), begin(), pauseTimer(at(4)), resumeTimer(at(10)));
  expect(leftAt(resumed, -120)).toBe(11);
});

test('past its length a step is over, and never advances by itself', () => {
  const running = after(newWorkshop(), begin());
  expect(leftAt(running, 18)).toBe(-3);
  expect(timerState(timerOf(running), at(18))).toBe('over');
  expect(running.running.done).toEqual([]);
  expect(timerOf(running).itemId).toBe(first);
});

test('the length is changed by a minute or as a whole, never below nothing', () => {
  const longer = after(newWorkshop(), begin(), setTimerLength({ by: MINUTE_MS }));
  expect(leftAt(longer, 10)).toBe(6);
  expect(leftAt(after(longer, setTimerLength({ by: -2 * MINUTE_MS })), 10)).toBe(4);
  expect(leftAt(after(longer, setTimerLength({ to: 20 * MINUTE_MS })), 10)).toBe(10);
  expect(timerOf(after(longer, setTimerLength({ by: -90 * MINUTE_MS }))).lengthMs).toBe(0);
});

test('a finished step keeps its time and starts nothing; starting the next is a press of its own', () => {
  const finished = after(newWorkshop(), begin(), finishStep(at(12)));
  expect(finished.running).toEqual({
    begunAt: at(0),
    timer: null,
    spentMs: { [first]: 12 * MINUTE_MS },
    done: [first],
  });
});

test('a step that is set aside goes on from where it was, and the day began with the first start', () => {
  const aside = after(newWorkshop(), begin(), begin(second, 50, 5));
  expect(aside.running.spentMs).toEqual({ [first]: 5 * MINUTE_MS });
  const back = after(aside, begin(first, 15, 20));
  expect(leftAt(back, 22)).toBe(8);
  expect(back.running.spentMs).toEqual({ [second]: 15 * MINUTE_MS });
  expect(spentOn(back.running, first, at(22))).toBe(7 * MINUTE_MS);
  expect(back.running.begunAt).toBe(at(0));
});

test('a step that was finished too early is opened again by starting it', () => {
  const again = after(newWorkshop(), begin(), finishStep(at(5)), begin(first, 15, 6));
  expect(again.running.done).toEqual([]);
  expect(leftAt(again, 6)).toBe(10);
});

test('a clock without a step begins no day and is kept nowhere once it is over', () => {
  const free = after(newWorkshop(), startTimer({ itemId: null, lengthMs: 3 * MINUTE_MS }, at(0)));
  expect(free.running.begunAt).toBeNull();
  expect(after(free, finishStep(at(2))).running).toEqual({ begunAt: null, timer: null, spentMs: {}, done: [] });
});

test('undo takes back the words and leaves the clock alone', () => {
  const history = run(newWorkshop(), renameWorkshop('Other'), begin(), pauseTimer(at(3)));
  const back = undone(history).workshop;
  expect(back.setup.title).toBe('Spring alignment');
  expect(back.running).toEqual(history.workshop.running);
});

const anyMinute = fc.integer({ min: 0, max: 600 });
const anyPress: fc.Arbitrary<(now: Timestamp) => Command> = fc.oneof(
  fc.constant(() => begin()),
  fc.constantFrom(first, second).map((itemId) => (now: Timestamp) => startTimer({ itemId, lengthMs: MINUTE_MS }, now)),
  fc.constant(pauseTimer),
  fc.constant(resumeTimer),
  fc.constant(finishStep),
  fc.integer({ min: -9, max: 9 }).map((n) => () => setTimerLength({ by: n * MINUTE_MS })),
);

law.prop([fc.array(fc.tuple(anyPress, anyMinute), { maxLength: 20 })])(
  'whatever is pressed while the clock jumps about, every time stays between nothing and a week, and only running is written',
  (presses) => {
    const start = newWorkshop();
    const end = presses.reduce(
      (history, [press, minute]) => change(history, press(at(minute)), at(minute))?.history ?? history,
      startHistory(start),
    );
    const { running, ...rest } = end.workshop;
    const { running: _running, ...untouched } = start;
    expect(rest).toEqual(untouched);
    expect(end.undo).toEqual([]);
    expect(parse(serialize(end.workshop)).ok).toBe(true);
    expect(timesOf(running).every((ms) => Number.isInteger(ms) && ms >= 0 && ms <= LONGEST_MS)).toBe(true);
  },
);

law.prop([fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 })])(
  'pausing and going on at once any number of times loses no time',
  (minutes) => {
    let now = 0;
    const presses = minutes.flatMap((step) => {
      now += step;
      return [pauseTimer(at(now)), resumeTimer(at(now))];
    });
    const workshop = after(newWorkshop(), begin(), ...presses);
    expect(elapsed(timerOf(workshop), at(now))).toBe(now * MINUTE_MS);
  },
);

function timesOf({ timer, spentMs }: Running): readonly number[] {
  return [...Object.values(spentMs), ...(timer ? [timer.lengthMs, timer.ranMs] : [])];
}
