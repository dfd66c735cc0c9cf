import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { JourneysStage } from '../../../../renderer/features/journeys/JourneysStage';
import { toastQueue } from '../../../../renderer/ui/toast';
import { list } from '../../../../shared/workshop/table';
import { stubCanvas } from '../../../support/canvas-stubs';
import { alder, birch, date, journeyIn, touchpoint, win, withJourneys } from '../../../support/journeys';
import { newWorkshop } from '../../../support/new-workshop';
import { renderStage } from '../../../support/render-stage';

// Whole screens of React Aria fields typed into key by key: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(stubCanvas);
beforeEach(() => toastQueue.clear());

const start = () => renderStage(JourneysStage, withJourneys(newWorkshop(), alder, birch));
const open = async (name: string, view: 'Canvas' | 'Table' = 'Canvas') => {
  const stage = start();
  await stage.user.click(screen.getByRole('button', { name }));
  if (view === 'Table') await stage.user.click(screen.getByRole('radio', { name: 'Table' }));
  return stage;
};

describe('the list of wins', () => {
  test('an empty list teaches, and adding a win begins with its client', async () => {
    const { user, workshop } = renderStage(JourneysStage, newWorkshop());
    expect(screen.getByText(/Pick five to ten clients you won/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add a win' }));
    expect(screen.getByRole('textbox', { name: 'Client' })).toHaveFocus();
    await user.keyboard('Dogwood{Tab}');
    expect(list(workshop().journeys).map(({ client }) => client)).toEqual(['Dogwood']);
    await user.click(screen.getByRole('button', { name: 'All wins' }));
    expect(screen.getByRole('button', { name: 'Dogwood' })).toHaveFocus();
  });

  test('a card shows its deal, its touchpoints by lane and its length', () => {
    start();
    const card = screen.getByRole('button', { name: 'Client alder' }).closest('article');
    expect(card).toHaveTextContent('won 30 Apr 2026');
    expect(card).toHaveTextContent('Buyer1Marketing2Sales1');
    expect(card).toHaveTextContent('1 hand-off');
    expect(card).toHaveTextContent('115 days from first touch to close');
    expect(within(card as HTMLElement).getByRole('img', { name: '4 dated touchpoints over 115 days' })).toBeVisible();
  });

  test('a win is duplicated beside its original', async () => {
    const { user, workshop } = start();
    await user.click(screen.getByRole('button', { name: 'More for Client alder' }));
    await user.click(screen.getByRole('menuitem', { name: 'Duplicate' }));
    expect(list(workshop().journeys).map(({ client }) => client)).toEqual([
      'Client alder',
      'Client alder',
      'Client birch',
    ]);
  });

  test('a deleted win can be taken back, and the focus goes to its neighbour', async () => {
    const { user, workshop } = start();
    await user.click(screen.getByRole('button', { name: 'More for Client alder' }));
    await user.click(screen.getByRole('menuitem', { name: 'Delete win' }));
    expect(workshop().journeys.order).toEqual(['birch']);
    expect(screen.getByRole('button', { name: 'Client birch' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(workshop().journeys.order).toEqual(['alder', 'birch']);
  });
});

describe('an opened win', () => {
  test('its deal is edited in place', async () => {
    const { user, workshop } = await open('Client alder');
    await user.type(screen.getByRole('textbox', { name: 'Value' }), '40,000{Tab}');
    const wonOn = screen.getByRole('textbox', { name: 'Won on' });
    await user.clear(wonOn);
    await user.type(wonOn, 'May 2026{Tab}');
    expect(workshop().journeys.byId[alder.id]).toMatchObject({
      value: { minor: 4_000_000, currency: 'EUR' },
      closedOn: date('2026-05'),
    });
  });

  test('dates that cannot be right are said, not blocked', async () => {
    const { user } = await open('Client alder');
    const wonOn = screen.getByRole('textbox', { name: 'Won on' });
    await user.clear(wonOn);
    await user.type(wonOn, '1 Jan 2026{Tab}');
    expect(screen.getByText(/closes on 1 Jan 2026, before its first touch on 5 Jan 2026/)).toBeVisible();
    await user.clear(wonOn);
    await user.type(wonOn, '24 Dec 2026{Tab}');
    expect(screen.getByText('The close on 24 Dec 2026 is still to come.')).toBeVisible();
  });

  test('a line becomes a touchpoint; what it means is said before it is added', async () => {
    const { user, workshop } = await open('Client alder');
    const line = screen.getByRole('textbox', { name: 'Add a touchpoint in one line' });
    await user.type(line, '12 Mar webinar marketing');
    expect(
      screen.getByText('Marketing: webinar (Webinar), 12 Mar 2026', { exact: false, selector: 'p' }),
    ).toBeVisible();
    await user.keyboard('{Enter}');
    expect(list(journeyIn(workshop(), alder).touchpoints).at(-1)).toMatchObject({
      title: 'Webinar',
      kind: 'webinar',
      lane: 'marketing',
      date: date('2026-03-12'),
    });
    expect(line).toHaveValue('');
    await user.type(line, '31 Feb call{Enter}');
    expect(screen.getByText(/That day is not on the calendar/)).toBeVisible();
    expect(line).toHaveValue('31 Feb call');
  });

  test('a press on the palette puts a touchpoint into the tray with the cursor in its date', async () => {
    const { user, workshop } = await open('Client alder');
    await user.click(screen.getByRole('button', { name: 'Demo' }));
    expect(screen.getByRole('textbox', { name: 'Date' })).toHaveFocus();
    await user.keyboard('2 Apr 2026{Tab}');
    expect(list(journeyIn(workshop(), alder).touchpoints).at(-1)).toMatchObject({
      title: 'Demo',
      lane: 'sales',
      date: date('2026-04-02'),
      evidence: 'remembered',
    });
  });

  test('the inspector connects without dragging, and deletes with undo', async () => {
    const { user, workshop } = await open('Client alder');
    await user.type(screen.getByRole('textbox', { name: 'Add a touchpoint in one line' }), '1 Apr proposal{Enter}');
    await user.click(screen.getByRole('button', { name: 'Connect Proposal to ...' }));
    await user.click(screen.getByRole('menuitem', { name: '20 Mar 2026 · Title of a4' }));
    expect(list(journeyIn(workshop(), alder).links).at(-1)).toMatchObject({ to: 'a4' });
    const connections = screen.getByRole('group', { name: 'Connections' });
    expect(connections).toHaveTextContent('Leads to Title of a4');
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(workshop().journeys.byId[alder.id]).toMatchObject({ touchpoints: alder.touchpoints, links: alder.links });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(journeyIn(workshop(), alder).links.order).toHaveLength(3);
  });

  test('a hand-off is added and described', async () => {
    const { user, workshop } = await open('Client birch');
    await user.click(screen.getByRole('button', { name: 'Add a hand-off' }));
    expect(screen.getByRole('textbox', { name: 'Date' })).toHaveFocus();
    await user.keyboard('9 Dec 2025{Tab}');
    await user.type(screen.getByRole('textbox', { name: 'Trigger' }), 'Asked for a price{Tab}');
    await user.click(screen.getByRole('button', { name: /Direction/ }));
    await user.click(screen.getByRole('option', { name: 'Sales to marketing' }));
    expect(list(journeyIn(workshop(), birch).handoffs).at(-1)).toMatchObject({
      date: date('2025-12-09'),
      trigger: 'Asked for a price',
      direction: 'sales-to-marketing',
    });
  });

  test('the next win keeps the view', async () => {
    const { user } = await open('Client alder', 'Table');
    await user.click(screen.getByRole('button', { name: 'Next win' }));
    expect(screen.getByRole('heading', { name: 'Client birch' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Table' })).toBeChecked();
    expect(screen.getByRole('button', { name: 'Next win' })).toBeDisabled();
  });
});

describe('the table', () => {
  const touchpointsOf = (stage: ReturnType<typeof start>) => list(journeyIn(stage.workshop(), birch).touchpoints);

  test('rows stand in the order of their dates, not of their entry', async () => {
    await open('Client alder', 'Table');
    const titles = screen
      .getAllByRole('combobox', { name: /^What happened: / })
      .map((field) => (field as HTMLInputElement).value);
    expect(titles).toEqual(['Title of a1', 'Title of a2', 'Title of a3', 'Title of a4']);
  });

  test('a new row takes the cursor and every field writes to the same document as the canvas', async () => {
    const stage = await open('Client birch', 'Table');
    const { user } = stage;
    await user.click(screen.getByRole('button', { name: 'Add a touchpoint' }));
    await user.keyboard('Signed on paper{Tab}30 Dec 2025{Tab}');
    const name = 'Signed on paper';
    await user.click(screen.getByRole('button', { name: new RegExp(`Lane: ${name}`) }));
    await user.click(screen.getByRole('option', { name: 'Sales' }));
    await user.click(screen.getByRole('button', { name: new RegExp(`Evidence: ${name}`) }));
    await user.click(screen.getByRole('option', { name: 'Document' }));
    await user.click(screen.getByRole('checkbox', { name: `Important: ${name}` }));
    await user.type(screen.getByRole('combobox', { name: `Content used: ${name}` }), 'Contract{Tab}');
    await user.type(screen.getByRole('textbox', { name: `Question or objection heard: ${name}` }), 'Which court?{Tab}');
    expect(touchpointsOf(stage).at(-1)).toMatchObject({
      title: name,
      date: date('2025-12-30'),
      lane: 'sales',
      evidence: 'document',
      important: true,
      content: 'Contract',
      heard: 'Which court?',
    });
  });

  test('rows are connected and disconnected by a menu', async () => {
    const stage = await open('Client birch', 'Table');
    const { user, workshop } = stage;
    await user.click(screen.getByRole('button', { name: 'Connect Title of b1 to ...' }));
    await user.click(screen.getByRole('menuitem', { name: '11 Dec 2025 · Title of b2' }));
    expect(journeyIn(workshop(), birch).links.order).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Remove the connection to Title of b2' }));
    expect(journeyIn(workshop(), birch).links.order).toHaveLength(0);
  });

  test('a deleted row offers undo and gives the focus to its neighbour', async () => {
    const stage = await open('Client birch', 'Table');
    await stage.user.click(screen.getByRole('button', { name: 'Delete Title of b1' }));
    expect(touchpointsOf(stage).map(({ id }) => id)).toEqual(['b2']);
    expect(screen.getByRole('combobox', { name: 'What happened: Title of b2' })).toHaveFocus();
    await stage.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(touchpointsOf(stage).map(({ id }) => id)).toEqual(['b1', 'b2']);
  });

  test('a row stays where it is while its date is typed, and finds its place when the focus leaves', async () => {
    const { user } = await open('Client birch', 'Table');
    const titles = () =>
      screen.getAllByRole('combobox', { name: /^What happened: / }).map((field) => (field as HTMLInputElement).value);
    const first = screen.getByRole('textbox', { name: 'Date: Title of b1' });
    await user.clear(first);
    await user.type(first, '20 Dec 2025{Tab}');
    expect(titles()).toEqual(['Title of b1', 'Title of b2']);
    await user.click(screen.getByRole('textbox', { name: 'Client' }));
    expect(titles()).toEqual(['Title of b2', 'Title of b1']);
    await user.type(screen.getByRole('textbox', { name: 'Date: Title of b2' }), '{Control>}a{/Control}24 Dec 2025');
    await user.click(screen.getByRole('textbox', { name: 'Client' }));
    expect(titles()).toEqual(['Title of b1', 'Title of b2']);
  });

  test('hand-offs have a table of their own', async () => {
    const { user, workshop } = await open('Client birch', 'Table');
    await user.click(screen.getByRole('button', { name: 'Add a hand-off' }));
    await user.keyboard('9 Dec 2025{Tab}');
    const rows = within(screen.getByRole('table', { name: 'Hand-offs' })).getAllByRole('row');
    expect(rows).toHaveLength(3);
    expect(journeyIn(workshop(), birch).handoffs.order).toHaveLength(2);
  });
});

test('a name of two hundred characters and a journey without a name are both shown', () => {
  const long = 'Surveyors of the northern shore '.repeat(7);
  renderStage(
    JourneysStage,
    withJourneys(
      newWorkshop(),
      win('w1', undefined, {}, { client: long }),
      win('w2', undefined, { touchpoints: [touchpoint('t', 'sales')] }, { client: '' }),
    ),
  );
  expect(screen.getByRole('button', { name: long.trim() })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Win without a name' })).toBeVisible();
});

test('a date after the close and things without a date are said where the win is mapped', async () => {
  const late = win('late', '2026-03-12', {
    touchpoints: [
      touchpoint('t1', 'buyer', '2026-01-10'),
      touchpoint('t2', 'sales', '2026-04-01'),
      touchpoint('t3', 'sales'),
      touchpoint('t4', 'marketing'),
    ],
  });
  const { user } = renderStage(JourneysStage, withJourneys(newWorkshop(), late));
  await user.click(screen.getByRole('button', { name: 'Client late' }));
  expect(screen.getByText('1 touchpoint is after the close on 12 Mar 2026.')).toBeVisible();
  expect(screen.getByRole('button', { name: '2 without a date' })).toBeVisible();
});
