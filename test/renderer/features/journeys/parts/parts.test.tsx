import { act, fireEvent, screen, within } from '@testing-library/react';
import { useEffect } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CanvasView } from '../../../../../renderer/features/journeys/canvas/CanvasView';
import { clipboard } from '../../../../../renderer/features/journeys/parts/clipboard';
import { allKeys, type PartKey } from '../../../../../renderer/features/journeys/parts/parts';
import { TableView } from '../../../../../renderer/features/journeys/table/TableView';
import { type Parts, useParts } from '../../../../../renderer/features/journeys/parts/use-parts';
import { useWorkshop } from '../../../../../renderer/state/session-context';
import { toastQueue } from '../../../../../renderer/ui/toast';
import { touchpointKinds } from '../../../../../shared/content/touchpoint-kinds';
import { invariant } from '../../../../../shared/invariant';
import { JOURNEY_LIMITS } from '../../../../../shared/journeys/limits';
import type { Journey } from '../../../../../shared/workshop/schema/journeys';
import { list } from '../../../../../shared/workshop/table';
import { stubCanvas } from '../../../../support/canvas-stubs';
import { alder, birch, date, journeyIn, touchpoint, win, withJourneys } from '../../../../support/journeys';
import { newWorkshop } from '../../../../support/new-workshop';
import { renderStage } from '../../../../support/render-stage';

// Whole screens of React Aria fields: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(stubCanvas);
beforeEach(() => {
  clipboard.setState({ copied: null });
  toastQueue.clear();
});

function Opened({ of, view: View }: { readonly of: Journey; readonly view: typeof CanvasView | typeof TableView }) {
  const journey = useWorkshop((workshop) => workshop.journeys.byId[of.id]);
  return journey ? <View journey={journey} /> : null;
}

const open = (view: typeof CanvasView | typeof TableView, of: Journey, ...others: readonly Journey[]) =>
  renderStage(() => <Opened of={of} view={view} />, withJourneys(newWorkshop(), of, ...others));

const choose = async (user: ReturnType<typeof open>['user'], ...names: readonly string[]) => {
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  for (const name of names) await user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${name}`) }));
};

const pickRow = async (user: ReturnType<typeof open>['user'], name: string) =>
  user.click(screen.getByRole('checkbox', { name: `Select ${name}` }));

describe('rows of the table', () => {
  test('a blank row takes kind, lane and channel from a title that names them, in one undo step', async () => {
    const blank = win('w', undefined, {});
    const { user, workshop, session } = open(TableView, blank);
    const made = () => list(journeyIn(workshop(), blank).touchpoints);
    await user.click(screen.getByRole('button', { name: 'Add a touchpoint' }));
    const before = session.store.getState().history.undo.length;
    await user.keyboard('Demo{Tab}');
    expect(made()).toMatchObject([{ title: 'Demo', kind: 'demo', lane: 'sales', channel: 'Video call' }]);
    expect(session.store.getState().history.undo.length).toBe(before + 1);
    act(() => session.undo());
    expect(made()).toMatchObject([{ title: '', kind: 'other', lane: 'buyer', channel: '' }]);
  });

  test('a row about which more is known keeps its kind, whatever it is called', async () => {
    const known = touchpoint('t1', 'marketing', '2026-03-01', { title: 'Lunch', kind: 'other' });
    const other = touchpoint('t2', 'buyer', '2026-03-02', { title: 'Lunch', kind: 'other', channel: '' });
    const of = win('w', undefined, { touchpoints: [known, other] });
    const { user, workshop } = open(TableView, of);
    const [first, second] = screen.getAllByRole('combobox', { name: 'What happened: Lunch' });
    await user.clear(invariant(first, 'a field for each row'));
    await user.type(invariant(first, 'a field for each row'), 'Demo{Tab}');
    await user.type(invariant(second, 'a field for each row'), ' before the demo{Tab}');
    expect(list(journeyIn(workshop(), of).touchpoints)).toMatchObject([
      { title: 'Demo', kind: 'other', lane: 'marketing' },
      { title: 'Lunch before the demo', kind: 'other', lane: 'buyer' },
    ]);
  });

  test('Shift picks all between, the box above picks all and none', async () => {
    const { user } = open(TableView, alder);
    await pickRow(user, 'Title of a1');
    await user.keyboard('{Shift>}');
    await pickRow(user, 'Title of a3');
    await user.keyboard('{/Shift}');
    expect(screen.getByText('3 of 5 selected')).toBeVisible();
    const all = screen.getByRole('checkbox', { name: 'Select all rows' });
    await user.click(all);
    expect(screen.getByText('5 of 5 selected')).toBeVisible();
    await user.click(all);
    expect(screen.getByText(/Select rows to move/)).toBeVisible();
  });

  test('are connected in the order of their dates', async () => {
    const { user, workshop } = open(TableView, birch);
    await pickRow(user, 'Title of b2');
    await pickRow(user, 'Title of b1');
    await choose(user, 'Connect in order of date');
    expect(list(journeyIn(workshop(), birch).links)).toMatchObject([{ from: 'b1', to: 'b2' }]);
  });

  test('are aligned and moved, each in one step', async () => {
    const { user, workshop, session } = open(TableView, alder);
    await pickRow(user, 'Title of a1');
    await pickRow(user, 'Title of a2');
    await choose(user, 'Align', 'Give all the latest date');
    const datesNow = () => list(journeyIn(workshop(), alder).touchpoints).map((each) => each.date);
    expect(datesNow()).toEqual([date('2026-03-15'), date('2026-01-20'), date('2026-03-20'), date('2026-01-20')]);
    await choose(user, 'Move to', 'A month later');
    expect(datesNow()[1]).toEqual(date('2026-02-20'));
    await choose(user, 'Move to', 'Sales');
    expect(list(journeyIn(workshop(), alder).touchpoints)[1]?.lane).toBe('sales');
    expect(session.store.getState().history.undo).toHaveLength(3);
  });

  test('move to a date that is typed; what is no day is said and moves nothing', async () => {
    const { user, workshop } = open(TableView, birch);
    await pickRow(user, 'Title of b1');
    await choose(user, 'Move to', 'A date');
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: 'Date' }), '31 Feb 2026{Enter}');
    expect(within(dialog).getByText(/not on the calendar/)).toBeVisible();
    await user.clear(within(dialog).getByRole('textbox', { name: 'Date' }));
    await user.type(within(dialog).getByRole('textbox', { name: 'Date' }), 'Dec 2025{Enter}');
    expect(list(journeyIn(workshop(), birch).touchpoints)[0]?.date).toEqual(date('2025-12'));
  });

  test('keys on a box: all, duplicate, delete', async () => {
    const { user, workshop } = open(TableView, birch);
    await pickRow(user, 'Title of b1');
    await user.keyboard('{Control>}d{/Control}');
    expect(journeyIn(workshop(), birch).touchpoints.order).toHaveLength(3);
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.getByText('4 of 4 selected')).toBeVisible();
    await user.keyboard('{Delete}');
    expect(journeyIn(workshop(), birch).touchpoints.order).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(journeyIn(workshop(), birch).touchpoints.order).toHaveLength(3);
  });

  test('a buying stage is named, or left to the kind', async () => {
    const call = win('w', undefined, { touchpoints: [touchpoint('t', 'sales', undefined, { kind: 'call' })] });
    const { user, workshop } = open(TableView, call);
    const stage = () => list(journeyIn(workshop(), call).touchpoints)[0]?.stage;
    const field = screen.getByRole('button', { name: /Buying stage: Title of t/ });
    expect(field).toHaveTextContent('(as its kind says)');
    await user.click(field);
    await user.click(screen.getByRole('option', { name: 'Decision' }));
    expect(stage()).toBe('decision');
    await user.click(screen.getByRole('button', { name: /Buying stage: Title of t/ }));
    await user.click(screen.getByRole('option', { name: /as its kind says/ }));
    expect(stage()).toBeNull();
  });
});

describe('a connection that cannot be made says why', () => {
  const reasonFor = async (user: ReturnType<typeof open>['user'], name: string): Promise<string | null> => {
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const item = await screen.findByRole('menuitem', { name });
    const reason = document.getElementById(item.getAttribute('aria-describedby') ?? '')?.textContent ?? null;
    expect(item.getAttribute('aria-disabled')).toBe(reason === null ? null : 'true');
    await user.keyboard('{Escape}');
    return reason;
  };

  test('for a hand-off, for nothing, for several', async () => {
    const { user } = open(TableView, alder);
    expect(await reasonFor(user, 'Connect to ...')).toBe('Select a touchpoint first');
    await user.click(screen.getByRole('checkbox', { name: 'Select Marketing to sales' }));
    expect(await reasonFor(user, 'Connect to ...')).toBe(
      'Only touchpoints are connected; a hand-off has its place by its date',
    );
    await pickRow(user, 'Title of a1');
    expect(await reasonFor(user, 'Connect to ...')).toBeNull();
    expect(await reasonFor(user, 'Connect in order of date')).toBe('Select two touchpoints or more');
    await pickRow(user, 'Title of a2');
    expect(await reasonFor(user, 'Connect to ...')).toBe('Select one touchpoint only');
    expect(await reasonFor(user, 'Connect in order of date')).toBeNull();
  });
});

describe('copy and paste', () => {
  const clipboardData = (text = '') => {
    const held = new Map([['text/plain', text]]);
    return {
      getData: (type: string) => held.get(type) ?? '',
      setData: (type: string, value: string) => held.set(type, value),
    };
  };

  test('a copy is text for others, and is pasted with its links in one step', async () => {
    const { user, workshop, session } = open(TableView, alder, birch);
    await user.click(screen.getByRole('checkbox', { name: 'Select all rows' }));
    const data = clipboardData();
    fireEvent.copy(screen.getByRole('checkbox', { name: 'Select Title of a1' }), { clipboardData: data });
    expect(data.getData('text/plain').split('\n')[0]).toBe('15 Mar 2026\tSales\tTitle of a3\tcase study');
    fireEvent.paste(document.body, { clipboardData: data });
    const { touchpoints, links, handoffs } = journeyIn(workshop(), alder);
    expect([touchpoints.order.length, links.order.length, handoffs.order.length]).toEqual([8, 4, 2]);
    expect(session.store.getState().history.undo.at(-1)?.label).toBe('touchpoints.paste');
  });

  test('text from elsewhere is no touchpoint, and a field keeps the keys for its text', async () => {
    const { user, workshop } = open(TableView, birch);
    await pickRow(user, 'Title of b1');
    fireEvent.copy(screen.getByRole('checkbox', { name: 'Select Title of b1' }), { clipboardData: clipboardData() });
    fireEvent.paste(document.body, { clipboardData: clipboardData('From a letter') });
    expect(screen.getByText(/The clipboard holds text, no touchpoints/)).toBeVisible();
    const field = screen.getByRole('textbox', { name: 'Date: Title of b1' });
    fireEvent.paste(field, { clipboardData: clipboardData() });
    fireEvent.cut(field, { clipboardData: clipboardData() });
    expect(journeyIn(workshop(), birch).touchpoints.order).toHaveLength(2);
  });

  test('another workshop has nothing to paste', () => {
    const { session, workshop } = open(TableView, birch);
    const copied = { touchpoints: [touchpoint('x', 'buyer')], links: [], handoffs: [] };
    act(() =>
      clipboard.setState({
        copied: { workshop: `${session.id}-other` as typeof session.id, clipping: copied, text: '' },
      }),
    );
    fireEvent.paste(document.body, { clipboardData: clipboardData() });
    expect(journeyIn(workshop(), birch)).toEqual(birch);
  });
});

describe('the canvas by clicks alone', () => {
  test('everything is picked, moved to another win, and brought back', async () => {
    const { user, workshop } = open(CanvasView, birch, alder);
    await choose(user, 'Select all');
    expect(screen.getByText('3 selected')).toBeVisible();
    await choose(user, 'Move to', 'Another win', 'Client alder');
    expect(journeyIn(workshop(), birch).touchpoints.order).toHaveLength(0);
    expect(journeyIn(workshop(), alder).touchpoints.order).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(journeyIn(workshop(), birch)).toEqual(birch);
  });

  test('a touchpoint is connected by a list that narrows', async () => {
    const { user, workshop } = open(CanvasView, alder);
    await user.type(screen.getByRole('textbox', { name: 'Add a touchpoint in one line' }), '1 Apr proposal{Enter}');
    await choose(user, 'Connect to');
    await user.type(screen.getByRole('searchbox', { name: 'Connect Proposal to ...' }), 'a4');
    await user.click(screen.getByRole('menuitem', { name: /Title of a4/ }));
    expect(list(journeyIn(workshop(), alder).links).at(-1)).toMatchObject({ to: 'a4' });
  });

  test('both versions stand side by side, each with its side', async () => {
    const { user, workshop } = open(CanvasView, birch);
    await user.type(screen.getByRole('textbox', { name: 'Add a touchpoint in one line' }), '5 Dec 2025 demo{Enter}');
    const versions = screen.getByRole('group', { name: 'We remember this differently' });
    expect(versions).toHaveTextContent('Sales remembersDemo5 Dec 2025');
    await user.type(within(versions).getByRole('textbox', { name: 'Marketing remembers' }), 'It was a call{Tab}');
    expect(list(journeyIn(workshop(), birch).touchpoints).at(-1)).toMatchObject({ otherVersion: 'It was a call' });
  });

  test('a line can be a hand-off; one for later is refused and stays in the field', async () => {
    const { user, workshop } = open(CanvasView, birch);
    const line = screen.getByRole('textbox', { name: 'Add a touchpoint in one line' });
    await user.type(line, '12 Dec 2025 hand-off to sales: budget asked{Enter}');
    expect(list(journeyIn(workshop(), birch).handoffs).at(-1)).toMatchObject({
      date: date('2025-12-12'),
      trigger: 'Budget asked',
    });
    await user.type(line, 'call in 3 days{Enter}');
    expect(screen.getByText(/That is still to come/)).toBeVisible();
    expect(line).toHaveValue('call in 3 days');
  });

  test('a date at its beginning that cannot be read is named while it is typed', async () => {
    const { user } = open(CanvasView, birch);
    const line = screen.getByRole('textbox', { name: 'Add a touchpoint in one line' });
    await user.type(line, '12 Marsh 2025 call');
    expect(line).toHaveAccessibleDescription(/no date.*“12 Marsh 2025” cannot be read as a date/i);
    await user.clear(line);
    await user.type(line, '31.2. call');
    expect(line).toHaveAccessibleDescription(/not on the calendar/);
    await user.clear(line);
    await user.type(line, '12 people came');
    expect(line).not.toHaveAccessibleDescription(/cannot be read/);
  });

  test('a full win takes no more, and says so', async () => {
    const most = Array.from({ length: JOURNEY_LIMITS.touchpoints }, (_, index) => touchpoint(`t${index}`, 'buyer'));
    const full = win('full', undefined, { touchpoints: most });
    const { workshop } = renderStage(Bare, withJourneys(newWorkshop(), full));
    act(() => parts().addKind(invariant(touchpointKinds[0], 'there are kinds')));
    expect(await screen.findByText(/Client full holds 3,000 touchpoints and takes 3,000 at most/)).toBeVisible();
    expect(journeyIn(workshop(), full)).toEqual(full);
  });
});

let bare: Parts | null = null;
const parts = (): Parts => invariant(bare, 'the canvas is rendered');

/** The actions of the canvas, without its picture. */
function Bare() {
  const journey = useWorkshop((workshop) => list(workshop.journeys)[0]);
  const ignore = () => undefined;
  const latest = useParts(invariant(journey, 'there is one win'), {
    select: ignore,
    show: ignore,
    editDate: ignore,
    focus: ignore,
    leave: ignore,
    say: ignore,
  });
  useEffect(() => {
    bare = latest;
  });
  return null;
}

test('the same journey by the canvas and by the table is the same document', async () => {
  const empty = win('w', '2026-04-30', {});
  const kind = (id: string) =>
    invariant(
      touchpointKinds.find((each) => each.id === id),
      'the palette has it',
    );
  const canvas = renderStage(Bare, withJourneys(newWorkshop(), empty));
  const keys = (): readonly PartKey[] => allKeys(journeyIn(canvas.workshop(), empty));
  act(() => parts().addKind(kind('webinar'), { lane: 'buyer', date: date('2026-03-10') }));
  act(() => parts().addKind(kind('demo')));
  act(() => parts().align(keys().slice(0, 1), { kind: 'lane', lane: 'marketing' }));
  act(() => parts().align(keys().slice(1), { kind: 'date', date: date('2026-03-20') }));
  act(() => parts().connectInOrder(keys()));
  act(() => parts().addHandoff(date('2026-03-15')));
  act(() => parts().duplicate(keys()));
  const copies = keys().filter((_, index) => [2, 3, 5].includes(index));
  act(() => parts().shift(copies, 'week', 1));
  canvas.unmount();

  const table = open(TableView, empty);
  const { user } = table;
  const line = screen.getByRole('textbox', { name: 'Add a touchpoint in one line' });
  await user.type(line, '10 Mar 2026 webinar{Enter}20 Mar 2026 demo{Enter}');
  await pickRow(user, 'Webinar');
  await pickRow(user, 'Demo');
  await choose(user, 'Connect in order of date');
  await user.click(screen.getByRole('button', { name: 'Add a hand-off' }));
  await user.keyboard('15 Mar 2026{Tab}');
  await user.click(screen.getByRole('checkbox', { name: 'Select all rows' }));
  await choose(user, 'Duplicate');
  await choose(user, 'Move to', 'A week later');
  table.unmount();
  expect(normalised(journeyIn(table.workshop(), empty))).toEqual(normalised(journeyIn(canvas.workshop(), empty)));
  expect(journeyIn(table.workshop(), empty).links.order).toHaveLength(2);
});

/** A journey whose ids say only which came first. */
function normalised({ touchpoints, links, handoffs, ...deal }: Journey): unknown {
  const order = [...touchpoints.order, ...links.order, ...handoffs.order] as readonly string[];
  const text = JSON.stringify([deal, list(touchpoints), list(links), list(handoffs)]);
  return JSON.parse(order.reduce((known, id, index) => known.replaceAll(`"${id}"`, `"id ${index}"`), text));
}
