import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { PatternsStage } from '../../../../renderer/features/patterns/PatternsStage';
import { toastQueue } from '../../../../renderer/ui/toast';
import { NavigationContext, type Target } from '../../../../renderer/state/navigation-context';
import type { Workshop } from '../../../../shared/workshop/schema';
import type { DisconnectId, JourneyId, TouchpointId } from '../../../../shared/ids';
import { newDisconnect } from '../../../../shared/journeys/create';
import { list, tableOf } from '../../../../shared/workshop/table';
import { handoff, touchpoint, win, withJourneys } from '../../../support/journeys';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';

// Whole screens of React Aria fields typed into key by key: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });

/** Asked on 3 March, spoken to on 19 March; a lead that sales touched without a date; one where nobody asked. */
const asked = withJourneys(
  newWorkshop(),
  win(
    'a',
    '2026-06-30',
    {
      touchpoints: [
        touchpoint('m', 'marketing', '2026-02-01', { content: 'Guide' }),
        touchpoint('q', 'buyer', '2026-03-03', { kind: 'demo-request', title: '' }),
        touchpoint('s', 'sales', '2026-03-19'),
      ],
      handoffs: [handoff('h', '2026-03-19', { dataPassed: 'Name' })],
    },
    { client: 'Alder' },
  ),
  win('b', '2026-06-30', {
    touchpoints: [touchpoint('bq', 'buyer', '2026-03-03', { kind: 'inquiry' }), touchpoint('bs', 'sales')],
  }),
  win('c', '2026-06-30', { touchpoints: [touchpoint('cm', 'marketing', '2026-01-01')] }),
);

const LATE = 'Alder: “Demo request” on 3 Mar 2026; the next word from sales came on 19 Mar 2026, 16 days later.';

async function showSignals(workshop: Workshop) {
  const targets: Target[] = [];
  const Stage = () => (
    <NavigationContext value={(target) => void targets.push(target)}>
      <PatternsStage />
    </NavigationContext>
  );
  const shown = renderStage(Stage, workshop);
  await shown.user.click(screen.getByRole('tab', { name: /Disconnects/ }));
  return { ...shown, targets };
}
beforeEach(() => toastQueue.clear());

const rule = (name: string) => within(screen.getByRole('group', { name }));
const setAside = async (user: Awaited<ReturnType<typeof showSignals>>['user'], reason: string) => {
  await user.click(screen.getByRole('button', { name: `Set aside: ${LATE}` }));
  const dialog = within(screen.getByRole('dialog'));
  if (reason !== '') await user.type(dialog.getByRole('textbox'), reason);
  await user.click(dialog.getByRole('button', { name: 'Set aside' }));
};

test('without a win the place says what the rules will look for', async () => {
  const { user, targets } = await showSignals(newWorkshop());
  expect(screen.getByText('Nothing to look through yet')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Map a win' }));
  expect(targets).toEqual([{ stage: 'journeys' }]);
});

test('a signal explains itself on this data, says what the room set and how many wins it could look at', async () => {
  const { user } = await showSignals(asked);
  expect(rule('Too late').getByText(LATE)).toBeVisible();
  expect(rule('Too late').getByText('The threshold is 7.')).toBeVisible();
  expect(rule('Too late').getByText('Looked at 1 of 3 wins: 1 lacks a date, 1 where nobody asked.')).toBeVisible();
  expect(rule('Too early').getByText('No hand-off came so early.')).toBeVisible();
  await user.click(rule('Too late').getByRole('button', { name: 'How this is found: Too late' }));
  expect(screen.getByText(/The buyer asked \(an inquiry, a demo request\)/)).toBeVisible();
});

test('the evidence leads to its moment on the map', async () => {
  const { user, targets } = await showSignals(asked);
  await user.click(rule('Too late').getByRole('button', { name: 'Demo request' }));
  await user.click(rule('Too late').getByRole('button', { name: 'Title of s' }));
  expect(targets).toEqual([
    { stage: 'journeys', ref: 'a/q' },
    { stage: 'journeys', ref: 'a/s' },
  ]);
});

test('the threshold is changed where it is said; the signal goes when it is no longer one', async () => {
  const { user, workshop } = await showSignals(asked);
  const threshold = rule('Too late').getByRole('textbox', { name: /More days after the asking than/ });
  await user.clear(threshold);
  await user.type(threshold, '16{Tab}');
  expect(workshop().patterns.thresholds.lateDays).toBe(16);
  expect(rule('Too late').queryByText(LATE)).not.toBeInTheDocument();
  expect(rule('Too late').getByText(/^No answer came late/)).toBeVisible();
});

test('a signal is written down once, with its words, side and evidence; it then leads to its entry', async () => {
  const { user, workshop, targets } = await showSignals(asked);
  await user.click(screen.getByRole('button', { name: `Write down as disconnect: ${LATE}` }));
  expect(list(workshop().patterns.disconnects)).toMatchObject([
    {
      text: LATE,
      side: 'both',
      signal: 'late/a/q',
      evidence: [
        { journey: 'a', touchpoint: 'q' },
        { journey: 'a', touchpoint: 's' },
      ],
    },
  ]);
  expect(screen.getByRole('textbox', { name: 'What gets lost, and where' })).toHaveFocus();
  expect(screen.getByText('From a signal: Too late')).toBeVisible();
  expect(screen.queryByRole('button', { name: `Write down as disconnect: ${LATE}` })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: `Go to its entry: ${LATE}` }));
  expect(targets).toEqual([{ stage: 'patterns', ref: list(workshop().patterns.disconnects)[0]?.id }]);
});

test('a signal is set aside only with a reason, is listed with it, and can be taken up again', async () => {
  const { user, workshop } = await showSignals(asked);
  await setAside(user, '');
  expect(screen.getByText(/Give a reason in a few words/)).toBeVisible();
  expect(workshop().patterns.dismissed).toEqual({});
  await user.keyboard('{Escape}');
  await setAside(user, 'Holidays');
  expect(workshop().patterns.dismissed).toEqual({ 'late/a/q': 'Holidays' });
  expect(rule('Too late').queryByText(LATE)).not.toBeInTheDocument();
  expect(rule('Ready but parked').getByRole('button', { name: 'Demo request' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Set aside (1)' }));
  expect(screen.getByText('Holidays')).toBeVisible();
  await user.click(screen.getByRole('button', { name: `Take up again: ${LATE}` }));
  expect(workshop().patterns.dismissed).toEqual({});
  expect(rule('Too late').getByText(LATE)).toBeVisible();
  expect(rule('Too late').getByRole('button', { name: 'Demo request' })).toHaveFocus();
});

test('taking up again can be undone, with the reason', async () => {
  const { user, workshop } = await showSignals(asked);
  await setAside(user, 'Holidays');
  await user.click(screen.getByRole('button', { name: 'Set aside (1)' }));
  await user.click(screen.getByRole('button', { name: `Take up again: ${LATE}` }));
  const message = within(screen.getByRole('alertdialog', { name: 'The signal is taken up again.' }));
  await user.click(message.getByRole('button', { name: 'Undo' }));
  expect(workshop().patterns.dismissed).toEqual({ 'late/a/q': 'Holidays' });
});

test('a signal that is taken up again is unfolded; one that is found no longer leads to its rule', async () => {
  const wins = Array.from({ length: 8 }, (_, index) =>
    win(`w${index}`, '2026-06-30', {
      touchpoints: [
        touchpoint(`q${index}`, 'buyer', '2026-03-03', { kind: 'demo-request', title: '' }),
        touchpoint(`s${index}`, 'sales', '2026-03-19'),
      ],
    }),
  );
  const start = withJourneys(newWorkshop(), ...wins);
  const { user } = await showSignals({
    ...start,
    patterns: { ...start.patterns, dismissed: { 'late/w7/q7': 'Holidays', 'early/w1/h': 'A fair' } },
  });
  expect(rule('Too late').getByRole('button', { name: 'Show 1 more' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Set aside (2)' }));
  await user.click(screen.getByRole('button', { name: /Take up again: Client w7: “Demo request”/ }));
  const last = rule('Too late')
    .getByText(/^Client w7/)
    .closest('li');
  expect(within(last as HTMLElement).getByRole('button', { name: 'Demo request' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /Take up again: Too early/ }));
  expect(rule('Too early').getByRole('button', { name: 'How this is found: Too early' })).toHaveFocus();
});

test('what was set aside and is found no longer keeps its reason', async () => {
  const start = {
    ...asked,
    patterns: { ...asked.patterns, dismissed: { 'cold/a/s': 'Known before', 'bare/interest': 'Fine' } },
  };
  const { user } = await showSignals(start);
  await user.click(screen.getByRole('button', { name: 'Set aside (2)' }));
  expect(screen.getByText('Before context, Alder: no longer found with these dates and thresholds.')).toBeVisible();
  expect(screen.getByText('No content at a stage: no longer found with these dates and thresholds.')).toBeVisible();
  expect(screen.getByText('Known before')).toBeVisible();
});

test('what a disconnect of the register cites already is not offered afresh, but can still be written down', async () => {
  const elsewhere = newDisconnect('d' as DisconnectId, {
    text: 'Requests wait',
    evidence: [{ journey: 'a' as JourneyId, touchpoint: 'q' as TouchpointId }],
  });
  const workshop: Workshop = { ...asked, patterns: { ...asked.patterns, disconnects: tableOf([elsewhere]) } };
  const { user, workshop: now, targets } = await showSignals(workshop);
  expect(rule('Too late').getByText('Cited in the register')).toBeVisible();
  expect(screen.queryByRole('button', { name: `Set aside: ${LATE}` })).not.toBeInTheDocument();
  expect(screen.getByText(/ 2 in the register /)).toBeVisible();
  await user.click(screen.getByRole('button', { name: `Go to its entry: ${LATE}` }));
  expect(targets).toEqual([{ stage: 'patterns', ref: 'd' }]);
  await user.click(screen.getByRole('button', { name: `Write down as disconnect: ${LATE}` }));
  expect(list(now().patterns.disconnects).map(({ signal }) => signal)).toEqual(['', 'late/a/q']);
  expect(rule('Too late').queryByText('Cited in the register')).not.toBeInTheDocument();
});
