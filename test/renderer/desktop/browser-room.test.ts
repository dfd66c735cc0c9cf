import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserRoom } from '../../../renderer/desktop/browser-room';
import { listenToConsole } from '../../../renderer/desktop/room-source';
import { ROOM_CLOSED, type RoomStatus } from '../../../shared/room/room-display';
import type { RoomPicture } from '../../../shared/room/scene';
import { installFakeTabs } from '../../support/fake-tabs';

const picture = (title: string): RoomPicture => ({ scene: { kind: 'stage', title, purpose: '' }, timer: null });

let tabs: ReturnType<typeof installFakeTabs>;
beforeEach(() => {
  tabs = installFakeTabs();
  sessionStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  Reflect.deleteProperty(window, 'parleyRoom');
  window.location.hash = '';
});

/** The audience tab, in the same page: what it was told to show. */
function openAudience(address: string): (RoomPicture | null)[] {
  window.location.hash = address.split('#')[1] ?? '';
  const shown: (RoomPicture | null)[] = [];
  listenToConsole((next) => shown.push(next));
  return shown;
}

function consoleTab(answer: Window | null = window) {
  const open = vi.spyOn(window, 'open').mockReturnValue(answer);
  const room = browserRoom();
  const told: RoomStatus[] = [];
  room.onStatus((status) => told.push(status));
  return { room, told, open, address: () => String(open.mock.calls[0]?.[0]) };
}

test('a tab that is opened later is given the latest picture, and each new one', async () => {
  const { room, told, address } = consoleTab();
  expect(told).toEqual([ROOM_CLOSED]);
  await room.show(picture('one'));
  await room.show(picture('two'));
  expect(await room.open()).toBe('opened');
  expect(address()).toMatch(/^room\.html#parley-room-[\w-]{36}$/);
  const shown = openAudience(address());
  await vi.waitFor(() => expect(shown).toEqual([picture('two')]));
  expect(told.at(-1)).toEqual({ state: 'open', display: 'same', displays: 1, canSwap: false });
  await room.swap();
  await room.show(picture('three'));
  await vi.waitFor(() => expect(shown.at(-1)).toEqual(picture('three')));
});

test('a browser that refuses new windows says so', async () => {
  const { room, told } = consoleTab(null);
  expect(await room.open()).toBe('blocked');
  expect(told).toEqual([ROOM_CLOSED]);
});

test('an open tab is not opened twice; one that is gone counts as closed, however it went', async () => {
  const { room, told, open, address } = consoleTab();
  await room.open();
  openAudience(address());
  await vi.waitFor(() => expect(told.at(-1)?.state).toBe('open'));
  expect(await room.open()).toBe('opened');
  expect(open).toHaveBeenCalledTimes(1);
  tabs.release(`${address().split('#')[1]}/room`);
  await vi.waitFor(() => expect(told.at(-1)).toEqual(ROOM_CLOSED));
});

test('the audience tab closes when the console says so', async () => {
  const close = vi.spyOn(window, 'close').mockReturnValue();
  const { room, told, address } = consoleTab();
  await room.open();
  openAudience(address());
  await vi.waitFor(() => expect(told.at(-1)?.state).toBe('open'));
  await room.close();
  await vi.waitFor(() => expect(close).toHaveBeenCalled());
});

test('a console that is gone takes its picture away, and after a while the tab closes', async () => {
  const close = vi.spyOn(window, 'close').mockReturnValue();
  const { room, told, address } = consoleTab();
  await room.show(picture('one'));
  await room.open();
  const shown = openAudience(address());
  await vi.waitFor(() => expect(told.at(-1)?.state).toBe('open'));
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  vi.useFakeTimers();
  tabs.release(`${address().split('#')[1]}/console`);
  await vi.advanceTimersByTimeAsync(100);
  expect(shown.at(-1)).toBeNull();
  expect(close).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(close).toHaveBeenCalled();
});

test('what is no word of a console is passed over', async () => {
  const { room, told, address } = consoleTab();
  await room.open();
  const shown = openAudience(address());
  await vi.waitFor(() => expect(told.at(-1)?.state).toBe('open'));
  const channel = new BroadcastChannel(address().split('#')[1] ?? '');
  for (const word of [
    'x',
    null,
    { kind: 'picture', picture: { scene: { kind: 'blank' }, timer: null, note: 'secret' } },
  ]) {
    channel.postMessage(word);
  }
  channel.close();
  await room.show(picture('good'));
  await vi.waitFor(() => expect(shown).toEqual([picture('good')]));
});

test('the desktop window listens to its bridge only, and keeps what it has when a picture is none', () => {
  const listeners: ((raw: unknown) => void)[] = [];
  Object.defineProperty(window, 'parleyRoom', {
    value: { onPicture: (listener: (raw: unknown) => void) => listeners.push(listener) },
    configurable: true,
  });
  const shown: unknown[] = [];
  listenToConsole((next) => shown.push(next));
  for (const raw of [picture('one'), null, { scene: 'x' }, { ...picture('two'), note: 'secret' }]) listeners[0]?.(raw);
  expect(shown).toEqual([picture('one')]);
});

test('an address without a channel is nobody’s audience', () => {
  const request = vi.spyOn(navigator.locks, 'request');
  expect(openAudience('room.html#elsewhere')).toEqual([]);
  expect(request).not.toHaveBeenCalled();
});
