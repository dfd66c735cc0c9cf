import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Command } from '../../../../shared/commands/command';
import { choosePredicts } from '../../../../shared/commands/diagnosis-settings';
import { addParticipant } from '../../../../shared/commands/participants';
import type { ParticipantId } from '../../../../shared/ids';
import { list } from '../../../../shared/workshop/table';
import { answersIn, expects, fills, says } from '../../../support/diagnosis';
import { renderReview } from '../../../support/render-review';
import { asking, asks, options, sheet } from '../../../support/review';

const ada = { id: 'ada' as ParticipantId, name: 'Ada Quist', role: '', side: 'sales' } as const;

function revealed(...answers: readonly Command[]) {
  const both =
    answers.length > 0 ? answers : [says('marketing', 'MS4', 'A download'), says('sales', 'MS4', 'A budget')];
  return renderReview([addParticipant(ada), ...both]);
}

const side = (name: 'Marketing' | 'Sales') => within(screen.getByRole('region', { name }));
const decisions = (stage: ReturnType<typeof revealed>) => list(stage.workshop().diagnosis.decisions);
const days = { kind: 'number', unit: 'days' } as const;

test('the guess of one side stands beside the answer of the other, each named as such', () => {
  revealed();
  expect(side('Marketing').getByText('Expected sales to say')).toBeInTheDocument();
  expect(side('Marketing').getByText('A download')).toBeInTheDocument();
  expect(side('Sales').getByText('Answered')).toBeInTheDocument();
  expect(side('Sales').getByText('A budget')).toBeInTheDocument();
});

test('every shape of answer is shown as it was given', async () => {
  const steps = { kind: 'scale', options: options('never', 'often') } as const;
  const { user } = renderReview(
    [
      fills('marketing', 'shares', { kind: 'share', option: 'ready', percent: 100 }),
      fills('sales', 'list', { kind: 'list', entries: ['Price', '', 'Timing'] }),
      fills('sales', 'ordered', { kind: 'ordered', entries: ['Call', 'Talk'] }),
      fills('sales', 'counted', { kind: 'counted', entries: [{ text: 'Price', times: 4 }] }),
      fills('sales', 'picks', { kind: 'picks', options: ['phone'] }),
      fills('sales', 'choice', { kind: 'choice', option: 'lost' }),
      fills('sales', 'scale', { kind: 'scale', option: 'often' }),
      fills('sales', 'number', { kind: 'number', number: 1200 }),
      fills('sales', 'number', { kind: 'evidence', text: 'The CRM, last quarter' }),
    ],
    asking(
      asks('shares', { kind: 'shares', options: options('early', 'ready') }),
      asks('list', { kind: 'list' }),
      asks('ordered', { kind: 'ordered' }),
      asks('counted', { kind: 'counted', unit: 'times a month' }),
      asks('picks', { kind: 'picks', options: options('phone') }),
      asks('choice', { kind: 'choice', options: options('lost') }),
      asks('scale', steps),
      asks('number', days),
    ),
  );
  const open = (id: string) => user.click(screen.getByRole('button', { name: new RegExp(`Question ${id}`) }));
  const entries = () =>
    side('Sales')
      .getAllByRole('listitem')
      .map((item) => item.textContent);
  await open('shares');
  expect(side('Marketing').getByRole('meter', { name: 'The ready' })).toHaveAttribute('aria-valuetext', '100 %');
  expect(side('Sales').getByText('Did not answer')).toBeInTheDocument();
  await open('list');
  expect(entries()).toEqual(['Price', 'Timing']);
  await open('ordered');
  expect(entries()).toEqual(['Call', 'Talk']);
  await open('counted');
  expect(entries()).toEqual(['Price · 4 times a month']);
  await open('picks');
  expect(entries()).toEqual(['The phone']);
  await open('choice');
  expect(side('Sales').getByText('The lost')).toBeInTheDocument();
  await open('scale');
  expect(side('Sales').getByText('The often')).toBeInTheDocument();
  await open('number');
  expect(side('Sales').getByText('1,200 days')).toBeInTheDocument();
  expect(side('Sales').getByText('Backed by: The CRM, last quarter')).toBeInTheDocument();
});

test('several people of a side are read as one first, then each by name or as somebody', () => {
  const part = (number: number) => ({ X: { kind: 'number', number } as const });
  renderReview(
    [
      ...sheet('z', 'sales', part(18)),
      ...sheet('a', 'sales', part(26)),
      ...sheet('d', 'sales', part(10), { kind: 'person', name: 'Dana' }),
      ...sheet('m', 'marketing', part(9), { kind: 'side' }),
    ],
    asking(asks('X', days)),
  );
  expect(side('Sales').getByText('Median of 3 answers')).toBeInTheDocument();
  expect(side('Sales').getByText('Each of the 3 answers')).toBeInTheDocument();
  const each = within(side('Sales').getByRole('list', { name: 'Each answer' })).getAllByRole('listitem');
  expect(each.map((item) => item.textContent)).toEqual([
    'Dana10 days',
    'Somebody of sales26 days',
    'Somebody of sales18 days',
  ]);
  expect(side('Marketing').queryByRole('list')).not.toBeInTheDocument();
  expect(screen.getByText(/Among the 3 answers of sales: .* of 100 apart on average/)).toBeInTheDocument();
  expect(screen.getByText('9 against 18 days', { selector: 'article span' })).toBeInTheDocument();
  expect(screen.getByText('From 1 answer of marketing and 3 answers of sales.')).toBeInTheDocument();
});

test('a prediction stands beside the answer, with how near it came', () => {
  renderReview(
    [
      choosePredicts(true),
      fills('marketing', 'X', { kind: 'number', number: 7 }),
      expects('marketing', 'X', { kind: 'number', number: 9 }),
      fills('sales', 'X', { kind: 'number', number: 18 }),
    ],
    asking(asks('X', days)),
  );
  expect(side('Marketing').getByText('Expected sales to say')).toBeInTheDocument();
  expect(side('Marketing').getByText('9 days')).toBeInTheDocument();
  expect(screen.getByText(/what marketing expected and what sales said are 50 of 100 apart/)).toBeInTheDocument();
});

test('a measured gap shows its figures and its formula, and a rating stands above it', async () => {
  const stage = renderReview(
    [fills('marketing', 'X', { kind: 'number', number: 7 }), fills('sales', 'X', { kind: 'number', number: 18 })],
    asking(asks('X', days)),
  );
  expect(screen.getByText('7 against 18 days', { selector: 'article span' })).toBeInTheDocument();
  await stage.user.click(screen.getByRole('button', { name: 'How this gap is computed' }));
  expect(screen.getByText(/divided by the larger of the two/)).toBeInTheDocument();
  await stage.user.keyboard('{Escape}');
  await stage.user.click(screen.getByRole('radio', { name: 'Close' }));
  expect(screen.getByText('7 against 18 days', { selector: 'article span' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^1.*Close/ })).toBeInTheDocument();
  await stage.user.click(screen.getByRole('button', { name: 'Take the rating back' }));
  expect(screen.getByText(/A rating counts above what is measured/)).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'The same' })).toHaveFocus();
});

test('the probe and the usual first answer are at hand for the facilitator', () => {
  renderReview([says('sales', 'X', 'Words')], asking(asks('X', { kind: 'text' })));
  const hint = screen.getByText('For the facilitator: probe and usual first answer').closest('details');
  expect(hint).not.toHaveAttribute('open');
  expect(hint).toHaveTextContent('Ask: Which X?');
  expect(hint).toHaveTextContent('If they say “It depends”: On what?');
});

test('a gap is rated in neutral words, noted, and ends in a decision', async () => {
  const stage = revealed();
  await stage.user.click(screen.getByRole('radio', { name: 'Different' }));
  expect(screen.getByText(/You see this differently/)).toBeInTheDocument();
  await stage.user.type(screen.getByRole('textbox', { name: 'What the room said' }), 'Sales means money');
  await stage.user.click(screen.getByRole('button', { name: 'Add a decision' }));
  expect(screen.getByRole('textbox', { name: 'What we decide' })).toHaveFocus();
  await stage.user.keyboard('Ready means a budget{Tab}');
  await stage.user.click(screen.getByRole('radio', { name: 'Sales' }));
  await stage.user.type(screen.getByRole('combobox', { name: /Owner/ }), 'Ada');
  await stage.user.click(screen.getByRole('option', { name: 'Ada Quist' }));
  await stage.user.type(screen.getByRole('textbox', { name: 'Due' }), '1 Dec{Tab}');
  expect(screen.getByRole('textbox', { name: 'Due' })).toHaveValue('1 Dec 2026');
  await stage.user.click(screen.getByRole('button', { name: /Where it goes/ }));
  await stage.user.click(screen.getByRole('option', { name: 'Clause' }));
  expect(screen.getByText('Becomes a clause in Agree.')).toBeInTheDocument();

  expect(stage.workshop().diagnosis.gaps).toMatchObject({ MS4: { rating: 'different', note: 'Sales means money' } });
  expect(decisions(stage)).toMatchObject([
    {
      questionId: 'MS4',
      text: 'Ready means a budget',
      side: 'sales',
      owner: 'Ada Quist',
      due: { precision: 'day', date: '2026-12-01' },
      destination: 'clause',
    },
  ]);
});

test('a decision starts out where the question leads', async () => {
  const stage = renderReview([says('sales', 'X', 'Words')], asking(asks('X', { kind: 'text' })));
  await stage.user.click(screen.getByRole('button', { name: 'Add a decision' }));
  expect(list(stage.workshop().diagnosis.decisions)).toMatchObject([{ destination: 'definition' }]);
});

test('a removed decision leaves the focus on its neighbour and comes back by undo', async () => {
  const stage = revealed();
  await stage.user.click(screen.getByRole('button', { name: 'Add a decision' }));
  await stage.user.keyboard('First{Tab}');
  await stage.user.click(screen.getByRole('button', { name: 'Remove this decision' }));
  expect(decisions(stage)).toEqual([]);
  expect(screen.getByRole('button', { name: 'Add a decision' })).toHaveFocus();
  await stage.user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(decisions(stage)).toMatchObject([{ text: 'First' }]);
});

test('a later wording is marked and the sealed answer stays', async () => {
  const stage = revealed();
  await stage.user.click(side('Sales').getByRole('button', { name: 'Revise' }));
  await stage.user.keyboard('A budget and a date{Tab}');
  expect(side('Sales').getByText('Revised after the reveal')).toBeInTheDocument();
  expect(side('Sales').getByText('A budget')).toBeInTheDocument();
  expect(answersIn(stage.workshop(), 'sales')).toMatchObject({ MS4: { text: 'A budget' } });
  expect(stage.workshop().diagnosis.revisions).toMatchObject({ sales: { MS4: 'A budget and a date' } });
});

test('another stage leads back to a question, or to the very decision', async () => {
  const { user } = revealed(says('marketing', 'MS4', 'A'), says('sales', 'MS6', 'B'));
  await user.click(screen.getByRole('button', { name: 'Add a decision' }));
  await user.keyboard('Ready means a budget{Tab}');
  const decision = screen
    .getByRole('textbox', { name: 'What we decide' })
    .closest('[data-ref]')
    ?.getAttribute('data-ref');
  const reach = (ref: string) => act(() => document.querySelector<HTMLElement>(`[data-ref="${ref}"]`)?.focus());

  reach('BT3');
  expect(screen.getByRole('heading', { name: /What does qualified mean/ })).toHaveFocus();
  reach(decision ?? '');
  expect(screen.getByRole('textbox', { name: 'What we decide' })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: 'What we decide' })).toHaveValue('Ready means a budget');
});

test('coming into the stage leaves the focus where it is', () => {
  revealed();
  expect(document.body).toHaveFocus();
});
