import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SetupStage } from '../../../../renderer/features/setup/SetupStage';
import { PastTimesContext } from '../../../../renderer/state/past-times';
import type { Preset } from '../../../../shared/workshop/schema/setup';
import { list } from '../../../../shared/workshop/table';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';

const people = (stage: ReturnType<typeof renderStage>) => list(stage.workshop().setup.participants);
const steps = () =>
  screen.getAllByRole('textbox', { name: /^Step \d/ }).map((field) => (field as HTMLInputElement).value);

test('the details of the workshop are typed and kept', async () => {
  const stage = renderStage(SetupStage, newWorkshop({ client: '', title: '' }));
  await stage.user.type(screen.getByRole('textbox', { name: 'Client' }), 'Birch & Co');
  await stage.user.type(screen.getByRole('textbox', { name: 'Name of the workshop' }), 'Autumn');
  const date = screen.getByRole('textbox', { name: 'Day of the workshop' });
  await stage.user.clear(date);
  await stage.user.type(date, '1 Dec 2026');
  await stage.user.tab();
  expect(stage.workshop().setup).toMatchObject({
    client: 'Birch & Co',
    title: 'Autumn',
    date: { precision: 'day', date: '2026-12-01' },
  });
});

test('a day without its day of the month is refused in words', async () => {
  const { user, workshop } = renderStage(SetupStage, newWorkshop());
  const date = screen.getByRole('textbox', { name: 'Day of the workshop' });
  await user.clear(date);
  await user.type(date, 'Dec 2026');
  await user.tab();
  expect(screen.getByText(/Write the day too/)).toBeInTheDocument();
  expect(workshop().setup.date).toEqual({ precision: 'day', date: '2026-11-22' });
});

test('somebody is added where the focus goes, and moves with the side that is chosen', async () => {
  const stage = renderStage(SetupStage, newWorkshop());
  await stage.user.click(screen.getByRole('button', { name: 'Add someone from sales' }));
  const name = screen.getByRole('textbox', { name: 'Name, Sales' });
  expect(name).toHaveFocus();
  await stage.user.keyboard('Ada{Tab}Head of sales{Tab}');
  expect(people(stage)).toMatchObject([{ name: 'Ada', role: 'Head of sales', side: 'sales' }]);

  await stage.user.click(screen.getByRole('button', { name: /Side of Ada/ }));
  await stage.user.click(screen.getByRole('option', { name: 'Leader' }));
  expect(people(stage)).toMatchObject([{ name: 'Ada', side: 'leader' }]);
  expect(screen.getByRole('textbox', { name: 'Name, Leader' })).toHaveFocus();
});

test('removing somebody moves the focus on and can be undone from the message', async () => {
  const stage = renderStage(SetupStage, newWorkshop());
  for (const name of ['Ada', 'Ben']) {
    await stage.user.click(screen.getByRole('button', { name: 'Add someone from marketing' }));
    await stage.user.keyboard(`${name}{Tab}`);
  }
  await stage.user.click(screen.getByRole('button', { name: 'Remove Ada' }));
  expect(people(stage).map(({ name }) => name)).toEqual(['Ben']);
  expect(screen.getByRole('textbox', { name: 'Name, Marketing' })).toHaveFocus();

  await stage.user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(people(stage).map(({ name }) => name)).toEqual(['Ada', 'Ben']);
});

test('the message of a removal goes once something else has changed', async () => {
  const stage = renderStage(SetupStage, newWorkshop());
  await stage.user.click(screen.getByRole('button', { name: 'Add a leader' }));
  await stage.user.click(screen.getByRole('button', { name: 'Remove somebody unnamed' }));
  await screen.findByRole('button', { name: 'Undo' });
  await stage.user.click(screen.getByRole('button', { name: 'Add a leader' }));
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

test('a preset brings its time and its agenda, and one undo takes both back', async () => {
  const { user, session, workshop } = renderStage(SetupStage, newWorkshop());
  const before = workshop();
  await user.click(screen.getByRole('radio', { name: /Full day/ }));
  expect(workshop().setup.preset).toBe<Preset>('full-day');
  expect(screen.getByRole('textbox', { name: 'Time available' })).toHaveValue('420');
  expect(screen.getByRole('status')).toHaveTextContent('Fits exactly: 420 minutes planned and available.');
  expect(steps()).toContain('Lunch');
  act(() => session.undo());
  expect(workshop()).toEqual(before);
});

test('the agenda says in words how it compares with the time', async () => {
  const { user } = renderStage(SetupStage, newWorkshop());
  const minutes = screen.getByRole('textbox', { name: 'Time available' });
  await user.clear(minutes);
  await user.type(minutes, '225');
  await user.tab();
  expect(screen.getByRole('status')).toHaveTextContent(
    '15 minutes over: 240 planned, 225 available. Shorten or remove a step.',
  );
});

test('steps are added, moved by keyboard without losing the place, and removed', async () => {
  const { user, workshop } = renderStage(SetupStage, newWorkshop());
  const before = steps();
  await user.click(screen.getByRole('button', { name: 'Add a step' }));
  expect(screen.getByRole('textbox', { name: `Step ${before.length + 1}` })).toHaveFocus();
  await user.keyboard('Questions{Tab}');
  expect(list(workshop().setup.agenda).at(-1)).toMatchObject({ title: 'Questions', stage: null, minutes: 15 });

  const up = screen.getByRole('button', { name: `Move step ${before.length + 1} up` });
  act(() => up.focus());
  await user.keyboard('{Enter}');
  expect(steps().at(-2)).toBe('Questions');
  expect(screen.getByRole('button', { name: `Move step ${before.length} up` })).toHaveFocus();

  const agenda = screen.getByRole('table', { name: 'Agenda' });
  await user.click(within(agenda).getByRole('button', { name: `Remove step ${before.length}` }));
  expect(steps()).toEqual(before);
  expect(screen.getByRole('textbox', { name: `Step ${before.length}` })).toHaveFocus();
});

test('the currency of the workshop is chosen by code or name', async () => {
  const { user, workshop } = renderStage(SetupStage, newWorkshop({ currency: 'XOF' }));
  await user.click(screen.getByRole('button', { name: /Currency/ }));
  expect(screen.getByRole('option', { name: /XOF/ })).toBeInTheDocument();
  await user.click(screen.getByRole('option', { name: /CHF · Swiss Franc/ }));
  expect(workshop().setup.currency).toBe('CHF');
});

test('the starting order brings an untouched agenda with it, and one undo takes both back', async () => {
  const { user, session, workshop } = renderStage(SetupStage, newWorkshop());
  const before = steps();
  await user.click(screen.getByRole('radio', { name: /Scoreboard first/ }));
  expect(workshop().setup.order).toBe('scoreboard');
  expect(steps()[1]).toBe('Funnel and shared metrics');
  expect(screen.queryByRole('button', { name: 'Rearrange the agenda' })).toBeNull();
  act(() => session.undo());
  expect(workshop().setup.order).toBe('diagnosis');
  expect(steps()).toEqual(before);
});

test('an edited agenda keeps its order until it is asked to follow', async () => {
  const { user } = renderStage(SetupStage, newWorkshop());
  await user.clear(screen.getByRole('textbox', { name: 'Minutes of step 2' }));
  await user.type(screen.getByRole('textbox', { name: 'Minutes of step 2' }), '40{Tab}');
  const before = steps();
  await user.click(screen.getByRole('radio', { name: /Definition first/ }));
  expect(steps()).toEqual(before);
  await user.click(screen.getByRole('button', { name: 'Rearrange the agenda' }));
  expect(steps()[1]).toBe('Agree on the definitions and test them on leads');
  expect(screen.queryByRole('button', { name: 'Rearrange the agenda' })).toBeNull();
});

test('past workshops suggest time boxes, which are taken over in one step', async () => {
  const took = (minutes: number) => ({ stage: 'diagnose', spentMs: minutes * 60_000, preset: 'half-day' }) as const;
  const Stage = () => (
    <PastTimesContext value={PAST}>
      <SetupStage />
    </PastTimesContext>
  );
  const PAST = async () => [took(62), took(58), took(90)];
  const { user, session, workshop } = renderStage(Stage, newWorkshop());
  expect(await screen.findByText('Diagnose took 62 minutes (median of 3 workshops)')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Use these times' }));
  expect(list(workshop().setup.agenda).map(({ minutes }) => minutes)).toEqual([10, 60, 45, 15, 20, 35, 20, 35, 10]);
  expect(screen.getByText('The time boxes fit what past workshops took.')).toBeVisible();
  act(() => session.undo());
  expect(list(workshop().setup.agenda)[1]?.minutes).toBe(50);
});

test('without a past there is nothing to suggest', async () => {
  renderStage(SetupStage, newWorkshop());
  await act(async () => undefined);
  expect(screen.queryByText(/From your past workshops/)).toBeNull();
});
