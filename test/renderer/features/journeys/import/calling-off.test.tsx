import { configure, screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ImportDialog } from '../../../../../renderer/features/journeys/import/ImportDialog';
import { DesktopProvider } from '../../../../../renderer/desktop/desktop-context';
import { finish, type Steps } from '../../../../../shared/import/steps';
import { list } from '../../../../../shared/workshop/table';
import { stubCanvas } from '../../../../support/canvas-stubs';
import { newWorkshop } from '../../../../support/new-workshop';
import { fakeDesktop } from '../../../../support/render-app';
import { renderStage } from '../../../../support/render-stage';

vi.setConfig({ testTimeout: 30_000 });

configure({ asyncUtilTimeout: 10_000 });

beforeAll(stubCanvas);

/** Work that takes as long as the test wants: so many pieces of it are done at once, the others wait. */
const gate = vi.hoisted(() => ({ passing: Infinity }));

vi.mock('../../../../../renderer/features/journeys/import/in-slices', () => ({
  inSlices: async <T,>(steps: Steps<T>, signal: AbortSignal, onProgress: (done: number) => void): Promise<T | null> => {
    const waits = gate.passing <= 0;
    gate.passing -= 1;
    while (waits && gate.passing < 0) {
      onProgress(0.5);
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (signal.aborted) return null;
    }
    return finish(steps);
  },
}));

beforeEach(() => {
  gate.passing = Infinity;
});

function start() {
  const desktop = fakeDesktop();
  return renderStage(
    () => (
      <DesktopProvider desktop={desktop}>
        <ImportDialog file={null} onClose={() => undefined} />
      </DesktopProvider>
    ),
    newWorkshop(),
  );
}

async function choose(user: ReturnType<typeof userEvent.setup>, text: string) {
  await screen.findByRole('button', { name: 'Choose a CSV file' });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no field for the file');
  await user.upload(input, new File([text], 'export.csv', { type: 'text/csv' }));
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
async function press(user: ReturnType<typeof userEvent.setup>, name: string | RegExp) {
  const found = await button(name);
  await waitFor(() => expect(found).toBeEnabled());
  await user.click(found);
}

const TWICE =
  'Deal,Stage,Date,Created,Type,Title\nAlder,Won,2026-03-01,2026-02-01,Call,Intro\nAlder,Won,2026-03-01,2026-02-01,Call,Intro\n';

test('a rule whose plan is called off is put back, and until then nothing comes in', async () => {
  const { user, workshop } = start();
  await choose(user, TWICE);
  await press(user, 'Check the rows');
  expect(await screen.findByText('1 deal and 1 touchpoint come in')).toBeVisible();
  await user.click(await button('Duplicates (1)'));
  gate.passing = 0;
  await user.click(screen.getByRole('radio', { name: 'Keep both' }));
  expect(screen.getByRole('radio', { name: 'Keep both' })).toBeChecked();
  expect(await button('Bring in 1 deal')).toBeDisabled();
  await press(user, 'Cancel');
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Merge' })).toBeChecked());
  expect(screen.getByText('1 deal and 1 touchpoint come in')).toBeVisible();
  gate.passing = Infinity;
  await press(user, 'Bring in 1 deal');
  await button('Undo the import');
  expect(list(workshop().journeys).map((deal) => deal.touchpoints.order.length)).toEqual([1]);
});

test('a rule that is chosen while the plan for another is worked out keeps both', async () => {
  const { user, workshop } = start();
  await choose(user, TWICE.replaceAll('Won', 'Verbal'));
  await press(user, 'Check the rows');
  await user.click(await button('Types of activity (1)'));
  gate.passing = 0;
  await user.click(await button(/Outcome for Verbal/));
  await user.click(screen.getByRole('option', { name: 'Won' }));
  await user.click(await button(/Kind for Call/));
  gate.passing = Infinity;
  await user.click(screen.getByRole('option', { name: 'Event, Marketing' }));
  await press(user, 'Bring in 1 deal');
  await button('Undo the import');
  expect(list(workshop().journeys).flatMap((deal) => list(deal.touchpoints))).toMatchObject([
    { kind: 'event', lane: 'marketing' },
  ]);
});

test('called off while the dates of a new file are looked through, the file is chosen again', async () => {
  const { user } = start();
  gate.passing = 1;
  await choose(user, TWICE);
  await screen.findByText('Each row is a touchpoint of its deal.');
  await press(user, 'Cancel');
  expect(await button('Choose a CSV file')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('called off while the dates of another column are looked through, the columns are as they were', async () => {
  const { user } = start();
  await choose(user, TWICE);
  await waitFor(async () => expect(await button('Check the rows')).toBeEnabled());
  gate.passing = 0;
  for (const column of ['Created', 'Do not import']) {
    await user.click(await button(/^(?!Close).*Date/));
    await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: column }));
    expect(await button('Check the rows')).toBeDisabled();
  }
  await press(user, 'Cancel');
  await waitFor(async () => expect(await button('Check the rows')).toBeEnabled());
  expect(await button(/^(?!Close).*Date/)).toHaveTextContent('Date');
});

test('whoever goes back while the rows are checked stays there', async () => {
  const { user } = start();
  await choose(user, TWICE);
  gate.passing = 1;
  await waitFor(async () => expect(await button('Check the rows')).toBeEnabled());
  gate.passing = 0;
  await user.click(await button('Check the rows'));
  await user.click(await button('Back'));
  gate.passing = Infinity;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await button('Choose a CSV file')).toBeVisible();
});
