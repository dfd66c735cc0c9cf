import { expect, test } from 'vitest';
import { pictureOf, tickedList } from '../../../shared/diagnosis/picture';
import { asking, asks, options, revealAll, sheet } from '../../support/review';
import { after } from '../../support/run-commands';

const scale = { kind: 'scale', options: options('never', 'rarely', 'often', 'always') } as const;
const check = { kind: 'choice', options: options('yes', 'no', 'dont-know') } as const;
const step = (option: string) => ({ kind: 'scale', option }) as const;
const says = (option: string) => ({ kind: 'choice', option }) as const;

const { diagnosis } = after(
  asking(
    asks('low', scale, 'symptoms'),
    asks('high', scale, 'symptoms'),
    asks('apart', scale, 'symptoms'),
    asks('empty', scale, 'symptoms'),
    asks('other', scale, 'barriers'),
    asks('c1', check, 'checklist'),
    asks('c2', check, 'checklist'),
    asks('c3', check, 'checklist'),
  ),
  ...sheet('m', 'marketing', {
    low: step('never'),
    high: step('always'),
    apart: step('never'),
    c1: says('yes'),
    c2: says('yes'),
  }),
  ...sheet('m2', 'marketing', { high: step('often'), c2: says('no') }),
  ...sheet('s', 'sales', {
    low: step('rarely'),
    high: step('always'),
    apart: step('always'),
    c1: says('yes'),
    c2: says('yes'),
  }),
  revealAll(),
);
const ids = (order: 'level' | 'gap') => pictureOf(diagnosis, 'symptoms', order).map(({ question }) => question.id);

test('scaled questions stand by their levels together, or by their gaps', () => {
  expect(ids('level')).toEqual(['high', 'apart', 'low', 'empty']);
  expect(ids('gap')).toEqual(['apart', 'low', 'high', 'empty']);
});

test('a level is the median step of a side, with how many sheets it rests on', () => {
  const [high] = pictureOf(diagnosis, 'symptoms', 'level');
  expect(high?.levels).toEqual({
    marketing: { position: 2.5, steps: 4, n: 2 },
    sales: { position: 3, steps: 4, n: 1 },
  });
});

test('a checklist counts the items that both sides tick, and says where one side is not of one mind', () => {
  const { items, bothYes } = tickedList(diagnosis, 'checklist');
  expect(bothYes).toBe(1);
  expect(items.map(({ ticks }) => [ticks.marketing?.isYes, ticks.sales?.isYes])).toEqual([
    [true, true],
    [false, true],
    [undefined, undefined],
  ]);
  expect(items[1]?.ticks.marketing).toMatchObject({
    n: 2,
    chosen: [
      { text: 'The yes', sheets: 1 },
      { text: 'The no', sheets: 1 },
    ],
  });
});
