import type {} from '../../renderer/desktop/find-desktop';
import type {} from '../../renderer/desktop/room-source';
import { channels } from '../../shared/ipc/channels';
import type { RoomStatus } from '../../shared/room/room-display';
import type { RoomPicture } from '../../shared/room/scene';
import type { DesktopApp } from '../support/desktop-app';
import { expect, test } from '../support/desktop-stories';

const prompt = (text: string): RoomPicture => ({
  scene: { kind: 'prompt', heading: 'To both sides', text, place: '1 of 9' },
  timer: null,
});

/** What the console's page asks of the shell. In the library the console itself shows nothing: a blank display. */
function consoleOf(desktop: DesktopApp) {
  const { page } = desktop;
  const wish = (channel: 'room:open' | 'room:close' | 'room:swap') =>
    page.evaluate((name) => window.parley?.invoke[name]({}), channel);
  const show = (picture: unknown) =>
    page.evaluate((shown) => window.parley?.invoke['room:show']({ picture: shown }), picture);
  return {
    async open() {
      await wish('room:open');
      const room = await desktop.roomPage();
      await expect.poll(async () => (await desktop.roomWindow())?.text).toBe('');
      return room;
    },
    close: () => wish('room:close'),
    swap: () => wish('room:swap'),
    show,
    /** Shows it once the console has had its own say. */
    showInstead: (text: string) =>
      expect(async () => {
        await show(prompt(text));
        expect((await desktop.roomWindow())?.text).toContain(text);
      }).toPass(),
    status: () => page.evaluate(() => window.parley?.invoke['room:now']({})) as Promise<RoomStatus>,
  };
}

const isAwake = (desktop: DesktopApp): Promise<boolean> =>
  desktop.inShell(({ powerSaveBlocker }) =>
    Array.from({ length: 20 }, (_, id) => powerSaveBlocker.isStarted(id)).includes(true),
  );

test('the audience window fills the projector, shows what it is sent, and leaves the focus with the console', async ({
  desktop,
}) => {
  const facilitator = consoleOf(desktop);
  await desktop.plugProjector();
  const room = await facilitator.open();
  await facilitator.showInstead('Who calls first?');
  await expect(room.getByRole('heading', { name: 'Who calls first?' })).toBeVisible();
  expect(await facilitator.status()).toEqual({ state: 'open', display: 'other', displays: 2, canSwap: true });
  expect(await desktop.roomWindow()).toMatchObject({ isVisible: true, title: 'Parley', bounds: { x: 1700, y: 0 } });
  expect(await isAwake(desktop)).toBe(true);

  await facilitator.show(prompt('And who calls back?'));
  await expect(room.getByRole('heading', { name: 'And who calls back?' })).toBeVisible();
  await expect(
    facilitator.show({ scene: { kind: 'title', title: 'x', note: 'secret' }, timer: null }),
  ).rejects.toThrow();
  await expect(room.getByRole('heading', { name: 'And who calls back?' })).toBeVisible();

  await facilitator.close();
  await expect.poll(() => desktop.roomWindow()).toBeNull();
  expect(await facilitator.status()).toMatchObject({ state: 'closed', display: 'none' });
  expect(await isAwake(desktop)).toBe(false);
});

test('an unplugged projector takes the picture with it, and it comes back blank', async ({ desktop }) => {
  const facilitator = consoleOf(desktop);
  await desktop.plugProjector();
  await facilitator.open();
  await facilitator.showInstead('Who calls first?');

  await desktop.unplugProjector();
  await expect.poll(() => desktop.roomWindow()).toMatchObject({ isVisible: false, text: '' });
  expect(await facilitator.status()).toEqual({ state: 'lost', display: 'none', displays: 1, canSwap: false });
  expect(await isAwake(desktop)).toBe(false);
  await facilitator.show(prompt('Meanwhile, in the console'));
  expect(await desktop.roomWindow()).toMatchObject({ isVisible: false, text: '' });

  await desktop.plugProjector();
  await expect.poll(() => desktop.roomWindow()).toMatchObject({ isVisible: true, text: '', bounds: { x: 1700 } });
  expect(await facilitator.status()).toMatchObject({ state: 'open', display: 'other' });
  await facilitator.showInstead('Where were we?');
});

test('one display has an ordinary window; a second takes it, and the two can be swapped', async ({ desktop }) => {
  const facilitator = consoleOf(desktop);
  await facilitator.open();
  expect(await facilitator.status()).toEqual({ state: 'open', display: 'same', displays: 1, canSwap: false });
  expect((await desktop.roomWindow())?.bounds).toMatchObject({ width: 960, height: 540 });
  await desktop.plugProjector();
  await expect.poll(facilitator.status).toEqual({ state: 'open', display: 'other', displays: 2, canSwap: true });
  await facilitator.swap();
  await expect.poll(async () => (await desktop.roomWindow())?.bounds.x).toBe(0);
  const consoleAt = await desktop.inShell(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => !webContents.getURL().includes('room.html'))
      ?.getBounds(),
  );
  expect(consoleAt?.x).toBeGreaterThanOrEqual(1700);
  expect(await facilitator.status()).toMatchObject({ state: 'open', display: 'other' });
});

test('the audience page can listen and nothing else', async ({ desktop }) => {
  const facilitator = consoleOf(desktop);
  const room = await facilitator.open();
  const seen = await room.evaluate(() => ({
    bridge: Object.keys(window.parleyRoom ?? {}),
    console: 'parley' in window,
    node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'].filter((name) => name in window),
    opened: window.open('app://bundle/index.html'),
  }));
  expect(seen).toEqual({ bridge: ['onPicture'], console: false, node: [], opened: null });
  await desktop.page.evaluate(() => localStorage.setItem('mine', 'a secret'));
  expect(await room.evaluate(() => localStorage.getItem('mine'))).toBeNull();

  const answers = await desktop.inShell(async ({ BrowserWindow, ipcMain }, names) => {
    const sender = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('room.html'));
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, (...given: unknown[]) => Promise<unknown>>;
    const event = { sender: sender?.webContents, senderFrame: sender?.webContents.mainFrame };
    const asked = names.map((name) =>
      Promise.resolve(handlers.get(name)?.(event, {})).then(
        () => 'answered',
        (error: unknown) => String(error).replace(/^.*: /, ''),
      ),
    );
    return Promise.all(asked);
  }, channels);
  expect(answers).toEqual(channels.map(() => 'not-trusted'));
});

test('a crashed audience page comes up again with its picture', async ({ desktop }) => {
  const facilitator = consoleOf(desktop);
  await facilitator.open();
  await facilitator.showInstead('Who calls first?');
  await desktop.inShell(async ({ BrowserWindow }) => {
    const room = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('room.html'));
    room?.webContents.forcefullyCrashRenderer();
    await new Promise((loaded) => room?.webContents.once('did-finish-load', () => loaded(null)));
  });
  await expect.poll(async () => (await desktop.roomWindow())?.text).toContain('Who calls first?');
  expect(await facilitator.status()).toMatchObject({ state: 'open' });
});

test('Escape closes it, other keys do nothing, and it goes with the console', async ({ desktop }) => {
  const facilitator = consoleOf(desktop);
  const room = await facilitator.open();
  await facilitator.showInstead('Who calls first?');
  const press = (keyCode: string, modifiers: ('control' | 'shift')[] = []) =>
    desktop.inShell(
      ({ BrowserWindow }, pressed) =>
        BrowserWindow.getAllWindows()
          .find(({ webContents }) => webContents.getURL().includes('room.html'))
          ?.webContents.sendInputEvent({ type: 'keyDown', ...pressed }),
      { keyCode, modifiers },
    );
  await room.evaluate(() => window.addEventListener('keydown', () => document.body.replaceChildren()));
  for (const key of ['F5', 'F10', 'a', 'Tab']) await press(key);
  for (const key of ['r', 'w', '=', 'p']) await press(key, ['control']);
  await press('i', ['control', 'shift']);
  expect((await desktop.roomWindow())?.text).toContain('Who calls first?');
  await press('Escape');
  await expect.poll(() => desktop.roomWindow()).toBeNull();
  expect(await facilitator.status()).toMatchObject({ state: 'closed' });

  await facilitator.open();
  await desktop.relaunch();
  expect(await desktop.roomWindow()).toBeNull();
});
