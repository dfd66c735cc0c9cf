import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { PatternsStage } from '../../../../renderer/features/patterns/PatternsStage';
import { analyseWins } from '../../../../shared/journeys/analysis';
import type { DisconnectId, JourneyId, TouchpointId } from '../../../../shared/ids';
import { newDisconnect } from '../../../../shared/journeys/create';
import { list, tableOf } from '../../../../shared/workshop/table';
import { alder, birch, cedar, touchpoint, win, withJourneys } from '../../../support/journeys';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';

// Whole screens of React Aria fields typed into key by key: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });

vi.mock('../../../../shared/journeys/analysis', { spy: true });

const mapped = withJourneys(newWorkshop(), alder, birch, cedar);
const figure = (label: string) => screen.getByText(label, { selector: 'div' }).parentElement;
const register = (workshop: typeof mapped) => list(workshop.patterns.disconnects);

test('without a dated win the screen says what it is for and where to begin', () => {
  renderStage(
    PatternsStage,
    withJourneys(newWorkshop(), win('w', undefined, { touchpoints: [touchpoint('t', 'sales')] })),
  );
  expect(screen.getByText('Nothing to compare yet')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Map a win' })).toBeVisible();
  expect(screen.queryByText(/Median of/)).not.toBeInTheDocument();
});

test('the three durations stand with their n, their range and their formula', async () => {
  const { user } = renderStage(PatternsStage, mapped);
  expect(figure('First touch to sales contact')).toHaveTextContent('10 and 69 days2 of 3 wins');
  expect(figure('Sales contact to close')).toHaveTextContent('20 and 46 days2 of 3 wins');
  expect(figure('First touch to close')).toHaveTextContent('about 89 daysMedian of 3 of 3 wins');
  expect(screen.getByText('From 30 to 115 days')).toBeVisible();
  expect(screen.getByText('1 rests on a date known to the month only')).toBeVisible();
  const [formula] = screen.getAllByRole('button', { name: 'How this is computed' });
  if (formula) await user.click(formula);
  expect(
    screen.getByText(
      /days from its earliest dated touchpoint, in any lane, to its earliest dated touchpoint in the sales lane/,
    ),
  ).toBeVisible();
});

test('a figure that no win has says which date is missing, and no count of nothing is shown', () => {
  const undecided = win('w', undefined, {
    touchpoints: [touchpoint('t1', 'buyer', '2026-01-10'), touchpoint('t2', 'sales', '2026-02-10')],
  });
  const { container } = renderStage(PatternsStage, withJourneys(newWorkshop(), undecided));
  expect(figure('First touch to sales contact')).toHaveTextContent('31 days1 of 1 win');
  expect(figure('First touch to close')).toHaveTextContent('Nothing to compute yet. Close has no date.');
  expect(screen.getByText('None on the maps yet')).toBeVisible();
  expect(container).not.toHaveTextContent(/\b0 (of|in)\b/);
});

test('the scale of days says its unit', () => {
  renderStage(PatternsStage, mapped);
  expect(screen.getByText('90 days')).toBeInTheDocument();
});

test('few wins are called few, and no percentage is shown', () => {
  const { container } = renderStage(PatternsStage, mapped);
  expect(screen.getByText(/Fewer than five wins: read these as 3 stories/)).toBeVisible();
  expect(screen.getByText('CRM 3 · Document 1 · Remembered 3 · Assumed 1')).toBeVisible();
  expect(screen.getByText('2 in 2 of 3 wins, 1 without an owner')).toBeVisible();
  expect(container).not.toHaveTextContent('%');
});

test('each win has its picture and its row; what is missing is named', () => {
  renderStage(PatternsStage, mapped);
  expect(
    screen.getByRole('img', {
      name: 'Client alder: 4 dated touchpoints. Sales contact after 69 days. Close after 115 days. 2 silences.',
    }),
  ).toBeVisible();
  const table = screen.getByRole('grid', { name: 'Each win in days' });
  expect(within(table).getByRole('row', { name: /Client cedar/ })).toHaveTextContent(
    'Client cedarSales contact has no dateSales contact has no dateabout 89 days10110',
  );
});

test('content is counted by wins', () => {
  renderStage(PatternsStage, mapped);
  const table = screen.getByRole('grid', { name: 'Content in the wins' });
  expect(within(table).getByRole('row', { name: /Case study/ })).toHaveTextContent(
    'Case study2 of 3 winsClient alder, Client birch',
  );
});

test('the threshold decides what counts as a silence', async () => {
  const { user, workshop } = renderStage(PatternsStage, mapped);
  const table = screen.getByRole('grid', { name: 'Silences' });
  const [, longest, ...rest] = within(table).getAllByRole('row');
  expect(longest).toHaveTextContent('Client alder54 days20 Jan 2026 to 15 Mar 2026Title of a2Title of a3');
  expect(rest).toHaveLength(1);
  const threshold = screen.getByRole('textbox', { name: 'Worth a look from' });
  await user.clear(threshold);
  await user.type(threshold, '50{Tab}');
  expect(workshop().patterns.thresholds.silenceDays).toBe(50);
  expect(within(table).getAllByRole('row')).toHaveLength(2);
});

test('a silence is written down as a disconnect once, with its evidence', async () => {
  const { user, workshop } = renderStage(PatternsStage, mapped);
  await user.click(screen.getByRole('button', { name: 'Write down as a disconnect: Client alder, 54 days' }));
  expect(register(workshop())).toMatchObject([
    {
      text: 'At Client alder it was quiet for 54 days after “Title of a2”.',
      evidence: [{ journey: 'alder', touchpoint: 'a2' }],
      signal: 'silence/alder/a2',
    },
  ]);
  expect(screen.getByRole('textbox', { name: 'What gets lost, and where' })).toHaveFocus();
  await user.click(screen.getByRole('tab', { name: 'What the wins show' }));
  expect(screen.getByText('Written down')).toBeVisible();
  expect(
    screen.queryByRole('button', { name: 'Write down as a disconnect: Client alder, 54 days' }),
  ).not.toBeInTheDocument();
});

test('a silence is not called written down because something else cites the touchpoint before it', () => {
  const cited = newDisconnect('d' as DisconnectId, {
    text: 'The guide came too late.',
    evidence: [{ journey: 'alder' as JourneyId, touchpoint: 'a2' as TouchpointId }],
    signal: 'late/alder/a2',
  });
  renderStage(PatternsStage, { ...mapped, patterns: { ...mapped.patterns, disconnects: tableOf([cited]) } });
  expect(screen.queryByText('Written down')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Write down as a disconnect: Client alder, 54 days' })).toBeVisible();
});

test('a disconnect takes the focus when it is written down, and never again', async () => {
  const { user } = renderStage(PatternsStage, mapped);
  await user.click(screen.getByRole('button', { name: 'Write down as a disconnect: Client alder, 54 days' }));
  await user.click(screen.getByRole('tab', { name: 'What the wins show' }));
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('textbox', { name: 'What gets lost, and where' })).toBeVisible();
  expect(screen.getByRole('tab', { name: /Disconnects/ })).toHaveFocus();
});

test('the wins are looked through again for their own sake, not for what is written in the register', async () => {
  const { user } = renderStage(PatternsStage, mapped);
  const looks = () => vi.mocked(analyseWins).mock.calls.length;
  const threshold = screen.getByRole('textbox', { name: 'Worth a look from' });
  const before = looks();
  await user.clear(threshold);
  await user.type(threshold, '41{Tab}');
  expect(looks()).toBe(before + 1);
  await user.click(screen.getByRole('button', { name: 'Write down as a disconnect: Client alder, 54 days' }));
  await user.type(screen.getByRole('textbox', { name: 'What gets lost, and where' }), ' Nobody called.{Tab}');
  expect(looks()).toBe(before + 1);
});
