import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { AgreeStage } from '../../../../renderer/features/agreement/AgreeStage';
import { Commitments } from '../../../../renderer/features/agreement/Commitments';
import { Updates } from '../../../../renderer/features/agreement/Updates';
import { toastQueue } from '../../../../renderer/ui/toast';
import { editClause, leaveOutClause } from '../../../../shared/commands/clauses';
import { addDecision } from '../../../../shared/commands/decisions';
import { editFunnel } from '../../../../shared/commands/funnel';
import { addParticipant } from '../../../../shared/commands/participants';
import type { ClauseId, ParticipantId } from '../../../../shared/ids';
import type { Workshop } from '../../../../shared/workshop/schema';
import { assembledWorkshop, decision, euros, preparedWorkshop } from '../../../support/negotiated-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

afterEach(() => toastQueue.clear());

const clause = (workshop: Workshop, id: string) => workshop.agreement.clauses.byId[id as ClauseId];
const card = (name: string) => within(screen.getByRole('article', { name }));
const moreRevenue = editFunnel({ revenueGoal: euros(1_400_000) });
type Person = ReturnType<typeof renderStage>['user'];

async function chooseFromMenu(user: Person, menu: RegExp | string, item: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: menu }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
}

// The whole stage is on the screen, with all its fields: finding things by their role takes a while.
test('the first visit offers one thing to do, which one undo takes back', { timeout: 20_000 }, async () => {
  const { user, session, workshop } = renderStage(AgreeStage, preparedWorkshop());
  expect(screen.queryByRole('article')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Assemble the agreement' }));
  expect(screen.getAllByRole('article')).toHaveLength(11);
  expect(screen.getByDisplayValue(/^Marketing delivers 180 qualified leads each year \(15 a month\)\./)).toBeVisible();
  expect(screen.getByLabelText('Heading of commitment 1')).toHaveFocus();
  session.undo();
  expect(workshop()).toEqual(preparedWorkshop());
});

describe('the commitments', () => {
  test('are grouped by who carries them and counted through', () => {
    renderStage(Commitments, assembledWorkshop());
    const groups = ['Marketing commits', 'Sales commits', 'Both commit'].map((name) =>
      within(screen.getByRole('region', { name })).getAllByRole('article'),
    );
    expect(groups.map((articles) => articles.length)).toEqual([3, 4, 4]);
    expect(screen.getByLabelText('Heading of commitment 4')).toHaveValue('First response');
  });

  test('are edited in place, and say that they were', async () => {
    const { user, workshop } = renderStage(Commitments, assembledWorkshop());
    const text = screen.getByLabelText('Text of commitment 2');
    await user.clear(text);
    await user.paste('Seven of ten are workable.');
    await user.tab();
    expect(clause(workshop(), 'SL2')).toMatchObject({ text: 'Seven of ten are workable.', edited: true });
    expect(card('Quality of qualified leads').getByText('Edited')).toBeVisible();
    await chooseFromMenu(user, 'More for commitment 2', 'Back to the assembled wording');
    expect(clause(workshop(), 'SL2')).toEqual(clause(assembledWorkshop(), 'SL2'));
  });

  test('name what is still open in them', () => {
    renderStage(Commitments, assembledWorkshop());
    expect(card('Complete lead data').getByText('Still open: [fields to choose]')).toBeVisible();
  });

  test('say why they exist', async () => {
    const { user } = renderStage(Commitments, assembledWorkshop());
    const volume = card('Volume of qualified leads');
    await user.click(volume.getByText('Why this clause'));
    expect(volume.getByText('The reverse funnel asks for 180 MQLs each year (15 a month).')).toBeVisible();
    expect(volume.getByRole('button', { name: 'Measure' })).toBeVisible();
    expect(volume.getByRole('button', { name: 'Define' })).toBeVisible();
  });

  test('get one owner for all that have none', async () => {
    const person = addParticipant({ id: 'p1' as ParticipantId, name: 'Priya Raman', role: '', side: 'leader' });
    const { user, workshop } = renderStage(Commitments, after(assembledWorkshop(), person));
    const marketing = within(screen.getByRole('region', { name: 'Marketing commits' }));
    await user.click(marketing.getByRole('button', { name: 'Name one owner for the 3 without' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Priya Raman' }));
    expect(['SL1', 'SL2', 'SL16', 'SL4'].map((id) => clause(workshop(), id)?.owner)).toEqual([
      'Priya Raman',
      'Priya Raman',
      'Priya Raman',
      '',
    ]);
    expect(marketing.queryByRole('button', { name: /Name one owner/ })).toBeNull();
  });

  test('move among their own side and keep the focus on the way', async () => {
    const { user } = renderStage(Commitments, assembledWorkshop());
    await chooseFromMenu(user, 'More for commitment 1', 'Move down');
    expect(screen.getByLabelText('Heading of commitment 2')).toHaveValue('Volume of qualified leads');
    expect(screen.getByRole('button', { name: 'More for commitment 2' })).toHaveFocus();
  });

  test('are left out with undo, wait among what was left out, and come back', async () => {
    const { user, workshop } = renderStage(Commitments, assembledWorkshop());
    await chooseFromMenu(user, 'More for commitment 1', 'Leave out');
    expect(clause(workshop(), 'SL1')?.included).toBe(false);
    expect(screen.getByLabelText('Heading of commitment 1')).toHaveFocus();
    await user.click(screen.getByText('Left out (8)'));
    await user.click(screen.getByRole('button', { name: 'Include “Volume of qualified leads”' }));
    expect(clause(workshop(), 'SL1')?.included).toBe(true);
    expect(screen.getByDisplayValue('Volume of qualified leads')).toHaveFocus();
  });

  test('of the room’s own are added where the focus goes, and removed with undo', async () => {
    const { user, workshop } = renderStage(Commitments, assembledWorkshop());
    await user.click(screen.getByRole('button', { name: 'Add a commitment by sales' }));
    const heading = screen.getByLabelText('Heading of commitment 8');
    expect(heading).toHaveFocus();
    await user.paste('Five calls');
    await user.tab();
    const id = workshop().agreement.clauses.order.at(-1) ?? expect.fail();
    expect(clause(workshop(), id)).toMatchObject({ heading: 'Five calls', side: 'sales', kind: 'custom' });
    await chooseFromMenu(user, 'More for commitment 8', 'Remove');
    expect(clause(workshop(), id)).toBeUndefined();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(clause(workshop(), id)).toMatchObject({ heading: 'Five calls' });
  });

  test('of the library cannot be removed', async () => {
    const { user } = renderStage(Commitments, assembledWorkshop());
    await user.click(screen.getByRole('button', { name: 'More for commitment 1' }));
    expect(await screen.findByRole('menuitem', { name: 'Leave out' })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: 'Remove' })).toBeNull();
  });

  test('a side without any is told so', () => {
    const left = ['SL1', 'SL2', 'SL16'].map((id) => leaveOutClause(id as ClauseId));
    renderStage(Commitments, after(assembledWorkshop(), ...left));
    expect(within(screen.getByRole('region', { name: 'Marketing commits' })).getByText(/Nothing yet/)).toBeVisible();
  });
});

describe('when the results have moved on', () => {
  test('a clause is offered with what it was and what it is now, and changes only when that is accepted', async () => {
    const { user, workshop } = renderStage(Updates, after(assembledWorkshop(), moreRevenue));
    expect(screen.getByText('MQLs from the funnel: was 180, now 210')).toBeVisible();
    expect(clause(workshop(), 'SL1')?.text).toContain('180');
    await user.click(screen.getByRole('button', { name: 'Update: Volume of qualified leads' }));
    expect(clause(workshop(), 'SL1')?.text).toContain('210');
    expect(screen.queryByText('The results have moved on')).toBeNull();
  });

  test('an edited clause can keep its words', async () => {
    const edited = after(assembledWorkshop(), editClause('SL1' as ClauseId, { text: 'Fifteen a month.' }), moreRevenue);
    const { user, workshop } = renderStage(Updates, edited);
    expect(screen.getByText('You edited this clause: updating replaces your wording.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keep our wording: Volume of qualified leads' }));
    expect(clause(workshop(), 'SL1')).toMatchObject({ text: 'Fifteen a month.', edited: true });
    expect(screen.queryByText('The results have moved on')).toBeNull();
  });

  test('all can be accepted at once, except what would replace somebody’s words', async () => {
    const start = after(
      assembledWorkshop(),
      editClause('SL1' as ClauseId, { text: 'Fifteen a month.' }),
      moreRevenue,
      addDecision(decision()),
      addDecision(decision({ id: 'd2', questionId: 'SM4', side: 'sales' })),
    );
    const { user, workshop } = renderStage(Updates, start);
    expect(screen.getByText('Not in the agreement yet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Update all 2' }));
    expect(clause(workshop(), 'from-decision-1')).toBeDefined();
    expect(clause(workshop(), 'SL15')?.reasons.map(({ ref }) => ref)).toContain('d2');
    expect(clause(workshop(), 'SL1')?.text).toBe('Fifteen a month.');
    expect(screen.getByRole('button', { name: 'Replace our wording: Volume of qualified leads' })).toBeVisible();
  });
});
