import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CanvasView } from '../../../../../renderer/features/journeys/canvas/CanvasView';
import { clipboard } from '../../../../../renderer/features/journeys/parts/clipboard';
import { JourneysStage } from '../../../../../renderer/features/journeys/JourneysStage';
import type { PartKey } from '../../../../../renderer/features/journeys/parts/parts';
import { TableView } from '../../../../../renderer/features/journeys/table/TableView';
import { stopIn } from '../../../../../renderer/features/journeys/canvas/keys/use-tab-stop';
import { useWorkshop } from '../../../../../renderer/state/session-context';
import { toastQueue } from '../../../../../renderer/ui/toast';
import type { Journey } from '../../../../../shared/workshop/schema/journeys';
import { list } from '../../../../../shared/workshop/table';
import { stubCanvas } from '../../../../support/canvas-stubs';
import { alder, birch, journeyIn, touchpoint, win, withJourneys } from '../../../../support/journeys';
import { newWorkshop } from '../../../../support/new-workshop';
import { renderStage } from '../../../../support/render-stage';

// Whole screens of React Aria fields: slow on a busy machine, never stuck.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(stubCanvas);
beforeEach(() => {
  clipboard.setState({ copied: null });
  toastQueue.clear();
  // A canvas of this size draws its cards here too.
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(1200);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(700);
  vi.stubGlobal(
    'DOMMatrixReadOnly',
    class {
      readonly m22 = 1;
    },
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const show = (View: typeof CanvasView | typeof TableView, of: Journey, ...others: readonly Journey[]) =>
  renderStage(
    () => {
      const journey = useWorkshop(({ journeys }) => journeys.byId[of.id]);
      return journey ? <View journey={journey} /> : null;
    },
    withJourneys(newWorkshop(), of, ...others),
  );

const card = (name: string): HTMLElement => screen.getByRole('group', { name: new RegExp(`^${name}`) });
const inspector = () => screen.getByRole('complementary', { name: 'What is selected' });

describe('a selection', () => {
  test('goes from a link to the card that is pressed', async () => {
    show(CanvasView, alder);
    const link = await waitFor(() => {
      const found = document.querySelector('.react-flow__edge');
      if (!found) throw new Error('no link is drawn');
      return found;
    });
    fireEvent.click(link);
    expect(within(inspector()).getByRole('heading', { name: 'Connection' })).toBeVisible();
    fireEvent.click(card('Title of a2'));
    expect(within(inspector()).getByRole('textbox', { name: 'Date' })).toHaveValue('20 Jan 2026');
  });
});

describe('the focus after something is taken out of the map', () => {
  const pick = async (name: string) => {
    await waitFor(() => card(name));
    fireEvent.click(card(name));
  };

  test('by the button beside it: the next card', async () => {
    const { user } = show(CanvasView, alder);
    await pick('Title of a2');
    await user.click(within(inspector()).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(card('Hand-off')).toHaveFocus());
  });

  test('by the menu beside it: the next card, cut or moved to another win', async () => {
    const { user, workshop } = show(CanvasView, alder, birch);
    const choose = async (...names: readonly string[]) => {
      await user.click(within(inspector()).getByRole('button', { name: 'Edit what is selected' }));
      for (const name of names) await user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${name}`) }));
    };
    await pick('Title of a1');
    await choose('Cut');
    await waitFor(() => expect(card('Title of a2')).toHaveFocus());
    await pick('Title of a2');
    await choose('Move to', 'Another win', 'Client birch');
    expect(journeyIn(workshop(), birch).touchpoints.order).toHaveLength(3);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-roledescription', 'card'));
  });

  test('by a key: the next card; by a link: the card that it left', async () => {
    const { user } = show(CanvasView, alder);
    await pick('Title of a2');
    act(() => card('Title of a2').focus());
    await user.keyboard('{Delete}');
    await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-roledescription', 'card'));
    const [link] = document.querySelectorAll('.react-flow__edge');
    if (!link) throw new Error('no link is drawn');
    fireEvent.click(link);
    const from = link.getAttribute('aria-label')?.split(' leads to ')[0] ?? '';
    await user.click(within(inspector()).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(card(from)).toHaveFocus());
  });

  test('all of it: the line that adds', async () => {
    const { user } = show(CanvasView, birch);
    await waitFor(() => card('Title of b1'));
    act(() => card('Title of b1').focus());
    await user.keyboard('{Control>}a{/Control}{Delete}');
    await waitFor(() => expect(screen.getByRole('textbox', { name: /in one line/ })).toHaveFocus());
  });

  test('a connection: what is beside it in the list, then the way to connect; the card stays selected', async () => {
    const { user } = show(CanvasView, alder);
    await pick('Title of a1');
    const buttons = () => within(inspector()).queryAllByRole('button', { name: /^Remove the connection/ });
    while (buttons().length > 1) {
      await user.click(buttons()[0] as HTMLElement);
      expect(buttons()[0]).toHaveFocus();
    }
    await user.click(buttons()[0] as HTMLElement);
    expect(within(inspector()).getByRole('button', { name: /^Connect/ })).toHaveFocus();
  });

  test('a connection in the table: the way to connect; it can be taken back', async () => {
    const { user, workshop } = show(TableView, alder);
    const row = screen.getByRole('combobox', { name: 'What happened: Title of a1' }).closest('tr');
    if (!row) throw new Error('the row is there');
    const buttons = within(row).getAllByRole('button', { name: /^Remove the connection/ });
    for (const button of buttons.toReversed()) {
      await user.click(button);
    }
    expect(within(row).getByRole('button', { name: /^Connect Title of a1/ })).toHaveFocus();
    await user.click(screen.getAllByRole('button', { name: 'Undo' })[0] as HTMLElement);
    expect(list(journeyIn(workshop(), alder).links).some(({ from }) => from === 'a1')).toBe(true);
  });

  test('rows of the table: the row after those that went, else the button that adds', async () => {
    const { user } = show(TableView, alder);
    for (const name of ['Title of a1', 'Title of a2']) {
      await user.click(screen.getByRole('checkbox', { name: `Select ${name}` }));
    }
    await user.keyboard('{Delete}');
    expect(screen.getByRole('combobox', { name: 'What happened: Title of a3' })).toHaveFocus();
    await user.click(screen.getByRole('checkbox', { name: 'Select all rows' }));
    await user.keyboard('{Delete}');
    expect(screen.getByRole('button', { name: 'Add a touchpoint' })).toHaveFocus();
  });
});

describe('the focus after the last win of a group is deleted', () => {
  const lead = win('lead', undefined, {}, { followed: true });
  const remove = async (user: ReturnType<typeof show>['user'], name: string, how: string) => {
    await user.click(screen.getByRole('button', { name: `More for ${name}` }));
    await user.click(screen.getByRole('menuitem', { name: how }));
  };

  test('where it was opened: the button that adds a win', async () => {
    const { user, workshop } = renderStage(JourneysStage, withJourneys(newWorkshop(), lead, alder));
    await user.click(screen.getByRole('button', { name: 'Client alder' }));
    await remove(user, 'Client alder', 'Delete win');
    expect(list(workshop().journeys)).toEqual([lead]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add a win' })).toHaveFocus());
  });

  test('in the list: the button that adds a win', async () => {
    const { user } = renderStage(JourneysStage, withJourneys(newWorkshop(), lead, alder));
    await remove(user, 'Client lead', 'Delete lead');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add a win' })).toHaveFocus());
  });
});

describe('what Tab reaches on the map', () => {
  const wide = win('wide', '2026-12-20', {
    touchpoints: [touchpoint('t1', 'sales', '2024-01-10'), touchpoint('t2', 'buyer', '2026-12-10')],
  });
  const stops = () => [...document.querySelectorAll('.react-flow__node[tabindex="0"]')];

  test('is one card, and the one that had the focus last', async () => {
    show(CanvasView, wide);
    await waitFor(() => expect(stops()).toEqual([card('Title of t1')]));
    act(() => card('Title of t2').focus());
    await waitFor(() => expect(stops()).toEqual([card('Title of t2')]));
  });

  const cards = new Map<PartKey, { x: number; y: number; width: number; height: number }>(
    [0, 500, 900, 5000].map((x) => [`touchpoint:at${x}`, { x, y: 100, width: 150, height: 60 }] as const),
  );
  const from = (x: number, zoom = 1) => ({ width: 1000, height: 600, transform: [-x * zoom, 0, zoom] as const });
  const stop = (view: ReturnType<typeof from>, ...wanted: readonly string[]) =>
    stopIn({ ...view, transform: [...view.transform] }, cards, wanted as readonly PartKey[]);

  test('is what is wanted as long as a bit of it is in sight, else what is nearest to the middle', () => {
    expect(stop(from(0), 'touchpoint:at0')).toBe('touchpoint:at0');
    expect(stop(from(149), 'touchpoint:at0')).toBe('touchpoint:at0');
    expect(stop(from(151), 'touchpoint:at0')).toBe('touchpoint:at500');
    expect(stop(from(151), 'touchpoint:at0', 'touchpoint:at900')).toBe('touchpoint:at900');
    expect(stop(from(4500), 'touchpoint:at0')).toBe('touchpoint:at5000');
  });

  test('is the canvas itself where no card is in sight', () => {
    expect(stop(from(2000), 'touchpoint:at0')).toBeNull();
    expect(stop({ ...from(2000), width: 0 }, 'touchpoint:gone', 'touchpoint:at0')).toBe('touchpoint:at0');
  });
});
