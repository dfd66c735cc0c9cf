import { act, configure, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DesktopProvider } from '../../../../../renderer/desktop/desktop-context';
import { JourneysStage } from '../../../../../renderer/features/journeys/JourneysStage';
import { RememberedColumnsContext, type RememberedColumns } from '../../../../../renderer/state/remembered-columns';
import { toastQueue } from '../../../../../renderer/ui/toast';
import { removeJourney } from '../../../../../shared/commands/journeys';
import type { Workshop } from '../../../../../shared/workshop/schema';
import { list } from '../../../../../shared/workshop/table';
import { stubCanvas } from '../../../../support/canvas-stubs';
import { crmExport } from '../../../../support/crm-csv';
import { touchpoint, win, withJourneys } from '../../../../support/journeys';
import { newWorkshop } from '../../../../support/new-workshop';
import { fakeDesktop } from '../../../../support/render-app';
import { renderStage } from '../../../../support/render-stage';

// Whole dialogs of React Aria fields: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });

configure({ asyncUtilTimeout: 10_000 });

beforeAll(stubCanvas);

function start(workshop: Workshop = newWorkshop(), columns: readonly RememberedColumns[] = []) {
  const desktop = fakeDesktop();
  const remember = vi.fn<(columns: readonly RememberedColumns[]) => void>();
  const Stage = () => (
    <DesktopProvider desktop={desktop}>
      <RememberedColumnsContext value={{ columns, remember }}>
        <JourneysStage />
      </RememberedColumnsContext>
    </DesktopProvider>
  );
  return { ...renderStage(Stage, workshop), desktop, remember };
}

const csv = (text: string | Uint8Array<ArrayBuffer>, name = 'export.csv') =>
  new File([text], name, { type: 'text/csv' });

async function choose(user: ReturnType<typeof userEvent.setup>, file: File) {
  await user.click(screen.getByRole('button', { name: 'Import from CSV' }));
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no field for the file');
  await user.upload(input, file);
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
async function press(user: ReturnType<typeof userEvent.setup>, name: string | RegExp) {
  const found = await button(name);
  await waitFor(() => expect(found).toBeEnabled());
  await user.click(found);
}

const SMALL =
  'Deal,Stage,Date,Type,Title\nAlder,Closed Won,2026-03-01,Call,Intro\nAlder,Closed Won,2026-03-01,Call,INTRO\nAlder,Closed Won,31 Feb 2026,Call,x\nBirch,Verbal,2026-03-02,Huddle,y\n';

describe('an import', () => {
  test('goes from the file over its columns and a check onto the map, as one step back', async () => {
    const { user, workshop, remember, session } = start();
    const { text, expected } = crmExport('hubspot', 7);
    await choose(user, csv(text, 'activities.csv'));
    expect(await screen.findByText(/activities\.csv: \d+ rows, 13 columns, UTF-8/)).toBeVisible();
    expect(screen.getByText('Recognised as HubSpot activities.')).toBeVisible();
    await press(user, 'Check the rows');
    const comesIn = `${expected.deals} deals and ${expected.touchpoints} touchpoints`;
    expect(await screen.findByText(`${comesIn} come in`)).toBeVisible();
    expect(workshop().journeys.order).toEqual([]);
    await press(user, `Bring in ${expected.deals} deals`);
    expect(await screen.findByText(`${comesIn} are on the map.`)).toBeVisible();
    expect(workshop().journeys.order).toHaveLength(expected.deals);
    expect(session.store.getState().history.undo).toHaveLength(1);
    expect(remember).toHaveBeenCalledOnce();
    await user.click(await button('Undo the import'));
    expect(workshop().journeys.order).toEqual([]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await button('Import from CSV')).toHaveFocus();
  });

  test('asks which number is the day when every date can be read both ways', async () => {
    const { user, workshop } = start();
    await choose(user, csv('Deal,Date,Title\nAlder,03/04/2026,Intro\n'));
    const group = await screen.findByRole('radiogroup', { name: 'Date: day or month first?' });
    expect(await button('Check the rows')).toBeDisabled();
    expect(screen.getByText('Choose whether the day or the month comes first in “Date”.')).toBeVisible();
    expect(within(group).getByText('03/04/2026 is 3 Apr 2026')).toBeVisible();
    await user.click(within(group).getByRole('radio', { name: /Month first.*03\/04\/2026 is 4 Mar 2026/ }));
    await press(user, 'Check the rows');
    await press(user, 'Bring in 1 deal');
    await button('Undo the import');
    expect(list(workshop().journeys).flatMap((deal) => list(deal.touchpoints))).toMatchObject([
      { date: { date: '2026-03-04' } },
    ]);
  });

  test('one answer goes for all date columns that wait for it, and what waits is named', async () => {
    const { user } = start();
    await choose(user, csv('Deal,Close on,Closed on,Date,Title\nAlder,x,05/06/2026,03/04/2026,Intro\n'));
    const [day, close] = await Promise.all(
      ['Date', 'Close date'].map((name) => screen.findByRole('radiogroup', { name: `${name}: day or month first?` })),
    );
    if (!day || !close) throw new Error('Both columns ask');
    expect(
      screen.getByText('Choose whether the day or the month comes first in “Date” and “Closed on”.'),
    ).toBeVisible();
    await user.click(within(day).getByRole('radio', { name: /Day first/ }));
    expect(within(close).getByRole('radio', { name: /Day first/ })).toBeChecked();
    expect(await button('Check the rows')).toBeEnabled();
    await user.click(within(close).getByRole('radio', { name: /Month first/ }));
    expect(within(day).getByRole('radio', { name: /Day first/ })).toBeChecked();
  });

  test('names the columns that are not used, and says what nothing could place', async () => {
    const { user } = start();
    await choose(
      user,
      csv('Deal Name,Deal Stage,Create Date,First Touch,Pipeline\nAlder,Closed won,2026-01-02,Madness,Main\n'),
    );
    expect(await screen.findByText('Columns that are not used: Pipeline.')).toBeVisible();
    expect(await screen.findByText('Each row is a deal with its first touch.')).toBeVisible();
    await press(user, 'Check the rows');
    expect(await button(/Kind for Madness/)).toHaveTextContent('Other, Buyer');
    await user.click(await button('Worth a look (1)'));
    expect(screen.getByText(/nothing tells who acted in “Madness” on line 2/)).toBeVisible();
  });

  test('lists what is rejected, merged and left out, and saves the rejected rows', async () => {
    const { user, desktop } = start();
    await choose(user, csv(SMALL));
    await press(user, 'Check the rows');
    await user.click(await button('Rejected rows (1)'));
    expect(screen.getByText('Line 4, Alder: The date “31 Feb 2026” is not a day on the calendar.')).toBeVisible();
    await user.click(await button('Save rejected rows as CSV'));
    expect(await screen.findByText('export-rejected.csv is saved.')).toBeVisible();
    expect(desktop.saved.get('export-rejected.csv')).toContain('"31 Feb 2026"');
    await user.click(await button('Duplicates (1)'));
    expect(screen.getByText('Line 3: INTRO of Alder is in the file twice.')).toBeVisible();
    expect(screen.getByText('1 deal and 1 touchpoint come in')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Keep both' }));
    expect(await screen.findByText('1 deal and 2 touchpoints come in')).toBeVisible();
    await user.click(await button('Open deals, left out (1)'));
    expect(screen.getByText('Birch: not closed yet, 1 row')).toBeVisible();
  });

  test('asks what unknown types and stages stand for', async () => {
    const { user, workshop } = start();
    await choose(user, csv(SMALL));
    await press(user, 'Check the rows');
    await user.click(await button(/Kind for Huddle/));
    await user.click(screen.getByRole('option', { name: 'Event, Marketing' }));
    await user.click(await button(/Outcome for Verbal/));
    await user.click(screen.getByRole('option', { name: 'Won' }));
    await press(user, 'Bring in 2 deals');
    await button('Undo the import');
    const birch = list(workshop().journeys).find(({ client }) => client === 'Birch');
    expect(birch && list(birch.touchpoints)).toMatchObject([{ kind: 'event', lane: 'marketing' }]);
  });

  test('adds to deals that are on the map, or maps them again', async () => {
    const mapped = win(
      'alder',
      undefined,
      { touchpoints: [touchpoint('a1', 'sales', '2026-01-01')] },
      { client: 'Alder' },
    );
    const { user, workshop } = start(withJourneys(newWorkshop(), mapped));
    await choose(user, csv(SMALL));
    await press(user, 'Check the rows');
    expect(await screen.findByText('1 added to what is on the map')).toBeVisible();
    await user.click(await button('Deals on the map already (1)'));
    await user.click(screen.getByRole('radio', { name: 'Map them again' }));
    expect(await screen.findByText('1 won')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Add to them' }));
    await screen.findByText('1 added to what is on the map');
    await press(user, 'Bring in 1 deal');
    await button('Undo the import');
    expect(list(workshop().journeys).map((deal) => deal.touchpoints.order.length)).toEqual([2]);
  });

  test('takes pasted rows, and columns that are given by hand', async () => {
    const { user, workshop } = start();
    await user.click(screen.getByRole('button', { name: 'Import from CSV' }));
    await user.click(screen.getByRole('textbox'));
    await user.paste('Wer\tWas\nAlder\tErstes Gespräch\n');
    await press(user, 'Read the pasted rows');
    expect(await screen.findByText('Choose the column with the name of the deal or the client.')).toBeVisible();
    await user.click(await button(/Deal or client/));
    await user.click(screen.getByRole('option', { name: 'Wer' }));
    await user.click(await button(/Title or subject/));
    await user.click(screen.getByRole('option', { name: 'Was' }));
    await press(user, 'Check the rows');
    await press(user, 'Bring in 1 deal');
    await button('Undo the import');
    expect(list(workshop().journeys).flatMap((deal) => list(deal.touchpoints).map(({ title }) => title))).toEqual([
      'Erstes Gespräch',
    ]);
  });
});

test('columns that were chosen before stand as they were, in any order, and can be forgotten', async () => {
  const first = start();
  await choose(first.user, csv('Who,What,When\nAlder,Intro,2026-01-01\n'));
  await first.user.click(await button(/Deal or client/));
  await first.user.click(screen.getByRole('option', { name: 'Who' }));
  await first.user.click(await button(/Title or subject/));
  await first.user.click(screen.getByRole('option', { name: 'What' }));
  await press(first.user, 'Check the rows');
  await press(first.user, 'Bring in 1 deal');
  await button('Undo the import');
  const [remembered = []] = first.remember.mock.calls[0] ?? [];
  expect(JSON.stringify(remembered)).not.toMatch(/who|what|alder/i);
  first.unmount();

  const again = start(newWorkshop(), remembered);
  await choose(again.user, csv('what,when,who\nSecond,2026-02-02,Birch\n'));
  expect(await screen.findByText(/The columns stand as you chose them last time\./)).toBeVisible();
  expect(await button(/Deal or client/)).toHaveTextContent('who');
  await press(again.user, 'Back');
  await again.user.click(await button('Forget remembered columns (1)'));
  expect(again.remember).toHaveBeenCalledWith([]);
});

test('deals of a file that does not say how they ended are won, unless somebody says that they were lost', async () => {
  const { user, workshop } = start();
  await choose(user, csv('Deal,Date,Title\nAlder,2026-03-01,Intro\n'));
  await user.click(await screen.findByRole('radio', { name: 'Lost' }));
  expect(screen.getByRole('radio', { name: 'Lost' })).toBeChecked();
  await press(user, 'Check the rows');
  await press(user, 'Bring in 1 deal');
  await button('Undo the import');
  expect(list(workshop().journeys)).toMatchObject([{ outcome: 'lost' }]);
});

test('a file that is dropped on the stage is read at once', async () => {
  start();
  const dataTransfer = { types: ['Files'], files: [csv(SMALL, 'dropped.csv')], dropEffect: 'none' };
  const over = createEvent.dragOver(document.body, { dataTransfer });
  fireEvent(document.body, over);
  expect(over.defaultPrevented).toBe(true);
  expect(dataTransfer.dropEffect).toBe('copy');
  expect(screen.getByText('Drop the CSV file to import it')).toBeInTheDocument();
  fireEvent.drop(document.body, { dataTransfer });
  expect(await screen.findByText(/dropped\.csv: 4 rows/)).toBeVisible();
});

test('several files that are dropped at once are named, and none of them is read', async () => {
  start();
  const files = [csv(SMALL, 'one.csv'), csv(SMALL, 'two.csv')];
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files, dropEffect: 'none' } });
  const [newest] = toastQueue.visibleToasts;
  expect(newest?.content.message).toBe(
    'Nothing was read from “one.csv” and “two.csv”. Tables come in one at a time: drop one of them.',
  );
  expect(screen.queryByRole('dialog')).toBeNull();
});

describe('a file that cannot be imported is refused in a sentence and changes nothing', () => {
  test.each([
    ['a workbook', csv(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])), /^“.+\.csv” is a spreadsheet file.*save it as CSV/],
    ['an empty file', csv(''), /^“.+\.csv” is empty/],
    ['names of columns only', csv('Deal,Date\n'), /no rows/],
    ['no delimiter', csv('Deal\nAlder\n'), /^No columns were found in “.+\.csv”/],
  ])('%s', async (_name, file, sentence) => {
    const { user, workshop } = start();
    const before = workshop();
    await choose(user, file);
    expect((await screen.findByText(sentence)).closest('[role=alert]')).not.toBeNull();
    expect(workshop()).toBe(before);
  });

  test('200 MB, without reading them', async () => {
    const { user } = start();
    const file = csv('Deal,Date\nAlder,2026-01-01\n');
    Object.defineProperty(file, 'size', { value: 200 * 1024 * 1024 });
    const read = vi.spyOn(file, 'arrayBuffer');
    await choose(user, file);
    expect(await screen.findByText(/^“.+\.csv” is larger than 20 MB/)).toBeVisible();
    expect(read).not.toHaveBeenCalled();
  });
});

test('the same file a second time adds nothing, and says so before anything is changed', async () => {
  const file = 'Deal,Date,Type,Title\nAlder,2026-03-01,Call,Intro\n';
  const { user, workshop, session } = start();
  await choose(user, csv(file));
  await press(user, 'Check the rows');
  await press(user, 'Bring in 1 deal');
  await press(user, 'See the wins');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const before = workshop();
  await choose(user, csv(file));
  await press(user, 'Check the rows');
  expect(await screen.findByText('Nothing comes in')).toBeVisible();
  expect(await button('Bring in 0 deals')).toBeDisabled();
  expect(workshop()).toBe(before);
  expect(session.store.getState().history.undo).toHaveLength(1);
});

test('an import into a map that was changed meanwhile says that nothing came in, and offers no undo of something else', async () => {
  const mapped = win('alder', undefined, {}, { client: 'Alder' });
  const { user, session } = start(withJourneys(newWorkshop(), mapped));
  await choose(user, csv('Deal,Date,Title\nAlder,2026-03-01,Intro\n'));
  await press(user, 'Check the rows');
  await button('Bring in 1 deal');
  act(() => void session.dispatch(removeJourney(mapped.id)));
  await press(user, 'Bring in 1 deal');
  expect(await screen.findByText(/Nothing came in/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Undo the import' })).toBeNull();
});

test('an import that is not the newest step any more is not undone, and that is said', async () => {
  const { user, workshop, session } = start();
  await choose(user, csv('Deal,Amount\nAlder,5\n'));
  await press(user, 'Check the rows');
  await press(user, 'Bring in 1 deal');
  await button('Undo the import');
  const [alder] = list(workshop().journeys);
  if (!alder) throw new Error('Nothing came in');
  act(() => void session.dispatch(removeJourney(alder.id)));
  await press(user, 'Undo the import');
  expect(await screen.findByText(/The import stays/)).toBeVisible();
  expect(screen.queryByText('The import is undone.')).toBeNull();
  expect(workshop().journeys.order).toEqual([]);
});

test('nothing is imported twice: the dialog of a finished import only closes', async () => {
  const { user, workshop } = start();
  await choose(user, csv('Deal,Amount\nAlder,5\n'));
  await press(user, 'Check the rows');
  await press(user, 'Bring in 1 deal');
  await press(user, 'See the wins');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(list(workshop().journeys).map(({ client, value }) => [client, value?.minor])).toEqual([['Alder', 500]]);
});
