import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Compensation } from '../../../../renderer/features/agreement/Compensation';
import { DecisionRights } from '../../../../renderer/features/agreement/DecisionRights';
import { JumpList } from '../../../../renderer/features/agreement/JumpList';
import { ResponseTime } from '../../../../renderer/features/agreement/ResponseTime';
import { NavigationContext } from '../../../../renderer/state/navigation-context';
import { toastQueue } from '../../../../renderer/ui/toast';
import type { ClauseId } from '../../../../shared/ids';
import type { Workshop } from '../../../../shared/workshop/schema';
import { list } from '../../../../shared/workshop/table';
import { newWorkshop } from '../../../support/new-workshop';
import { assembledWorkshop } from '../../../support/negotiated-workshop';
import { renderStage } from '../../../support/render-stage';

afterEach(() => toastQueue.clear());

const text = (workshop: Workshop, id: string) => workshop.agreement.clauses.byId[id as ClauseId]?.text;
type Person = ReturnType<typeof renderStage>['user'];

async function fill(user: Person, label: string, words: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  await user.paste(words);
  await user.tab();
}

describe('the response time', () => {
  test('is promised as a number with its clock, and stands in the clause', async () => {
    const { user, workshop } = renderStage(ResponseTime, assembledWorkshop());
    expect(screen.getByText(/^No time is promised as a number yet/)).toBeVisible();
    expect(screen.getByLabelText('Nine in ten within')).toBeDisabled();
    await fill(user, 'Within', '4');
    expect(screen.getByText(/^The agreement promises 4 business hours\./)).toHaveTextContent(
      'Business hours are Monday to Friday, 09:00 to 17:00.',
    );
    await fill(user, 'Nine in ten within', '8');
    await fill(user, 'Attempts at least', '6');
    expect(workshop().agreement).toMatchObject({ response: { amount: 4, p90: 8 }, attempts: 6 });
    expect(text(workshop(), 'SL4')).toContain('nine in ten within 8 business hours. A lead that does not answer gets');
  });

  test('does not take nine in ten for less than half, and says so', async () => {
    const { user, workshop } = renderStage(ResponseTime, assembledWorkshop());
    await fill(user, 'Within', '4');
    await fill(user, 'Nine in ten within', '2');
    expect(screen.getByText(/^Enter 4 or more\./)).toBeVisible();
    expect(workshop().agreement.response.p90).toBeNull();
  });

  test('counts all hours when that is chosen', async () => {
    const { user, workshop } = renderStage(ResponseTime, assembledWorkshop());
    await fill(user, 'Within', '24');
    await user.click(screen.getByRole('button', { name: /Which hours count/ }));
    await user.click(await screen.findByRole('option', { name: 'all hours' }));
    expect(text(workshop(), 'SL4')).toContain('within 24 hours (around the clock) of the hand-off');
  });
});

describe('the decision rights', () => {
  test('start with the usual decisions, one person each, and can be shortened with undo', async () => {
    const { user, workshop } = renderStage(DecisionRights, newWorkshop());
    await user.click(screen.getByRole('button', { name: 'Start with the usual 5' }));
    expect(screen.getByLabelText('Decision, row 1')).toHaveFocus();
    await fill(user, 'Decides, row 1', 'Priya Raman');
    expect(list(workshop().agreement.decisionRights)[0]).toMatchObject({
      decision: 'Pausing a source of leads, or opening it again',
      person: 'Priya Raman',
    });
    await user.click(screen.getByRole('button', { name: 'Remove row 2' }));
    expect(workshop().agreement.decisionRights.order).toHaveLength(4);
    expect(screen.getByLabelText('Decision, row 2')).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(workshop().agreement.decisionRights.order).toHaveLength(5);
  });

  test('are added one by one where the focus goes', async () => {
    const { user, workshop } = renderStage(DecisionRights, newWorkshop());
    await user.click(screen.getByRole('button', { name: 'Add a decision' }));
    expect(screen.getByLabelText('Decision, row 1')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Remove row 1' }));
    expect(workshop().agreement.decisionRights.order).toEqual([]);
    expect(screen.getByText('Say who decides what')).toBeVisible();
  });
});

test('the model of pay is chosen and stands in its clause', async () => {
  const { user, workshop } = renderStage(Compensation, assembledWorkshop());
  const pay = within(screen.getByRole('radiogroup', { name: 'Pay' }));
  expect(pay.getByRole('radio', { name: /^Undecided/ })).toBeChecked();
  await user.click(pay.getByRole('radio', { name: /^B: the company/ }));
  expect(workshop().agreement).toMatchObject({ compensation: 'company' });
  expect(text(workshop(), 'SL18')).toContain('is paid by the revenue of the company.');
});

describe('the list of parts', () => {
  const list = (start: Workshop) => {
    const navigate = vi.fn<(target: unknown) => void>();
    const Parts = () => (
      <NavigationContext value={navigate}>
        <JumpList />
      </NavigationContext>
    );
    return { ...renderStage(Parts, start), navigate };
  };

  test('counts the commitments of each side and leads to every part', async () => {
    const { user, navigate } = list(assembledWorkshop());
    await user.click(screen.getByRole('button', { name: 'Sales (4)' }));
    await user.click(screen.getByRole('button', { name: 'Hand-off' }));
    expect(navigate.mock.calls).toEqual([
      [{ stage: 'agree', ref: 'group-sales' }],
      [{ stage: 'agree', ref: 'handoff' }],
    ]);
  });

  test('names no commitments before there are any', () => {
    list(newWorkshop());
    expect(screen.queryByRole('button', { name: /^Sales/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Pay' })).toBeVisible();
  });
});
