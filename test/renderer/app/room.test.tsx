import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { startTimer } from '../../../shared/commands/timer';
import type { WorkshopId } from '../../../shared/ids';
import type { RoomStatus } from '../../../shared/room/room-display';
import type { Workshop } from '../../../shared/workshop/schema';
import { serialize } from '../../../shared/workshop/serialize';
import { says, sealSide } from '../../support/diagnosis';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { fakeDesktop, renderApp } from '../../support/render-app';
import { after } from '../../support/run-commands';
import { fullWorkshop } from '../../support/marked-workshop';

/** Whole stages are drawn here, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const SECRET = 'marmalade';
const CLOSED: RoomStatus = { state: 'closed', display: 'none', displays: 2, canSwap: false };
const LOST: RoomStatus = { state: 'lost', display: 'none', displays: 1, canSwap: false };

const bothSealed = after(
  newWorkshop(),
  says('marketing', 'MS4', SECRET),
  says('sales', 'MS4', `No ${SECRET}`),
  sealSide('marketing'),
  sealSide('sales'),
);

async function opened(workshop: Workshop = newWorkshop()) {
  const running = renderApp(fakeDesktop());
  const { app, desktop, user } = running;
  desktop.next = { status: 'opened', name: 'a.parley.json', text: serialize(workshop) };
  await user.click(screen.getByRole('button', { name: 'Open a file' }));
  await user.click(await screen.findByRole('button', { name: 'Bring in' }));
  await screen.findByRole('heading', { name: 'Set up', level: 1 });
  const scene = () => desktop.room.pictures.at(-1)?.scene;
  const goTo = (stage: Parameters<typeof app.goToStage>[0]) => act(async () => app.goToStage(stage));
  const panel = async () => {
    await user.click(screen.getByRole('button', { name: /^Room display:/ }));
    return within(await screen.findByRole('dialog', { name: /^Room display:/ }));
  };
  return { ...running, scene, goTo, panel };
}

test('a day in the room: title, prompt, clock, reveal, blank, freeze, and the console moves on', async () => {
  const { app, desktop, user, scene, goTo, panel } = await opened(bothSealed);
  await user.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
  expect(await screen.findByRole('button', { name: 'Room display: Showing' })).toBeVisible();
  expect(scene()).toMatchObject({ kind: 'title', title: 'Spring alignment' });

  await goTo('diagnose');
  await waitFor(() => expect(scene()?.kind).toBe('answering'));
  const controls = await panel();
  await user.click(controls.getByRole('button', { name: 'Show the first question' }));
  expect(screen.getByRole('button', { name: 'Room display: Pinned: A question', hidden: true })).toBeInTheDocument();
  expect(scene()).toMatchObject({ kind: 'prompt', place: expect.stringMatching(/^1 of /) });
  await user.click(controls.getByRole('button', { name: 'Show the next question' }));
  expect(scene()).toMatchObject({ kind: 'prompt', place: expect.stringMatching(/^2 of /) });
  await user.keyboard('{Escape}');

  const session = app.store.getState().session;
  const [step] = bothSealed.setup.agenda.order;
  if (!step) throw new Error('a workshop has an agenda');
  act(() => void session?.dispatch(startTimer({ itemId: step, lengthMs: 900_000 }, NOW)));
  await waitFor(() => expect(desktop.room.pictures.at(-1)?.timer?.state).toBe('running'));
  expect(JSON.stringify(desktop.room.pictures)).not.toContain(SECRET);

  await user.click(screen.getByRole('button', { name: 'Reveal both' }));
  await waitFor(() => expect(scene()?.kind).toBe('reveal'));
  expect(JSON.stringify(scene())).toContain(SECRET);

  await user.keyboard('{Control>}{Shift>}b{/Shift}{/Control}');
  expect(scene()).toEqual({ kind: 'blank' });
  expect(screen.getByRole('button', { name: 'Room display: Blank' })).toBeVisible();
  await user.keyboard('{Control>}{Shift>}b{/Shift}{/Control}');
  expect(scene()?.kind).toBe('reveal');

  await user.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
  expect(screen.getByRole('button', { name: 'Room display: Frozen' })).toBeVisible();
  const before = desktop.room.pictures.length;
  await goTo('measure');
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(desktop.room.pictures).toHaveLength(before);
  await user.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');
  expect(scene()).toMatchObject({ kind: 'stage', title: 'From the goal back to the first contact' });
});

test('the keys work while somebody types, and while a dialog is open', async () => {
  const { app, user, scene } = await opened();
  await act(() => app.room.open().then(() => undefined));
  await user.click(screen.getByRole('textbox', { name: /^Client/ }));
  await user.keyboard('x{Control>}{Shift>}b{/Shift}{/Control}');
  expect(scene()?.kind).toBe('blank');
  await user.keyboard('{Control>}{Shift>}b{/Shift}{/Control}');
  await waitFor(() => expect(scene()?.kind).toBe('title'));
  await user.keyboard('{Control>}k{/Control}');
  expect(await screen.findByRole('dialog', { name: 'Command palette' })).toBeVisible();
  await user.keyboard('{Control>}{Shift>}b{/Shift}{/Control}');
  expect(scene()?.kind).toBe('blank');
});

describe('a side that writes', () => {
  test('is never seen in the room, whatever was chosen', async () => {
    const { app, desktop, user, scene, goTo, panel } = await opened();
    await act(() => app.room.open().then(() => undefined));
    await goTo('diagnose');
    const controls = await panel();
    await user.click(controls.getByRole('radio', { name: 'Agenda' }));
    expect(scene()?.kind).toBe('agenda');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'For marketing only: start' }));
    await waitFor(() => expect(scene()?.kind).toBe('answering'));
    const field = (await screen.findAllByRole('textbox')).find((each) => each instanceof HTMLTextAreaElement);
    if (!field) throw new Error('an entry has fields');
    await user.type(field, SECRET);
    await user.click(screen.getByRole('button', { name: 'Cover the screen' }));
    await waitFor(() => expect(scene()).toMatchObject({ sides: { marketing: { state: 'writing' } } }));
    expect(JSON.stringify(desktop.room.pictures)).not.toContain(SECRET);
  });
});

describe('the room follows', () => {
  test('the question on screen, the win that is opened, and the term', async () => {
    const { app, user, scene, goTo } = await opened(fullWorkshop());
    await act(() => app.room.open().then(() => undefined));
    await goTo('diagnose');
    await waitFor(() => expect(scene()?.kind).toBe('reveal'));
    await goTo('patterns');
    await waitFor(() => expect(scene()?.kind).toBe('figures'));
    await goTo('define');
    await waitFor(() => expect(scene()?.kind).toBe('definition'));
    await goTo('agree');
    await waitFor(() => expect(scene()?.kind).toBe('stage'));
    await user.click(screen.getByRole('button', { name: 'Show commitment 2 in the room' }));
    expect(scene()).toMatchObject({ kind: 'clause', place: expect.stringMatching(/^Commitment 2 of/) });
  });
});

describe('a display that vanishes', () => {
  test('is said, and opened again', async () => {
    const { app, desktop, user } = await opened();
    await act(() => app.room.open().then(() => undefined));
    act(() => desktop.room.become(LOST));
    expect(screen.getByText(/^The projector is gone: the room display is blank\./)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Room display: Display lost' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open it again' }));
    expect(screen.getByRole('button', { name: 'Room display: Showing' })).toBeVisible();
    expect(screen.queryByText(/^The projector is gone/)).toBeNull();
  });
});

describe('leaving a workshop', () => {
  test('blanks the room at once, and the library says so', async () => {
    const { app, scene, panel } = await opened();
    await act(() => app.room.open().then(() => undefined));
    await act(() => app.goToLibrary());
    expect(scene()).toEqual({ kind: 'blank' });
    const controls = await panel();
    expect(controls.getByText('Blank: no workshop is open.')).toBeVisible();
  });
});

describe('another workshop', () => {
  test('is not shown to the people who saw the last one, and says so', async () => {
    const { app, desktop, scene, user } = await opened();
    await act(() => app.room.open().then(() => undefined));
    await act(() => app.goToLibrary());
    const other = { ...newWorkshop({ client: 'Birch Engineers' }), id: 'w2' as WorkshopId };
    desktop.next = { status: 'opened', name: 'b.parley.json', text: serialize(other) };
    await user.click(screen.getByRole('button', { name: 'Open a file' }));
    await user.click(await screen.findByRole('button', { name: 'Bring in' }));
    expect(await screen.findByText(/^The room display is blank, because this is another workshop\./)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Room display: Blank' })).toBeVisible();
    expect(JSON.stringify(desktop.room.pictures)).not.toContain('Birch');
    await user.keyboard('{Control>}{Shift>}b{/Shift}{/Control}');
    expect(JSON.stringify(scene())).toContain('Birch');
    expect(screen.queryByText(/because this is another workshop/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Room display: Showing' })).toBeVisible();
  });
});

describe('a display window that is closed', () => {
  test('by hand is said; closed from here it says so once', async () => {
    const { app, desktop, user } = await opened();
    await act(() => app.room.open().then(() => undefined));
    act(() => desktop.room.become(CLOSED));
    expect(await screen.findByText('The room display was closed')).toBeVisible();
    await user.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
    await user.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
    expect(await screen.findByText('The room display is closed')).toBeVisible();
    expect(screen.queryByText('The room display was closed')).toBeNull();
  });
});

test('a browser that allows no second window is told what to do', async () => {
  const { desktop, user } = await opened();
  desktop.room.open = async () => 'blocked';
  await user.keyboard('{Control>}{Shift>}d{/Shift}{/Control}');
  expect(await screen.findByText(/^The browser did not allow a second window\./)).toBeVisible();
});
