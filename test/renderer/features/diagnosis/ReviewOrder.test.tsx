import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDecision } from '../../../../shared/commands/decisions';
import { prioritiseGaps } from '../../../../shared/commands/gaps';
import type { DecisionId } from '../../../../shared/ids';
import { UNKNOWN_DATE } from '../../../../shared/time';
import { Q } from '../../../support/diagnosis';
import { renderReview } from '../../../support/render-review';
import { asking, asks, sheet } from '../../../support/review';

const days = { kind: 'number', unit: 'days' } as const;
const number = (value: number) => ({ kind: 'number', number: value }) as const;
const text = { kind: 'text', text: 'Words' } as const;

/** Asked in the order words, near, alone, far, alike. */
const room = (...then: Parameters<typeof renderReview>[2] & {}) =>
  renderReview(
    [
      ...sheet('m', 'marketing', { words: text, near: number(9), far: number(1), alike: number(4) }),
      ...sheet('s', 'sales', { words: text, near: number(10), alone: number(3), far: number(9), alike: number(4) }),
    ],
    asking(asks('words', { kind: 'text' }), ...['near', 'alone', 'far', 'alike'].map((id) => asks(id, days))),
    then,
  );

const list = () => within(screen.getByRole('complementary', { name: 'Questions by gap' }));
const listed = () =>
  list()
    .getAllByRole('listitem')
    .map((item) => /Question (\w+?)(?=\d|only|not|both|The same)/.exec(item.textContent)?.[1]);

test('the widest gap is opened first, and the list says each gap in words', () => {
  room();
  expect(listed()).toEqual(['far', 'near', 'alike', 'alone', 'words']);
  expect(screen.getByRole('heading', { name: 'Question far' })).toBeInTheDocument();
  expect(screen.getByText(/Place 1 of 5 by gap/)).toBeInTheDocument();
  expect(list().getByRole('button', { name: /Question near\s*9 against 10 days$/ })).toBeInTheDocument();
  expect(list().getByRole('button', { name: /Question alike.*settled/ })).toBeInTheDocument();
  expect(list().getByRole('button', { name: /Question alone\s*only sales answered/ })).toBeInTheDocument();
  expect(list().getByRole('button', { name: '2 to rate before the order is complete' })).toBeInTheDocument();
});

test('the questions can be gone through as they were asked', async () => {
  const { user } = room();
  await user.click(screen.getByRole('radio', { name: 'As asked' }));
  expect(listed()).toEqual(['words', 'near', 'alone', 'far', 'alike']);
  expect(screen.getByText(/Question 4 of 5/)).toBeInTheDocument();
});

test('a rating moves nothing until the order is asked for again', async () => {
  const { user } = room();
  await user.click(screen.getByRole('radio', { name: 'The same' }));
  expect(listed()).toEqual(['far', 'near', 'alike', 'alone', 'words']);
  await user.click(screen.getByRole('button', { name: 'Sort again by gap' }));
  expect(listed()).toEqual(['near', 'far', 'alike', 'alone', 'words']);
  expect(screen.queryByRole('button', { name: 'Sort again by gap' })).not.toBeInTheDocument();
});

test('the list can be cut down to what is not rated, not decided or settled', async () => {
  const { user } = room();
  await user.click(list().getByRole('button', { name: /Summary/ }));
  const show = async (name: RegExp) => {
    await user.click(list().getByRole('button', { name: /Show/ }));
    await user.click(screen.getByRole('option', { name }));
  };
  await show(/To rate \(2\)/);
  expect(listed()).toEqual(['alone', 'words']);
  await show(/To decide \(2\)/);
  expect(listed()).toEqual(['far', 'near']);
  await show(/Settled \(1\)/);
  expect(listed()).toEqual(['alike']);
});

test('what is to rate is gone through in a row', async () => {
  const { user } = room();
  await user.click(list().getByRole('button', { name: '2 to rate before the order is complete' }));
  expect(screen.getByRole('heading', { name: 'Question alone' })).toHaveFocus();
  expect(listed()).toEqual(['alone', 'words']);
  await user.click(screen.getByRole('radio', { name: 'Close' }));
  await user.click(screen.getByRole('button', { name: 'Next to rate' }));
  expect(screen.getByRole('heading', { name: 'Question words' })).toHaveFocus();
  await user.click(screen.getByRole('radio', { name: 'Opposite' }));
  await user.click(screen.getByRole('button', { name: 'To the summary' }));
  expect(screen.getByRole('heading', { name: 'Summary' })).toHaveFocus();
});

test('keys rate, decide, and go on and back, but not while something is written', async () => {
  const { user, workshop } = room();
  await user.keyboard('{Alt>}[Digit3]{/Alt}');
  expect(workshop().diagnosis.gaps).toMatchObject({ far: { rating: 'different' } });
  await user.keyboard('j');
  expect(screen.getByRole('heading', { name: 'Question near' })).toHaveFocus();
  await user.keyboard('k');
  expect(screen.getByRole('heading', { name: 'Question far' })).toHaveFocus();
  await user.keyboard('{Alt>}[KeyD]{/Alt}');
  expect(screen.getByRole('textbox', { name: 'What we decide' })).toHaveFocus();
  await user.keyboard('{Alt>}[KeyD]{/Alt}jk');
  expect(screen.getByRole('textbox', { name: 'What we decide' })).toHaveValue('jk');
  expect(workshop().diagnosis.decisions.order).toHaveLength(1);
});

test('lists without a word in common are to be rated, and say how they were compared', () => {
  const lists = { kind: 'list', entries: ['Price'] } as const;
  const others = { kind: 'list', entries: ['Cost'] } as const;
  renderReview(
    [...sheet('m', 'marketing', { x: lists }), ...sheet('s', 'sales', { x: others })],
    asking(asks('x', { kind: 'list' })),
  );
  expect(list().getByRole('button', { name: /0 of 2 named by both\s*compared word by word/ })).toBeInTheDocument();
  expect(list().getByRole('button', { name: '1 to rate before the order is complete' })).toBeInTheDocument();
  expect(screen.getByText(/other words may mean the same/)).toBeInTheDocument();
});

test('next goes through the questions by gap to the summary', async () => {
  const { user } = room();
  const next = () => user.click(screen.getByRole('button', { name: 'Next question' }));
  await next();
  expect(screen.getByRole('heading', { name: 'Question near' })).toHaveFocus();
  await next();
  await next();
  await user.click(screen.getByRole('button', { name: 'Previous' }));
  expect(screen.getByRole('heading', { name: 'Question alike' })).toHaveFocus();
  await next();
  await next();
  await user.click(screen.getByRole('button', { name: 'To the summary' }));
  expect(screen.getByRole('heading', { name: 'Summary' })).toHaveFocus();
});

test('the summary lists undecided gaps by priority and gap, then what is not rated, and leads back', async () => {
  const { user } = room(prioritiseGaps([Q('near')], 'now'));
  await user.click(list().getByRole('button', { name: /Summary/ }));
  const undecided = within(screen.getByRole('region', { name: 'To decide (2)' }));
  expect(undecided.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Question nearNow9 against 10 days',
    'Question far1 against 9 days',
  ]);
  expect(within(screen.getByRole('region', { name: 'To rate (2)' })).getAllByRole('listitem')).toHaveLength(2);
  await user.click(undecided.getByRole('button', { name: 'Question far' }));
  expect(screen.getByRole('heading', { name: 'Question far' })).toHaveFocus();
});

test('the summary says when everything is settled', async () => {
  const decision = (id: string) =>
    addDecision({
      id: id as DecisionId,
      questionId: Q(id),
      text: 'We count from the first call',
      side: 'both',
      owner: '',
      due: UNKNOWN_DATE,
      destination: 'action',
    });
  const { user } = room(decision('near'), decision('far'), decision('alone'));
  await user.click(screen.getByRole('radio', { name: 'Close' }));
  await user.click(list().getByRole('button', { name: 'Summary' }));
  expect(screen.getByText(/every real one ends in a decision/)).toBeInTheDocument();
});
