import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { AgreementHead } from '../../../../renderer/features/agreement/AgreementHead';
import { Cadences } from '../../../../renderer/features/agreement/Cadences';
import { Escalations } from '../../../../renderer/features/agreement/Escalations';
import { HandoffSteps } from '../../../../renderer/features/agreement/HandoffSteps';
import { Keepers } from '../../../../renderer/features/agreement/Keepers';
import { ReadinessPanel } from '../../../../renderer/features/agreement/ReadinessPanel';
import { NavigationContext } from '../../../../renderer/state/navigation-context';
import { editFunnel } from '../../../../shared/commands/funnel';
import { editResponse } from '../../../../shared/commands/response';
import type { CadenceId, ClauseId, HandoffStepId } from '../../../../shared/ids';
import type { Workshop } from '../../../../shared/workshop/schema';
import { list } from '../../../../shared/workshop/table';
import { newWorkshop } from '../../../support/new-workshop';
import { assembledWorkshop, euros } from '../../../support/negotiated-workshop';
import { renderStage } from '../../../support/render-stage';
import { after } from '../../../support/run-commands';

const text = (workshop: Workshop, id: string) => workshop.agreement.clauses.byId[id as ClauseId]?.text;
type Person = ReturnType<typeof renderStage>['user'];

async function fill(user: Person, field: HTMLElement, words: string): Promise<void> {
  await user.clear(field);
  await user.paste(words);
  await user.tab();
}

test('the agreement has a title and a first day', async () => {
  const { user, workshop } = renderStage(AgreementHead, newWorkshop());
  await fill(user, screen.getByLabelText('Title'), 'Our pact');
  await fill(user, screen.getByLabelText('In force from'), '4 Jan 2027');
  expect(workshop().agreement).toMatchObject({ title: 'Our pact', startsOn: { precision: 'day', date: '2027-01-04' } });
  await fill(user, screen.getByLabelText('In force from'), 'Jan 2027');
  expect(screen.getByText(/Write the day too/)).toBeVisible();
});

describe('the hand-off', () => {
  test('has seven steps with an owner, a clock and a record each', async () => {
    const { user, workshop } = renderStage(HandoffSteps, newWorkshop());
    expect(within(screen.getByRole('table', { name: 'Hand-off in seven steps' })).getAllByRole('row')).toHaveLength(8);
    await fill(user, screen.getByLabelText('Owner of step 2'), 'Hannah');
    await fill(user, screen.getByLabelText('Record of step 7'), 'CRM');
    expect(workshop().agreement.handoff.byId['HS2' as HandoffStepId]?.owner).toBe('Hannah');
    expect(workshop().agreement.handoff.byId['HS7' as HandoffStepId]?.record).toBe('CRM');
  });

  test('is drawn in the lanes of who acts, and a step is changed from the drawing', async () => {
    const { user, workshop } = renderStage(HandoffSteps, newWorkshop());
    const drawing = within(screen.getByRole('group', { name: 'The hand-off in lanes' }));
    expect(drawing.getByText('Both')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Both Lane of step 2' }));
    await user.click(await screen.findByRole('option', { name: 'Marketing' }));
    expect(workshop().agreement.handoff.byId['HS2' as HandoffStepId]?.lane).toBe('marketing');
    expect(drawing.queryByText('Both')).toBeNull();
    await user.click(drawing.getByRole('button', { name: /^Sales records the reason.*edit step 5$/ }));
    expect(screen.getByLabelText('Step of step 5')).toHaveFocus();
  });

  test('reads the clock of the first response where it is promised as a number', () => {
    renderStage(HandoffSteps, after(newWorkshop(), editResponse({ amount: 4 })));
    expect(screen.queryByLabelText('Clock of step 3')).toBeNull();
    expect(screen.getAllByText('Within 4 business hours')).toHaveLength(2);
  });
});

describe('the reviews', () => {
  test('are held or not, and what is held can be changed', async () => {
    const { user, workshop } = renderStage(Cadences, assembledWorkshop());
    const id = 'annual-planning' as CadenceId;
    expect(screen.queryByDisplayValue('Annual planning')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Hold “Annual planning”' }));
    expect(screen.getByDisplayValue('Annual planning')).toBeVisible();
    const minutes = screen.getAllByLabelText('Minutes').at(-1) ?? expect.fail();
    await fill(user, minutes, '90');
    expect(workshop().agreement.cadences.byId[id]).toMatchObject({ included: true, minutes: 90 });
  });

  test('stand in the clauses by their name', async () => {
    const { user, workshop } = renderStage(Cadences, assembledWorkshop());
    await fill(user, screen.getByDisplayValue('SLA review'), 'Numbers round');
    expect(text(workshop(), 'SL9')).toContain('the Numbers round every month');
  });
});

describe('the escalation', () => {
  test('teaches what it is for; a first step starts with what usually sets it off', async () => {
    const { user, workshop } = renderStage(Escalations, newWorkshop());
    expect(screen.getByText('Say who decides when it is missed')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add a step' }));
    expect(screen.getByLabelText('When, step 1')).toHaveFocus();
    await fill(user, screen.getByLabelText('Decides, step 1'), 'Margaret');
    await fill(user, screen.getByLabelText('Within, step 1'), '2 days');
    expect(list(workshop().agreement.escalations)).toMatchObject([
      { trigger: 'A qualified lead has had no contact in time', person: 'Margaret', within: '2 days' },
    ]);
  });

  test('is put in order and shortened by keyboard, with undo', async () => {
    const { user, workshop } = renderStage(Escalations, assembledWorkshop());
    await user.click(screen.getByRole('button', { name: 'Add a step' }));
    await user.click(screen.getByRole('button', { name: 'Move step 2 up' }));
    expect(workshop().agreement.escalations.order[1]).toBe('rung-1');
    expect(screen.getByRole('button', { name: 'Move step 1 down' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Remove step 2' }));
    expect(screen.getByLabelText('When, step 1')).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(workshop().agreement.escalations.order).toHaveLength(2);
  });
});

test('a name given to a keeper appears in the clauses', async () => {
  const { user, workshop } = renderStage(Keepers, assembledWorkshop());
  await fill(user, screen.getByLabelText('Arbiter'), 'Joan Perry');
  expect(text(workshop(), 'SL11')).toContain('goes to Joan Perry');
});

describe('the readiness check', () => {
  test('counts, and each finding leads to its place', async () => {
    const navigate = vi.fn<(target: unknown) => void>();
    const Panel = () => (
      <NavigationContext value={navigate}>
        <ReadinessPanel />
      </NavigationContext>
    );
    const { user } = renderStage(Panel, newWorkshop());
    expect(screen.getByRole('status')).toHaveTextContent('7 before signing3 to improve');
    await user.click(screen.getByRole('button', { name: '“Sales-qualified lead (SQL)” has no agreed definition.' }));
    await user.click(screen.getByRole('button', { name: 'No start date is set.' }));
    expect(navigate.mock.calls).toEqual([[{ stage: 'define', ref: 'DF3' }], [{ stage: 'agree', ref: 'starts-on' }]]);
    expect(screen.queryByRole('button', { name: 'Go to sign' })).toBeNull();
  });

  test('folds many findings of one kind into one line, which opens to the places', async () => {
    const { user } = renderStage(ReadinessPanel, assembledWorkshop());
    await user.click(screen.getByText('7 commitments have no owner'));
    expect(screen.getByRole('button', { name: 'First response' })).toBeVisible();
  });

  test('finds a number that contradicts the funnel as soon as it does', () => {
    renderStage(ReadinessPanel, after(assembledWorkshop(), editFunnel({ revenueGoal: euros(1_400_000) })));
    expect(
      screen.getByRole('button', {
        name: /“Volume of qualified leads” says 180; the funnel asks for 210 MQLs per year/,
      }),
    ).toBeVisible();
  });
});

test('a place that a finding names is on the screen', () => {
  const places = ['starts-on', 'escalations', 'cadences', 'alignment-owner', 'arbiter', 'definition-changer', 'HS1'];
  const Parts = () => (
    <>
      <AgreementHead />
      <HandoffSteps />
      <Cadences />
      <Escalations />
      <Keepers />
    </>
  );
  const { container } = renderStage(Parts, newWorkshop());
  expect(places.filter((place) => container.querySelector(`[data-ref="${place}"]`) === null)).toEqual([]);
});
