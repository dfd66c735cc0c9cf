import { expect, test, vi } from 'vitest';
import { electronDesktop } from '../../../renderer/desktop/electron-desktop';
import type { Bridge } from '../../../shared/ipc/bridge';
import { channels } from '../../../shared/ipc/channels';
import { ROOM_CLOSED, type RoomStatus } from '../../../shared/room/room-display';

const open: RoomStatus = { state: 'open', display: 'other', displays: 2, canSwap: true };

function host() {
  const asked: unknown[] = [];
  const listeners = new Set<(payload: unknown) => void>();
  const answer = (channel: string) => async (request: unknown) => {
    asked.push([channel, request]);
    return channel === 'room:now' ? ROOM_CLOSED : {};
  };
  const invoke = Object.fromEntries(channels.map((channel) => [channel, answer(channel)])) as Bridge['invoke'];
  const on: Bridge['on'] = (event, listener) => {
    if (event !== 'room:status') return () => undefined;
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    room: electronDesktop({ invoke, on }).room,
    asked,
    tell: (status: unknown) => listeners.forEach((listener) => listener(status)),
  };
}

test('each wish goes to its channel', async () => {
  const { room, asked } = host();
  const picture = { scene: { kind: 'blank' }, timer: null } as const;
  expect(await room.open()).toBe('opened');
  await room.show(picture);
  await room.swap();
  await room.close();
  expect(asked).toEqual([
    ['room:open', {}],
    ['room:show', { picture }],
    ['room:swap', {}],
    ['room:close', {}],
  ]);
});

test('the status is told at once and whenever it changes, until one stops listening', async () => {
  const { room, tell } = host();
  const told: RoomStatus[] = [];
  const stop = room.onStatus((status) => told.push(status));
  await vi.waitFor(() => expect(told).toEqual([ROOM_CLOSED]));
  tell(open);
  expect(told).toEqual([ROOM_CLOSED, open]);
  expect(() => tell({ state: 'somewhere' })).toThrow();
  stop();
  tell(open);
  expect(told).toHaveLength(2);
});

test('who stops before the first answer hears nothing', async () => {
  const { room } = host();
  const listener = vi.fn();
  room.onStatus(listener)();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(listener).not.toHaveBeenCalled();
});
