import { expect, test } from 'vitest';
import type { Command } from '../../../shared/commands/command';
import { choosePredicts } from '../../../shared/commands/diagnosis-settings';
import { rateGap } from '../../../shared/commands/gaps';
import type { AnswerPart } from '../../../shared/diagnosis/answer';
import { formulaWords, gapWords, predictionWords, spreadWords } from '../../../shared/diagnosis/gap-words';
import { gapOf, predictionGap } from '../../../shared/diagnosis/measured-gap';
import { readingOrder } from '../../../shared/diagnosis/side-answer';
import { answersTo, predictionsOn } from '../../../shared/diagnosis/sheets';
import { spreadOf } from '../../../shared/diagnosis/spread';
import { predict } from '../../../shared/commands/answers';
import type { SheetId } from '../../../shared/ids';
import { invariant } from '../../../shared/invariant';
import type { Workshop } from '../../../shared/workshop/schema';
import type { AnswerShape } from '../../../shared/workshop/schema/diagnosis';
import { Q, sheetFor } from '../../support/diagnosis';
import { asking, asks, options, revealAll, sheet } from '../../support/review';
import { after } from '../../support/run-commands';

const question = ({ diagnosis }: Workshop) => invariant(diagnosis.questions.byId[Q('X')], 'every test asks X');
const words = (workshop: Workshop) =>
  gapWords(workshop.diagnosis, question(workshop), gapOf(workshop.diagnosis, Q('X')));

/** Both sides answer X, each entry on a sheet of its own. */
function answered(shape: AnswerShape, marketing: AnswerPart[], sales: AnswerPart[], ...more: Command[]): Workshop {
  return after(
    asking(asks('X', shape)),
    ...marketing.flatMap((part, index) => sheet(`m${index}`, 'marketing', { X: part })),
    ...sales.flatMap((part, index) => sheet(`s${index}`, 'sales', { X: part })),
    revealAll(),
    ...more,
  );
}

const number = (value: number): AnswerPart => ({ kind: 'number', number: value });
const text = (value: string): AnswerPart => ({ kind: 'text', text: value });
const lines = (...entries: string[]): AnswerPart => ({ kind: 'list', entries });
const ordered = (...entries: string[]): AnswerPart => ({ kind: 'ordered', entries });
const picks = (...ids: string[]): AnswerPart => ({ kind: 'picks', options: ids });
const chooses = (option: string): AnswerPart => ({ kind: 'choice', option });
const step = (option: string): AnswerPart => ({ kind: 'scale', option });
const days = { kind: 'number', unit: 'days' } as const;
const scale = { kind: 'scale', options: options('never', 'rarely', 'often', 'always') } as const;
const fate = { kind: 'choice', options: options('nurture', 'lost', 'dont-know') } as const;

test('numbers are compared by their medians', () => {
  const one = answered(days, [number(7)], [number(18)]);
  expect(gapOf(one.diagnosis, Q('X'))).toEqual({
    kind: 'measured',
    distance: 11 / 18,
    formula: 'number',
    n: { marketing: 1, sales: 1 },
    unknowing: [],
  });
  expect(words(one)).toBe('7 against 18 days');
  const several = answered(days, [number(5), number(7), number(90)], [number(10), number(26)]);
  expect(words(several)).toBe('7 against 18 days (3 marketing and 2 sales answers)');
  expect(words(answered(days, [number(7)], [number(7)]))).toBe('both 7 days');
});

test('shares are compared by their means', () => {
  const shape = { kind: 'shares', options: options('a', 'b') } as const;
  const only = (option: string) => [{ kind: 'share', option, percent: 100 } as const];
  expect(words(answered(shape, only('a'), only('b')))).toBe('100 of 100 points differ');
  const half = answered(shape, [...only('a'), ...only('b')], only('a'));
  expect(gapOf(half.diagnosis, Q('X'))).toMatchObject({ distance: 0.5, formula: 'shares' });
  expect(words(answered(shape, only('a'), only('a')))).toBe('the same shares');
});

test('choices are compared as distributions, and not knowing is told apart', () => {
  expect(words(answered(fate, [chooses('nurture')], [chooses('lost')]))).toBe('different choices');
  expect(words(answered(fate, [chooses('lost')], [chooses('lost')]))).toBe('the same choice');
  const unknown = answered(fate, [chooses('dont-know')], [chooses('lost')]);
  expect(gapOf(unknown.diagnosis, Q('X'))).toMatchObject({ distance: 1, unknowing: ['marketing'] });
  expect(words(unknown)).toBe('different choices: marketing does not know');
  const split = answered(fate, [chooses('lost'), chooses('nurture')], [chooses('lost')]);
  expect(words(split)).toBe('choices 50 of 100 apart (2 marketing and 1 sales answers)');
});

test('lists and picks are compared by what both name, folded', () => {
  const listed = answered({ kind: 'list' }, [lines('Price.', 'timing', '')], [lines(' price ', 'TIMING!', 'Trust')]);
  expect(gapOf(listed.diagnosis, Q('X'))).toMatchObject({ distance: 1 - 2 / 3, formula: 'overlap' });
  expect(words(listed)).toBe('2 of 3 named by both');
  expect(formulaWords('overlap')).toMatch(/word by word as they were written/);
  const picked = { kind: 'picks', options: options('a', 'b', 'c') } as const;
  expect(words(answered(picked, [picks('a', 'b')], [picks('b')]))).toBe('1 of 2 picked by both');
  expect(words(answered(picked, [picks('a', 'b')], [picks('b', 'a')]))).toBe('all 2 picked by both');
  const counted: AnswerPart = { kind: 'counted', entries: [{ text: 'Price', times: 4 }] };
  const often: AnswerPart = { kind: 'counted', entries: [{ text: 'price', times: 40 }] };
  expect(gapOf(answered({ kind: 'counted', unit: 'a month' }, [counted], [often]).diagnosis, Q('X'))).toMatchObject({
    distance: 0,
  });
});

test('orders are compared from the top', () => {
  const shape = { kind: 'ordered' } as const;
  expect(words(answered(shape, [ordered('Call', 'Talk')], [ordered('talk', 'call')]))).toBe(
    'all 2 named by both, in another order',
  );
  expect(words(answered(shape, [ordered('Call', 'Talk')], [ordered('Call', 'Talk')]))).toBe(
    'the same in the same order',
  );
  const common = answered(
    shape,
    [ordered('a', 'b', 'c'), ordered('a', 'c', 'b'), ordered('a', 'c')],
    [ordered('a', 'c', 'b')],
  );
  expect(gapOf(common.diagnosis, Q('X'))).toMatchObject({ distance: 0, formula: 'order' });
});

test('scales are compared by the median step', () => {
  expect(words(answered(scale, [step('never')], [step('often')]))).toBe('2 of 3 steps apart');
  expect(words(answered(scale, [step('never'), step('rarely')], [step('often')]))).toBe(
    '1.5 of 3 steps apart (2 marketing and 1 sales answers)',
  );
  expect(words(answered(scale, [step('gone')], [step('often')]))).toBe('not rated');
});

test('words are not measured: they wait for a rating, which stands above whatever is measured', () => {
  expect(words(answered({ kind: 'text' }, [text('A')], [text('A')]))).toBe('not rated');
  const rated = answered({ kind: 'text' }, [text('A')], [text('B')], rateGap(Q('X'), 'opposite'));
  expect(gapOf(rated.diagnosis, Q('X'))).toEqual({ kind: 'rated', rating: 'opposite', distance: 1, measured: null });
  const both = answered(days, [number(7)], [number(18)], rateGap(Q('X'), 'close'));
  expect(gapOf(both.diagnosis, Q('X'))).toMatchObject({
    kind: 'rated',
    distance: 1 / 3,
    measured: { formula: 'number' },
  });
  expect(words(both)).toBe('rated close; 7 against 18 days');
});

test('what one side or nobody answered is said, not measured', () => {
  expect(words(answered(days, [], [number(18)]))).toBe('only sales answered');
  expect(words(answered(days, [], []))).toBe('not answered');
  expect(words(answered(days, [text('We never counted')], [number(18)]))).toBe('not rated');
});

test('the spread inside a side is the mean of its pairs, apart from the gap', () => {
  const workshop = answered(days, [number(10), number(5), number(10)], [number(10)]);
  const spread = spreadOf(workshop.diagnosis, 'marketing', question(workshop));
  expect(spread).toEqual({ distance: (0.5 + 0 + 0.5) / 3, n: 3 });
  expect(spread && spreadWords(spread)).toBe('33 of 100 apart on average');
  expect(spreadOf(workshop.diagnosis, 'sales', question(workshop))).toBeNull();
  expect(gapOf(workshop.diagnosis, Q('X'))).toMatchObject({ distance: 0 });
});

test('a prediction is measured against what the other side really said', () => {
  const start = after(asking(asks('X', days)), sheetFor('m', 'marketing', { kind: 'side' }));
  const workshop = after(
    start,
    choosePredicts(true),
    ...sheet('m', 'marketing', { X: number(7) }),
    predict('m' as SheetId, Q('X'), number(9)),
    ...sheet('s', 'sales', { X: number(18) }),
    revealAll(),
  );
  const measured = predictionGap(workshop.diagnosis, 'marketing', question(workshop));
  expect(measured).toMatchObject({ distance: 0.5, formula: 'number' });
  expect(measured && predictionWords('marketing', measured)).toBe(
    'what marketing expected and what sales said are 50 of 100 apart',
  );
  expect(predictionGap(workshop.diagnosis, 'sales', question(workshop))).toBeNull();
});

test('what was predicted before predicting was switched off is kept, and read by nobody', () => {
  const workshop = after(
    asking(asks('X', days)),
    sheetFor('m', 'marketing', { kind: 'side' }),
    choosePredicts(true),
    predict('m' as SheetId, Q('X'), number(9)),
    choosePredicts(false),
    ...sheet('s', 'sales', { X: number(18) }),
    revealAll(),
  );
  expect(predictionsOn(workshop.diagnosis, 'marketing', Q('X'))).toEqual([]);
  expect(predictionGap(workshop.diagnosis, 'marketing', question(workshop))).toBeNull();
  expect(Object.keys(workshop.diagnosis.sheets.byId['m' as SheetId]?.predictions ?? {})).toEqual(['X']);
});

test('unnamed sheets are read in an order that tells neither who wrote when nor who wrote what to another question', () => {
  const asked = Array.from({ length: 40 }, (_, index) => `X${index}`);
  const written = Object.fromEntries(asked.map((id) => [id, number(1)]));
  const named = sheet('d', 'sales', written, { kind: 'person', name: 'Dana' });
  const readOut = (ids: readonly string[]) => {
    const unnamed = ids.flatMap((id) => sheet(id, 'sales', written, { kind: 'unnamed' }));
    const { diagnosis } = after(asking(...asked.map((id) => asks(id, days))), ...unnamed, ...named, revealAll());
    return asked.map((id) => readingOrder(answersTo(diagnosis, 'sales', Q(id)), Q(id)).map((given) => given.sheet.id));
  };
  const orders = readOut(['z', 'a', 'k']);
  expect(orders).toEqual(readOut(['a', 'k', 'z']));
  expect(orders.every(([first]) => first === 'd')).toBe(true);
  for (const id of ['z', 'a', 'k']) expect(orders.filter(([, second]) => second === id).length).toBeGreaterThan(5);
});
