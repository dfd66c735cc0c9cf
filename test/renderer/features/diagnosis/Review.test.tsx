import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DiagnoseStage } from '../../../../renderer/features/diagnosis/DiagnoseStage';
import { answer } from '../../../../shared/commands/answers';
import type { Command } from '../../../../shared/commands/command';
import { addParticipant } from '../../../../shared/commands/participants';
import { reveal, seal } from '../../../../shared/commands/seal';
import type { ParticipantId } from '../../../../shared/ids';
import { list } from '../../../../shared/workshop/table';
import { Q, says } from '../../../support/diagnosis';
import { newWorkshop, NOW } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

const ada = { id: 'ada' as ParticipantId, name: 'Ada Quist', role: '', side: 'sales' } as const;

function revealed(...answers: readonly Command[]) {
  const both =
    answers.length > 0 ? answers : [says('marketing', 'MS4', 'A download'), says('sales', 'MS4', 'A budget')];
  const workshop = after(
    newWorkshop(),
    addParticipant(ada),
    ...both,
    seal('marketing', NOW),
    seal('sales', NOW),
    reveal(NOW),
  );
  return renderStage(DiagnoseStage, workshop);
}

const side = (name: 'Marketing' | 'Sales') => within(screen.getByRole('region', { name }));
const decisions = (stage: ReturnType<typeof renderStage>) => list(stage.workshop().diagnosis.decisions);

test('the guess of one side stands beside the answer of the other, each named as such', () => {
  revealed();
  expect(side('Marketing').getByText('Expected sales to say')).toBeInTheDocument();
  expect(side('Marketing').getByText('A download')).toBeInTheDocument();
  expect(side('Sales').getByText('Answered')).toBeInTheDocument();
  expect(side('Sales').getByText('A budget')).toBeInTheDocument();
});

test('every shape of answer is shown as it was given', async () => {
  const { user } = revealed(
    answer('marketing', Q('MS1'), { kind: 'share', option: 'ready', percent: 100 }),
    answer('sales', Q('MS2'), { kind: 'list', entries: ['Price', '', 'Timing'] }),
    answer('sales', Q('MS3'), { kind: 'picks', options: ['DC5'] }),
    answer('sales', Q('SM2'), { kind: 'choice', option: 'lost' }),
    answer('sales', Q('BT5'), { kind: 'number', number: 1200 }),
  );
  const open = (name: RegExp) => user.click(screen.getByRole('button', { name }));
  expect(side('Marketing').getByRole('meter', { name: 'Ready to decide' })).toHaveAttribute('aria-valuetext', '100 %');
  expect(side('Sales').getByText('Did not answer')).toBeInTheDocument();
  await open(/Which questions and objections/);
  expect(
    side('Sales')
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Price', 'Timing']);
  await open(/which information is missing/);
  expect(side('Sales').getByText('How far along their decision is')).toBeInTheDocument();
  await open(/marks it as not ready/);
  expect(side('Sales').getByText('It is lost')).toBeInTheDocument();
  await open(/How many days pass/);
  expect(side('Sales').getByText('1,200 days')).toBeInTheDocument();
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
  await stage.user.type(screen.getByRole('textbox', { name: 'Due' }), '1 Dec 2026{Tab}');
  await stage.user.click(screen.getByRole('button', { name: /Where it goes/ }));
  await stage.user.click(screen.getByRole('option', { name: 'Definition' }));
  expect(screen.getByText('To be written into the agreed text in Define.')).toBeInTheDocument();

  expect(stage.workshop().diagnosis.gaps).toEqual({ MS4: { rating: 'different', note: 'Sales means money' } });
  expect(decisions(stage)).toMatchObject([
    {
      questionId: 'MS4',
      text: 'Ready means a budget',
      side: 'sales',
      owner: 'Ada Quist',
      due: { precision: 'day', date: '2026-12-01' },
      destination: 'definition',
    },
  ]);
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
  expect(stage.workshop().diagnosis).toMatchObject({
    answers: { sales: { MS4: { text: 'A budget' } } },
    revisions: { sales: { MS4: 'A budget and a date' } },
  });
});

test('the list shows what is not yet rated and what has no decision yet', async () => {
  const { user } = revealed(says('marketing', 'MS4', 'A'), says('sales', 'MS6', 'B'));
  const list = within(screen.getByRole('complementary', { name: 'Questions by gap' }));
  const listed = () => list.getAllByRole('listitem').map((item) => item.textContent);
  expect(listed()).toHaveLength(19);
  await user.click(screen.getByRole('radio', { name: 'Opposite' }));
  await user.click(list.getByRole('button', { name: /Summary/ }));
  const show = async (name: RegExp) => {
    await user.click(list.getByRole('button', { name: /Show/ }));
    await user.click(screen.getByRole('option', { name }));
  };
  await show(/Not yet rated \(1\)/);
  expect(listed()).toEqual([expect.stringContaining('Not rated')]);
  await show(/No decision yet \(1\)/);
  expect(listed()).toEqual([expect.stringContaining('Opposite')]);
});

test('the summary lists what is still open and leads back to it', async () => {
  const { user } = revealed(says('marketing', 'MS4', 'A'), says('sales', 'MS6', 'B'));
  await user.click(screen.getByRole('radio', { name: 'Different' }));
  await user.click(screen.getByRole('button', { name: /^Summary/ }));
  const open = within(screen.getByRole('region', { name: 'Gaps without a decision' }));
  expect(open.getAllByRole('listitem')).toHaveLength(1);
  expect(within(screen.getByRole('region', { name: 'Not yet rated' })).getAllByRole('listitem')).toHaveLength(1);
  await user.click(open.getByRole('button', { name: /ready for sales/ }));
  expect(screen.getByRole('heading', { name: /ready for sales/ })).toHaveFocus();
});

test('the summary says when everything is settled', async () => {
  const { user } = revealed();
  await user.click(screen.getByRole('radio', { name: 'The same' }));
  await user.click(screen.getByRole('button', { name: /^Summary/ }));
  expect(screen.getByText('Every gap is rated, and every real one ends in a decision.')).toBeInTheDocument();
});

test('next goes through the questions to the summary', async () => {
  const { user } = revealed(says('marketing', 'BT6b', 'A'), says('sales', 'BT6b', 'B'));
  expect(screen.getByText(/Question 19 of 19/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Previous' }));
  expect(screen.getByText(/Question 18 of 19/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Next question' }));
  await user.click(screen.getByRole('button', { name: 'To the summary' }));
  expect(screen.getByRole('heading', { name: 'Summary' })).toHaveFocus();
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
