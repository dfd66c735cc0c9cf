import { fc, test as prop } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { Command } from '../../../shared/commands/command';
import { addDecision } from '../../../shared/commands/decisions';
import { prioritiseGaps, rateGap, rateGaps } from '../../../shared/commands/gaps';
import { giveDots, showTotals } from '../../../shared/commands/votes';
import { gapOf } from '../../../shared/diagnosis/measured-gap';
import { byPriority, discussable, rankedQuestions } from '../../../shared/diagnosis/ranking';
import { gapState } from '../../../shared/diagnosis/gap-state';
import type { DecisionId } from '../../../shared/ids';
import { UNKNOWN_DATE } from '../../../shared/time';
import { Q } from '../../support/diagnosis';
import { NOW } from '../../support/new-workshop';
import { asking, asks, options, revealAll, sheet } from '../../support/review';
import { after } from '../../support/run-commands';

const number = (value: number) => ({ kind: 'number', number: value }) as const;
const text = { kind: 'text', text: 'Words' } as const;
const days = { kind: 'number', unit: 'days' } as const;

const workshop = (...commands: Command[]) =>
  after(
    asking(
      asks('nobody', days),
      asks('words', { kind: 'text' }),
      asks('alone', days),
      asks('near', days),
      asks('alike', days),
      asks('far', days),
      asks('rated', { kind: 'text' }),
    ),
    ...sheet('m', 'marketing', { words: text, near: number(9), alike: number(4), far: number(1), rated: text }),
    ...sheet('s', 'sales', {
      words: text,
      alone: number(1),
      near: number(10),
      alike: number(4),
      far: number(9),
      rated: text,
    }),
    revealAll(),
    rateGap(Q('rated'), 'different'),
    ...commands,
  );
const ids = (ranked: readonly { readonly question: { readonly id: string } }[]) =>
  ranked.map((each) => each.question.id);

test('widest first, then what one side left out, then words without a rating, then what nobody answered', () => {
  expect(ids(rankedQuestions(workshop().diagnosis))).toEqual([
    'far',
    'rated',
    'near',
    'alike',
    'alone',
    'words',
    'nobody',
  ]);
});

test('a rating moves a measured question', () => {
  const { diagnosis } = workshop(rateGap(Q('near'), 'opposite'), rateGap(Q('far'), 'close'));
  expect(ids(rankedQuestions(diagnosis)).slice(0, 4)).toEqual(['near', 'rated', 'far', 'alike']);
});

test('the room talks about what is not known to be alike', () => {
  const { diagnosis } = workshop(rateGaps([Q('near')], 'close'));
  expect(ids(discussable(rankedQuestions(diagnosis)))).toEqual(['far', 'rated', 'alone', 'words']);
});

test('priority comes before the gap, and what has none comes last', () => {
  const { diagnosis } = workshop(prioritiseGaps([Q('words'), Q('near')], 'now'), prioritiseGaps([Q('alone')], 'next'));
  expect(ids(byPriority(diagnosis, rankedQuestions(diagnosis))).slice(0, 4)).toEqual(['near', 'words', 'alone', 'far']);
});

test('a measured gap needs a decision unless it is close enough', () => {
  const decision = (id: string, text: string) =>
    addDecision({
      id: id as DecisionId,
      questionId: Q(id),
      text,
      side: 'both',
      owner: '',
      due: UNKNOWN_DATE,
      destination: 'action',
    });
  const state = (id: string, ...commands: Command[]) => gapState(workshop(...commands).diagnosis, Q(id));
  expect(state('near')).toBe('no-decision');
  expect(state('alike')).toBe('settled');
  expect(state('near', rateGaps([Q('near'), Q('far')], 'close'))).toBe('settled');
  expect(state('near', decision('near', 'Nine days'))).toBe('settled');
  expect(state('near', decision('near', '  '))).toBe('no-decision');
  expect(state('alike', rateGap(Q('alike'), 'opposite'))).toBe('no-decision');
  expect(state('alone')).toBe('not-rated');
  expect(state('alone', decision('alone', 'Ask again'))).toBe('settled');
  expect(state('words', decision('words', 'Ask again'))).toBe('not-rated');
  expect(state('nobody')).toBe('not-answered');
});

test('shown dots order what has the same priority, covered ones order nothing', () => {
  const voted = [giveDots('sales', Q('words'), 2), giveDots('marketing', Q('near'), 1)];
  const order = (...commands: Command[]) => {
    const { diagnosis } = workshop(...voted, ...commands);
    return ids(byPriority(diagnosis, rankedQuestions(diagnosis))).slice(0, 3);
  };
  expect(order()).toEqual(['far', 'rated', 'near']);
  expect(order(showTotals(NOW))).toEqual(['words', 'near', 'far']);
  expect(order(showTotals(NOW), prioritiseGaps([Q('far')], 'later'))).toEqual(['far', 'words', 'near']);
});

test('free lists without a word in common wait for a rating or a decision, picks do not', () => {
  const gap = (...entries: string[]) => ({ kind: 'list', entries }) as const;
  const pick = (option: string) => ({ kind: 'picks', options: [option] }) as const;
  const { diagnosis } = after(
    asking(
      asks('apart', { kind: 'list' }),
      asks('partly', { kind: 'list' }),
      asks('picks', { kind: 'picks', options: options('a', 'b') }),
    ),
    ...sheet('m', 'marketing', { apart: gap('Price'), partly: gap('Price', 'Trust'), picks: pick('a') }),
    ...sheet('s', 'sales', { apart: gap('Cost'), partly: gap('Price'), picks: pick('b') }),
    revealAll(),
  );
  expect(rankedQuestions(diagnosis).map(({ question, state }) => [question.id, state])).toEqual([
    ['apart', 'not-rated'],
    ['picks', 'no-decision'],
    ['partly', 'no-decision'],
  ]);
});

const anyAnswers = fc.array(fc.tuple(fc.option(fc.nat(9)), fc.option(fc.nat(9))), { minLength: 1, maxLength: 12 });

prop.prop([anyAnswers])('the ranking holds every question once, widest first, ties as they are asked', (answers) => {
  const each = answers.map(([m, s], index) => ({ id: `q${index}`, m, s }));
  const side = (name: 'm' | 's') =>
    Object.fromEntries(each.flatMap((one) => (one[name] === null ? [] : [[one.id, number(one[name])]])));
  const { diagnosis } = after(
    asking(...each.map(({ id }) => asks(id, days))),
    ...sheet('m', 'marketing', side('m')),
    ...sheet('s', 'sales', side('s')),
    revealAll(),
  );
  const ranked = rankedQuestions(diagnosis);
  expect(ids(ranked).toSorted()).toEqual(each.map(({ id }) => id).toSorted());
  const place = (id: string) => each.findIndex((one) => one.id === id);
  const width = (id: string) => {
    const gap = gapOf(diagnosis, Q(id));
    if ('distance' in gap) return gap.distance;
    return gap.kind === 'one-sided' ? -1 : -2;
  };
  for (const [index, { question }] of ranked.entries()) {
    const next = ranked[index + 1]?.question;
    if (!next) continue;
    expect(width(question.id)).toBeGreaterThanOrEqual(width(next.id));
    if (width(question.id) === width(next.id)) expect(place(question.id)).toBeLessThan(place(next.id));
  }
});
