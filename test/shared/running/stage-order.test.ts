import { fc, test as law } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { presets } from '../../../shared/content/presets';
import { arrange, isInOrder, stageOrder } from '../../../shared/running/stage-order';
import { Preset, StartingOrder } from '../../../shared/workshop/schema/setup';
import { Stage, STAGES } from '../../../shared/workshop/stage';

const itemsOf = (preset: Preset) => presets.find(({ id }) => id === preset)?.items ?? [];
const shape = (preset: Preset, order: StartingOrder) =>
  arrange(itemsOf(preset), order).map(({ stage, title, minutes }) => `${stage ?? title} ${minutes}`);

test('every order holds every stage once, starts with the set-up and ends with agreeing and signing', () => {
  for (const order of StartingOrder.options) {
    const stages = stageOrder(order);
    expect(stages.toSorted()).toEqual(STAGES.toSorted());
    expect(stages[0]).toBe('setup');
    expect(stages.slice(-2)).toEqual(['agree', 'sign']);
    expect(stages.indexOf('patterns')).toBe(stages.indexOf('journeys') + 1);
  }
});

test('each order starts with what it is named after', () => {
  expect(StartingOrder.options.map((order) => stageOrder(order)[1])).toEqual(['diagnose', 'define', 'measure']);
});

test('a full day that starts with the scoreboard keeps its breaks apart', () => {
  expect(shape('full-day', 'scoreboard')).toEqual([
    'Welcome and ground rules 15',
    'measure 30',
    'define 50',
    'Break 15',
    'diagnose 75',
    'Lunch 45',
    'journeys 90',
    'patterns 30',
    'Break 15',
    'agree 45',
    'sign 10',
  ]);
});

test('half a day that starts with the definition takes its break in the middle', () => {
  expect(shape('half-day', 'definition')).toEqual([
    'Welcome and ground rules 10',
    'define 35',
    'diagnose 50',
    'Break 15',
    'journeys 45',
    'patterns 20',
    'measure 20',
    'agree 35',
    'sign 10',
  ]);
});

test.each(Preset.options)(
  'the preset %s is as long in every order, and as it is written with the diagnosis first',
  (preset) => {
    const minutes = (order: StartingOrder) =>
      arrange(itemsOf(preset), order).reduce((sum, item) => sum + item.minutes, 0);
    expect(arrange(itemsOf(preset), 'diagnosis')).toEqual(itemsOf(preset));
    expect(StartingOrder.options.map(minutes)).toEqual(
      StartingOrder.options.map(() => presets.find(({ id }) => id === preset)?.minutesAvailable),
    );
  },
);

const anyItem = fc.record({
  stage: fc.option(fc.constantFrom(...Stage.options)),
  minutes: fc.integer({ min: 1, max: 90 }),
  n: fc.nat(),
});

law.prop([fc.array(anyItem, { maxLength: 14 }), fc.constantFrom(...StartingOrder.options)])(
  'arranging loses no step, brings the stages in order, keeps both ends, and changes nothing the second time',
  (items, order) => {
    const arranged = arrange(items, order);
    expect(arranged).toHaveLength(items.length);
    expect(new Set(arranged)).toEqual(new Set(items));
    expect(isInOrder(arranged as never, order)).toBe(true);
    expect(arranged[0]?.stage === null).toBe(items[0]?.stage === null);
    expect(arranged.at(-1)?.stage === null).toBe(items.at(-1)?.stage === null);
    expect(arrange(arranged, order)).toEqual(arranged);
  },
);
