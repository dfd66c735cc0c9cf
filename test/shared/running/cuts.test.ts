import { fc, test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { setAgendaMinutes } from '../../../shared/commands/agenda';
import { finishStep, startTimer } from '../../../shared/commands/timer';
import { agendaClock } from '../../../shared/running/agenda-clock';
import { cutsToEndOnTime, endsAtWith } from '../../../shared/running/cuts';
import { MINUTE_MS } from '../../../shared/running/timer';
import type { Timestamp } from '../../../shared/time';
import type { Workshop } from '../../../shared/workshop/schema';
import { Preset } from '../../../shared/workshop/schema/setup';
import { list } from '../../../shared/workshop/table';
import { newWorkshop } from '../../support/new-workshop';
import { after, run, undone } from '../../support/run-commands';

const START = Date.parse('2026-11-22T09:00:00.000Z');
const at = (minutes: number): Timestamp => new Date(START + minutes * MINUTE_MS).toISOString() as Timestamp;

/** A workshop whose first step has taken so many minutes and still runs. */
function late(minutes: number, preset: Preset = 'half-day'): { readonly workshop: Workshop; readonly now: Timestamp } {
  const start = newWorkshop({ preset });
  const first = list(start.setup.agenda)[0];
  if (!first) throw new Error('a preset has steps');
  const begin = startTimer({ itemId: first.id, lengthMs: first.minutes * MINUTE_MS }, at(0));
  return { workshop: after(start, begin), now: at(first.minutes + minutes) };
}

const proposed = ({ workshop, now }: ReturnType<typeof late>) => cutsToEndOnTime(workshop, now);
const boxes = ({ cuts }: ReturnType<typeof cutsToEndOnTime>) =>
  cuts.map(({ title, from, to }) => `${title} ${from} -> ${to}`);

test('on time, or before the start, there is nothing to cut', () => {
  expect(proposed(late(0))).toEqual({ cuts: [], overMinutes: 0, stillOver: 0 });
  expect(cutsToEndOnTime(newWorkshop(), at(900)).cuts).toEqual([]);
});

test('twenty minutes come off the coming steps in fives, the longest first', () => {
  expect(boxes(proposed(late(20)))).toEqual([
    'Sealed answers, reveal and a decision for each gap 50 -> 45',
    'Map five recent wins 45 -> 40',
    'Agree on the definitions and test them on leads 35 -> 30',
    'Commitments, hand-off and consequences 35 -> 30',
  ]);
});

test('applied, the cuts end the day on time, as one step that undo takes back', () => {
  const { workshop, now } = late(60);
  const minutes = Object.fromEntries(cutsToEndOnTime(workshop, now).cuts.map(({ id, to }) => [id, to]));
  const history = run(workshop, setAgendaMinutes(minutes));
  expect(agendaClock(history.workshop, now).overMinutes).toBeLessThanOrEqual(0);
  expect(agendaClock(history.workshop, now).overMinutes).toBeGreaterThan(-5);
  expect(undone(history).workshop.setup).toEqual(workshop.setup);
});

test('a break keeps ten minutes, and the signing its whole box', () => {
  const { cuts } = proposed(late(120));
  expect(cuts.find(({ title }) => title === 'Break')).toMatchObject({ from: 15, to: 10 });
  expect(cuts.find(({ title }) => title === 'Read aloud and sign')).toBeUndefined();
});

test('when shortening is not enough, one step that is just long enough is left out', () => {
  const proposal = proposed(late(130));
  expect(proposal.stillOver).toBe(0);
  expect(proposal.cuts.filter(({ to }) => to === 0).map(({ title }) => title)).toEqual([
    'What the wins have in common',
  ]);
});

test('the agreement, the breaks and the signing are never left out, and what cannot be saved is said', () => {
  const proposal = proposed(late(600));
  const kept = proposal.cuts.filter(({ to }) => to > 0).map(({ title }) => title);
  expect(kept).toEqual(['Break', 'Commitments, hand-off and consequences']);
  expect(proposal.stillOver).toBeGreaterThan(300);
});

test('what a step has taken already stays in its box', () => {
  const start = newWorkshop();
  const [welcome, diagnose] = list(start.setup.agenda);
  if (!welcome || !diagnose) throw new Error('a preset has steps');
  const workshop = after(
    start,
    startTimer({ itemId: diagnose.id, lengthMs: 50 * MINUTE_MS }, at(0)),
    startTimer({ itemId: welcome.id, lengthMs: 10 * MINUTE_MS }, at(40)),
  );
  const { cuts } = cutsToEndOnTime(workshop, at(400));
  expect(cuts.find(({ id }) => id === diagnose.id)).toMatchObject({ from: 50, to: 40 });
});

test('a step that was passed is not cut', () => {
  const start = newWorkshop();
  const [welcome, diagnose] = list(start.setup.agenda);
  if (!welcome || !diagnose) throw new Error('a preset has steps');
  const workshop = after(start, startTimer({ itemId: diagnose.id, lengthMs: 50 * MINUTE_MS }, at(0)));
  const { cuts } = cutsToEndOnTime(workshop, at(300));
  expect(cuts.length).toBeGreaterThan(0);
  expect(cuts.some(({ id }) => id === welcome.id)).toBe(false);
});

law.prop([fc.constantFrom(...Preset.options), fc.integer({ min: 1, max: 300 }), fc.array(fc.nat({ max: 60 }))])(
  'the end that other boxes would bring is the end once they are taken',
  (preset, minutes, boxes) => {
    const { workshop, now } = late(minutes, preset);
    const other = Object.fromEntries(list(workshop.setup.agenda).map(({ id }, index) => [id, boxes[index] ?? 10]));
    const taken = after(workshop, setAgendaMinutes(other));
    expect(endsAtWith(agendaClock(workshop, now), other)).toBe(agendaClock(taken, now).endsAt);
  },
);

test('a step that is over is not cut', () => {
  const { workshop, now } = late(30);
  const done = after(workshop, finishStep(now));
  const first = list(done.setup.agenda)[0];
  expect(cutsToEndOnTime(done, now).cuts.some(({ id }) => id === first?.id)).toBe(false);
});

law.prop([fc.constantFrom(...Preset.options), fc.integer({ min: 1, max: 500 })])(
  'no box grows, falls below a third or leaves the steps of five, and nothing more is cut than five minutes too many',
  (preset, minutes) => {
    const { workshop, now } = late(minutes, preset);
    const { cuts, overMinutes, stillOver } = cutsToEndOnTime(workshop, now);
    const shortened = cuts.filter(({ to }) => to > 0);
    for (const { from, to } of shortened) {
      expect(to).toBeLessThan(from);
      expect(to).toBeGreaterThanOrEqual(from / 3);
      expect(to % 5).toBe(0);
    }
    const saved = cuts.reduce((sum, { from, to }) => sum + from - to, 0);
    expect(stillOver).toBe(Math.max(0, overMinutes - saved));
    if (cuts.every(({ to }) => to > 0)) expect(saved - overMinutes).toBeLessThan(5);
  },
);
