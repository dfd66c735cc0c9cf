import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Display } from '../../../electron/main/windows/displays';
import { roomOver } from '../../../electron/main/windows/room';
import type { RoomPicture } from '../../../shared/room/scene';

const laptop: Display = { id: 1, bounds: { x: 0, y: 0, width: 1366, height: 768 } };
const projector: Display = { id: 2, bounds: { x: 1366, y: 0, width: 1920, height: 1080 } };
const blank: RoomPicture = { scene: { kind: 'blank' }, timer: null };
const titled = (title: string): RoomPicture => ({ scene: { kind: 'title', title, subtitle: '' }, timer: null });

const delivered = vi.hoisted((): unknown[] => []);
vi.mock('electron', () => ({ powerSaveBlocker: { start: () => 1, stop: () => undefined } }));
vi.mock('../../../electron/main/windows/room-window', () => ({
  createRoomWindow: () => {
    const webContents = Object.assign(new EventEmitter(), {
      send: (_channel: string, picture: unknown) => void delivered.push(picture),
    });
    return Object.assign(new EventEmitter(), { webContents, hide: () => undefined });
  },
  fill: () => undefined,
  float: () => undefined,
  middleOf: (area: unknown) => area,
}));

beforeEach(() => void delivered.splice(0));

/** A room over a desk whose displays come and go. */
function desk() {
  let all: readonly Display[] = [laptop, projector];
  let changed = (): void => undefined;
  const console = Object.assign(new EventEmitter(), { getBounds: () => laptop.bounds, isDestroyed: () => false });
  const room = roomOver({
    console: console as never,
    displays: { all: () => all, onChange: (listener) => void (changed = listener) },
    session: {} as never,
    address: 'app://bundle/room.html',
    tell: () => undefined,
  });
  const plug = (...displays: readonly Display[]) => {
    all = displays;
    changed();
  };
  return { room, plug };
}

test.each([[[laptop]], [[laptop, projector]]])(
  'a room that was lost and is opened again holds nothing of before until it is shown something',
  (displays) => {
    const { room, plug } = desk();
    room.open();
    room.show(titled('The first client'));
    plug(laptop);
    expect([room.now().state, delivered.at(-1)]).toEqual(['lost', blank]);
    delivered.splice(0);
    if (displays.length === 1) room.open();
    else plug(...displays);
    expect(room.now().state).toBe('open');
    expect(JSON.stringify(delivered)).not.toContain('The first client');
    room.show(titled('The second client'));
    expect(delivered.at(-1)).toEqual(titled('The second client'));
  },
);
