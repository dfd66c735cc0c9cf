import { expect, test, vi } from 'vitest';
import { roomHandlers } from '../../../electron/main/handlers/room';
import { contract } from '../../../shared/ipc/contract';
import { ROOM_CLOSED } from '../../../shared/room/room-display';
import { usualScenes } from '../../support/room-pictures';

function room() {
  return { now: () => ROOM_CLOSED, open: vi.fn(), close: vi.fn(), swap: vi.fn(), show: vi.fn() };
}

test('each wish reaches the window', async () => {
  const parts = room();
  const handlers = roomHandlers(parts);
  expect(await handlers['room:now']({})).toEqual(ROOM_CLOSED);
  for (const wish of ['open', 'close', 'swap'] as const) {
    await handlers[`room:${wish}`]({});
    expect(parts[wish]).toHaveBeenCalledOnce();
  }
});

test('what is shown has passed the contract, and nothing beside the picture does', async () => {
  const parts = room();
  for (const [, scene] of usualScenes) {
    const request = contract['room:show'].request.parse({ picture: { scene, timer: null } });
    await roomHandlers(parts)['room:show'](request);
    expect(parts.show).toHaveBeenLastCalledWith({ scene, timer: null });
  }
  for (const picture of [
    null,
    {},
    { scene: { kind: 'blank' } },
    { scene: { kind: 'blank', note: 'secret' }, timer: null },
    { scene: { kind: 'title', title: 'x', subtitle: '', fileName: 'secret' }, timer: null },
    { scene: { kind: 'blank' }, timer: null, html: '<b>' },
  ]) {
    expect(contract['room:show'].request.safeParse({ picture }).success).toBe(false);
  }
});
