import type { App, BrowserWindow, PowerMonitor } from 'electron';
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { leaveThroughOneDoor } from '../../electron/main/leaving';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An app with a window, without Electron; `happened` tells what was done, in order. */
function running({ answers = true, isCrashed = false, safe = true, mayClose = true } = {}) {
  const happened: string[] = [];
  const app = Object.assign(new EventEmitter(), { quit: () => void happened.push('quit') });
  const power = new EventEmitter();
  const send = (event: string) => {
    happened.push(event);
    if (answers) setTimeout(() => door.pageFlushed(safe), 50);
  };
  const window = Object.assign(new EventEmitter(), {
    webContents: { isCrashed: () => isCrashed, send },
    isDestroyed: () => false,
    destroy: () => void happened.push('destroy'),
  });
  const before = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
  const door = leaveThroughOneDoor(
    app as unknown as App,
    power as unknown as PowerMonitor,
    window as unknown as BrowserWindow,
    {
      mayCloseUnsaved: async () => {
        happened.push('ask');
        return mayClose;
      },
      close: async () => void happened.push('close vault'),
      noteCleanExit: async () => void happened.push('note clean exit'),
    },
  );
  onTestFinished(() => {
    for (const signal of SIGNALS) {
      for (const listener of process.listeners(signal))
        if (!before.get(signal)?.includes(listener)) process.off(signal, listener);
    }
  });
  return { happened, app, power, window };
}

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const ALL_OF_IT = ['app:flush', 'close vault', 'note clean exit', 'destroy', 'quit'];

test.each([
  ['the window is closed', ({ window }: ReturnType<typeof running>, event: object) => window.emit('close', event)],
  [
    'Windows ends the session',
    ({ window }: ReturnType<typeof running>, event: object) => window.emit('query-session-end', event),
  ],
  ['the app is quit', ({ app }: ReturnType<typeof running>, event: object) => app.emit('before-quit', event)],
  ['the computer shuts down', ({ power }: ReturnType<typeof running>, event: object) => power.emit('shutdown', event)],
])('when %s, it waits for the page, closes the vault and only then goes', async (_, way) => {
  const shell = running();
  const preventDefault = vi.fn();
  way(shell, { preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(0);
  expect(shell.happened).toEqual(['app:flush']);
  await vi.runAllTimersAsync();
  expect(shell.happened).toEqual(ALL_OF_IT);
});

test.each(SIGNALS)('%s ends the same way', async (signal) => {
  const shell = running();
  process.listeners(signal).at(-1)?.(signal);
  await vi.runAllTimersAsync();
  expect(shell.happened).toEqual(ALL_OF_IT);
});

test('the ways out that follow one another lead through the door once, and then nothing is held back', async () => {
  const shell = running();
  shell.app.emit('before-quit', { preventDefault: vi.fn() });
  shell.window.emit('close', { preventDefault: vi.fn() });
  await vi.runAllTimersAsync();
  const preventDefault = vi.fn();
  shell.app.emit('before-quit', { preventDefault });
  expect(preventDefault).not.toHaveBeenCalled();
  expect(shell.happened).toEqual(ALL_OF_IT);
});

test('a page that does not answer is not waited for longer than three seconds, and the exit does not count as clean', async () => {
  const shell = running({ answers: false });
  shell.window.emit('close', { preventDefault: vi.fn() });
  await vi.advanceTimersByTimeAsync(2_900);
  expect(shell.happened).toEqual(['app:flush']);
  await vi.advanceTimersByTimeAsync(200);
  expect(shell.happened).toEqual(['app:flush', 'close vault', 'destroy', 'quit']);
});

test('with edits that are not safe the person is asked, and may stay', async () => {
  const shell = running({ safe: false, mayClose: false });
  shell.window.emit('close', { preventDefault: vi.fn() });
  await vi.runAllTimersAsync();
  expect(shell.happened).toEqual(['app:flush', 'ask']);
  shell.window.emit('close', { preventDefault: vi.fn() });
  await vi.runAllTimersAsync();
  expect(shell.happened).toEqual(['app:flush', 'ask', 'app:flush', 'ask']);
});

test('closing with edits that are not safe is no clean exit', async () => {
  const shell = running({ safe: false });
  shell.window.emit('close', { preventDefault: vi.fn() });
  await vi.runAllTimersAsync();
  expect(shell.happened).toEqual(['app:flush', 'ask', 'close vault', 'destroy', 'quit']);
});

test('nobody is asked when the computer shuts down', async () => {
  const shell = running({ safe: false });
  shell.power.emit('shutdown', { preventDefault: vi.fn() });
  await vi.runAllTimersAsync();
  expect(shell.happened).toEqual(['app:flush', 'close vault', 'destroy', 'quit']);
});

test('a page that has crashed is not asked', async () => {
  const shell = running({ isCrashed: true });
  shell.window.emit('close', { preventDefault: vi.fn() });
  await vi.runAllTimersAsync();
  expect(shell.happened).toEqual(['close vault', 'destroy', 'quit']);
});

test.each(['suspend', 'lock-screen'])('on %s the page is asked to flush, and stays', async (event) => {
  const shell = running();
  shell.power.emit(event);
  await vi.runAllTimersAsync();
  expect(shell.happened).toEqual(['app:flush']);
});
