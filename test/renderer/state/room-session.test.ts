import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openRoomSession } from '../../../renderer/state/room-session';
import { roomFocus } from '../../../renderer/state/room-state';
import { openSession, type WorkshopSession } from '../../../renderer/state/workshop-session';
import { addParked } from '../../../shared/commands/parking-lot';
import { reveal } from '../../../shared/commands/seal';
import { renameWorkshop } from '../../../shared/commands/setup';
import { startHistory } from '../../../shared/history/history';
import type { ParkedId, WorkshopId } from '../../../shared/ids';
import { ROOM_CLOSED } from '../../../shared/room/room-display';
import type { RoomPicture } from '../../../shared/room/scene';
import type { Workshop } from '../../../shared/workshop/schema';
import { Q, says, sealSide } from '../../support/diagnosis';
import { fakeRoom } from '../../support/fake-room';
import { newWorkshop, NOW } from '../../support/new-workshop';
import { stillClock } from '../../support/still-clock';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SECRET = 'marmalade';

function sessionOf(workshop: Workshop): WorkshopSession {
  const sink = { push: () => undefined, flush: async () => true, retry: () => undefined, close: () => undefined };
  return openSession(startHistory(workshop), { kind: 'saved', at: null }, stillClock, () => sink);
}

/** A room with a workshop on a stage, and what its display was told since it was opened. */
async function opened(stage: 'setup' | 'diagnose' | 'journeys' = 'setup') {
  const display = fakeRoom();
  const room = openRoomSession(display);
  const session = sessionOf(newWorkshop());
  room.goTo({ session, stage });
  await room.open();
  const settle = () => void vi.runAllTimers();
  const scene = (): RoomPicture['scene'] | undefined => display.pictures.at(-1)?.scene;
  return { display, room, session, settle, scene };
}

describe('opening', () => {
  test('follows the console at once; at set-up that is the title of the workshop', async () => {
    const { scene } = await opened();
    expect(scene()).toEqual({ kind: 'title', title: 'Spring alignment', subtitle: 'Alder Surveyors · 22 Nov 2026' });
    const elsewhere = await opened('journeys');
    expect(elsewhere.scene()?.kind).toBe('stage');
    expect(roomFocus(elsewhere.room.store.getState()).kind).toBe('stage');
  });

  test('also when the display was open before the console came, as after a reload of it', async () => {
    const display = fakeRoom();
    await display.open();
    const room = openRoomSession(display);
    room.goTo({ session: sessionOf(newWorkshop()), stage: 'journeys' });
    room.lookAt({ kind: 'question', id: Q('MS1') });
    vi.runAllTimers();
    expect(display.pictures.at(-1)?.scene.kind).toBe('prompt');
  });

  test('tells nothing of a workshop while it is closed', () => {
    const display = fakeRoom();
    const room = openRoomSession(display);
    room.goTo({ session: sessionOf(newWorkshop()), stage: 'setup' });
    room.pin({ kind: 'agenda' });
    vi.runAllTimers();
    expect(display.pictures).toEqual([]);
  });

  test('moves on when the console moves to another stage', async () => {
    const { room, session, settle, scene } = await opened();
    room.goTo({ session, stage: 'journeys' });
    settle();
    expect(scene()).toMatchObject({ kind: 'stage', title: 'How we really won' });
  });

  test('starts anew: what was blank or chosen on an earlier display is forgotten', async () => {
    const { room, scene } = await opened('journeys');
    room.pin({ kind: 'agenda' });
    room.setFrozen(true);
    room.setBlank(true);
    await room.close();
    await room.open();
    expect(scene()?.kind).toBe('stage');
  });

  test('is blank again for whoever looks at a display that was closed', async () => {
    const { display, room, scene } = await opened();
    await room.close();
    expect(scene()).toEqual({ kind: 'blank' });
    expect(display.pictures.at(-1)?.timer).toBeNull();
  });
});

describe('following', () => {
  test('shows nothing twice', async () => {
    const { display, room, session, settle } = await opened();
    const before = display.pictures.length;
    session.dispatch(addParked({ id: 'p1' as ParkedId, text: 'Later', raisedAt: NOW, settled: false }));
    settle();
    expect(display.pictures).toHaveLength(before);
    room.pin({ kind: 'parked' });
    room.pin({ kind: 'parked' });
    expect(display.pictures).toHaveLength(before + 1);
  });

  test('follows the document', async () => {
    const { session, settle, scene } = await opened();
    session.dispatch(renameWorkshop('Autumn alignment'));
    settle();
    expect(scene()).toMatchObject({ title: 'Autumn alignment' });
  });

  test('a screen that gives way to another is not seen in between', async () => {
    const { display, room, session, settle } = await opened('setup');
    room.goTo({ session, stage: 'diagnose' });
    const stop = room.lookAt({ kind: 'question', id: Q('MS1') });
    settle();
    const before = display.pictures.length;
    stop();
    room.lookAt({ kind: 'question', id: Q('MS2') });
    settle();
    expect(display.pictures).toHaveLength(before + 1);
  });

  test('what was chosen stays while the console moves on, until it follows again', async () => {
    const { room, session, settle, scene } = await opened();
    room.pin({ kind: 'agenda' });
    room.goTo({ session, stage: 'journeys' });
    settle();
    expect(scene()?.kind).toBe('agenda');
    room.pin(null);
    expect(scene()?.kind).toBe('stage');
  });
});

test('what is pointed at is seen at once, until the console moves on', async () => {
  const { room, session, settle, scene } = await opened('journeys');
  const [id] = session.store.getState().history.workshop.definitions.terms.order;
  if (!id) throw new Error('a workshop has terms');
  room.pin({ kind: 'agenda' });
  room.pointAt({ kind: 'definition', id });
  expect(scene()).toMatchObject({ kind: 'prompt', heading: 'Lead' });
  room.goTo({ session, stage: 'measure' });
  settle();
  expect(scene()?.kind).toBe('stage');
});

describe('sealed entry', () => {
  test('shows how far both sides are, whatever was chosen before', async () => {
    const { room, session, settle, scene } = await opened();
    room.pin({ kind: 'agenda' });
    room.goTo({ session, stage: 'diagnose' });
    settle();
    expect(scene()?.kind).toBe('answering');
  });

  test('a side that writes overrides every choice', async () => {
    const { room, session, settle, scene } = await opened('diagnose');
    room.pin({ kind: 'question', id: Q('MS1') });
    expect(scene()?.kind).toBe('prompt');
    const stop = room.letWrite('sales');
    expect(scene()).toMatchObject({ kind: 'answering', sides: { sales: { state: 'writing', sheets: 0 } } });
    room.pin({ kind: 'agenda' });
    session.dispatch(says('sales', 'MS4', SECRET));
    settle();
    expect(scene()).toMatchObject({ kind: 'answering', sides: { sales: { state: 'writing', sheets: 1 } } });
    room.pin(null);
    stop();
    settle();
    expect(scene()?.kind).toBe('answering');
  });

  test('a screen that gives way to the next hand leaves the other side alone', async () => {
    const { room, settle, scene } = await opened('diagnose');
    const [stopSales, stopMarketing] = [room.letWrite('sales'), room.letWrite('marketing')];
    stopSales();
    settle();
    const sides = { marketing: { state: 'writing' }, sales: { state: 'waiting' } };
    expect(scene()).toMatchObject({ kind: 'answering', sides });
    stopMarketing();
    settle();
    expect(scene()).toMatchObject({ kind: 'answering', sides: { marketing: { state: 'waiting' } } });
  });

  test('the reveal is seen, whatever was chosen', async () => {
    const { display, room, session, settle, scene } = await opened('diagnose');
    for (const side of ['marketing', 'sales'] as const) {
      session.dispatch(says(side, 'MS4', SECRET));
      session.dispatch(sealSide(side));
    }
    room.pin({ kind: 'agenda' });
    settle();
    expect(JSON.stringify(display.pictures)).not.toContain(SECRET);
    session.dispatch(reveal(NOW));
    room.lookAt({ kind: 'question', id: Q('MS4') });
    settle();
    expect(scene()?.kind).toBe('reveal');
    expect(JSON.stringify(scene())).toContain(SECRET);
  });
});

describe('blank and freeze', () => {
  test('blank hides everything at once, the clock too, and comes back to what is now', async () => {
    const { room, session, settle, scene } = await opened();
    room.setBlank(true);
    expect(scene()).toEqual({ kind: 'blank' });
    session.dispatch(renameWorkshop('Behind the curtain'));
    settle();
    expect(scene()).toEqual({ kind: 'blank' });
    room.setBlank(false);
    expect(scene()).toMatchObject({ title: 'Behind the curtain' });
  });

  test('a frozen display stays while the console moves on, and then shows what is now', async () => {
    const { display, room, session, settle, scene } = await opened();
    room.setFrozen(true);
    const before = display.pictures.length;
    room.goTo({ session, stage: 'journeys' });
    session.dispatch(renameWorkshop('Unseen'));
    settle();
    expect(display.pictures).toHaveLength(before);
    room.setFrozen(false);
    expect(scene()?.kind).toBe('stage');
  });

  test('blank also hides what is frozen, and gives it back', async () => {
    const { room, scene } = await opened();
    room.setFrozen(true);
    room.setBlank(true);
    expect(scene()?.kind).toBe('blank');
    room.setBlank(false);
    expect(scene()?.kind).toBe('title');
  });

  test('freezing a blank display keeps what it hides', async () => {
    const { room, session, settle, scene } = await opened();
    room.setBlank(true);
    room.setFrozen(true);
    room.goTo({ session, stage: 'journeys' });
    settle();
    room.setBlank(false);
    expect(scene()?.kind).toBe('title');
  });
});

describe('another workshop', () => {
  const other = () =>
    sessionOf({ ...newWorkshop({ client: 'Birch Partners', title: 'Other' }), id: 'w2' as WorkshopId });

  test('the library is blank at once, also while the display is frozen', async () => {
    const { room, scene } = await opened();
    room.setFrozen(true);
    room.goTo(null);
    expect(scene()).toEqual({ kind: 'blank' });
  });

  test('is kept from the room until it is shown, and nothing of the one before is seen again', async () => {
    const { display, room, session, settle, scene } = await opened();
    room.pin({ kind: 'agenda' });
    room.goTo(null);
    const before = display.pictures.length;
    room.goTo({ session: other(), stage: 'setup' });
    settle();
    expect(scene()).toEqual({ kind: 'blank' });
    expect(JSON.stringify(display.pictures.slice(before))).not.toMatch(/Birch|Other/);
    room.setBlank(false);
    expect(scene()).toMatchObject({ kind: 'title', title: 'Other' });
    session.dispatch(renameWorkshop('Late edit of the first'));
    settle();
    expect(JSON.stringify(display.pictures.slice(before))).not.toMatch(/Alder|Spring|first/);
  });

  test('and back to the one that was shown last: it is shown again, unless another was shown meanwhile', async () => {
    const { room, session, scene } = await opened();
    const [first, second] = [session, other()].map((each) => ({ session: each, stage: 'setup' as const }));
    if (!first || !second) throw new Error('two workshops');
    room.goTo(second);
    expect(scene()?.kind).toBe('blank');
    room.goTo(null);
    room.goTo(first);
    expect(scene()).toMatchObject({ kind: 'title', title: 'Spring alignment' });
    room.goTo(second);
    room.setBlank(false);
    room.goTo(first);
    expect(scene()?.kind).toBe('blank');
  });

  test('frozen behind the curtain stays there', async () => {
    const { room, scene } = await opened();
    room.goTo({ session: other(), stage: 'setup' });
    room.setFrozen(true);
    expect(scene()?.kind).toBe('blank');
  });

  test('is not seen either when the display was blank in the library and shows again there', async () => {
    const { room, scene } = await opened();
    room.goTo(null);
    room.setBlank(true);
    room.setBlank(false);
    room.goTo({ session: other(), stage: 'setup' });
    expect(scene()?.kind).toBe('blank');
  });

  test('is seen at once on a display that is opened for it', async () => {
    const { room, scene } = await opened();
    await room.close();
    room.goTo({ session: other(), stage: 'setup' });
    await room.open();
    expect(scene()).toMatchObject({ title: 'Other' });
  });

  test('is kept from a display that comes back meanwhile', async () => {
    const { display, room, scene } = await opened();
    display.become({ ...ROOM_CLOSED, state: 'lost' });
    room.goTo({ session: other(), stage: 'setup' });
    display.become({ state: 'open', display: 'other', displays: 2, canSwap: true });
    expect(scene()?.kind).toBe('blank');
  });

  test('hears nothing of the one before', async () => {
    const { room, session } = await opened('diagnose');
    room.goTo({ session: other(), stage: 'setup' });
    room.pin({ kind: 'agenda' });
    for (const side of ['marketing', 'sales'] as const) {
      session.dispatch(says(side, 'MS4', SECRET));
      session.dispatch(sealSide(side));
    }
    session.dispatch(reveal(NOW));
    expect(room.store.getState().pinned).toEqual({ kind: 'agenda' });
  });

  test('is opened behind the curtain when the display was blank', async () => {
    const { room, scene } = await opened();
    room.setBlank(true);
    room.goTo(null);
    room.goTo({ session: other(), stage: 'setup' });
    expect(scene()).toEqual({ kind: 'blank' });
  });
});

describe('a display that vanishes', () => {
  test('is told again what belongs on it when it comes back', async () => {
    const { display, room, session, settle, scene } = await opened();
    room.pin({ kind: 'agenda' });
    display.become({ ...ROOM_CLOSED, state: 'lost' });
    const before = display.pictures.length;
    session.dispatch(renameWorkshop('Changed meanwhile'));
    settle();
    expect(display.pictures).toHaveLength(before);
    display.become({ state: 'open', display: 'other', displays: 2, canSwap: true });
    expect(display.pictures).toHaveLength(before + 1);
    expect(scene()?.kind).toBe('agenda');
    expect(roomFocus(room.store.getState()).kind).toBe('agenda');
  });
});
