import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserDesktop } from '../../../renderer/desktop/browser-desktop';
import { readTextFile } from '../../../renderer/desktop/pick-text-file';
import { browserPlace } from '../../../renderer/storage/browser-place';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test('there is no vault, no native menu, and the view is remembered in the browser', async () => {
  const desktop = browserDesktop(browserPlace());
  expect([desktop.kind, desktop.vault]).toEqual(['browser', null]);
  expect(await desktop.recallView()).toBeNull();
  await desktop.rememberView('here');
  expect(await browserDesktop(browserPlace()).recallView()).toBe('here');
  await desktop.setMenu([]);
  desktop.onMenuAction(() => {})();
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox 145'],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36',
    'Chrome 148',
  ],
  ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36 Edg/148.0.0.0', 'Edge 148'],
  ['Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Safari/605.1.15', 'Safari 19'],
  ['something else', 'something else'],
])('about names the browser of %j', async (userAgent, host) => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  expect(await browserDesktop().about()).toMatchObject({
    host,
    dataFolder: '',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
  });
});

describe('opening a file', () => {
  /** The file input that the browser would show its dialog for. */
  const input = () => document.querySelector<HTMLInputElement>('input[type=file]');

  test('reads the one that was chosen and leaves nothing behind in the page', async () => {
    const outcome = browserDesktop().openWorkshopFile();
    const chosen = new File(['{"ä":1}'], 'a.parley.json');
    Object.defineProperty(input(), 'files', { value: [chosen] });
    input()?.dispatchEvent(new Event('change'));
    expect(await outcome).toEqual({ status: 'opened', name: 'a.parley.json', text: '{"ä":1}' });
    expect(input()).toBeNull();
  });

  test('a closed dialog is a cancellation', async () => {
    const outcome = browserDesktop().openWorkshopFile();
    input()?.dispatchEvent(new Event('cancel'));
    expect(await outcome).toEqual({ status: 'cancelled' });
    expect(input()).toBeNull();
  });

  test.each([
    ['too-big', { size: 50 * 1024 * 1024 + 1 }],
    ['unreadable', { size: 1, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }],
    ['not-text', { size: 2, arrayBuffer: async () => Uint8Array.from([0xff, 0xfe]).buffer }],
  ] as const)('%s is refused', async (reason, file) => {
    const refused = { status: 'refused', name: 'a.parley.json', reason };
    expect(await readTextFile({ ...file, name: 'a.parley.json' } as unknown as File)).toEqual(refused);
  });
});

test('saving text hands the browser a download with its name', async () => {
  const offered: Blob[] = [];
  const createObjectURL = (content: Blob) => `blob:parley-${offered.push(content)}`;
  Object.assign(URL, { createObjectURL, revokeObjectURL: vi.fn() });
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });
  expect(await browserDesktop().saveText({ suggestedName: 'a.parley.json', text: '{}' })).toEqual({
    status: 'saved',
    name: 'a.parley.json',
  });
  expect(clicked).toEqual(['a.parley.json blob:parley-1']);
  expect(offered[0]?.size).toBe(2);

  await browserDesktop().savePicture({ kind: 'png', suggestedName: 'a.png', data: 'iVBORw==' });
  await browserDesktop().savePicture({ kind: 'svg', suggestedName: 'a.svg', data: '<svg/>' });
  expect(clicked.slice(1)).toEqual(['a.png blob:parley-2', 'a.svg blob:parley-3']);
  expect(offered.slice(1).map(({ size, type }) => [size, type])).toEqual([
    [4, 'image/png'],
    [6, 'image/svg+xml'],
  ]);

  await browserDesktop().saveText({ kind: 'ics', suggestedName: 'a.ics', text: 'BEGIN:VCALENDAR' });
  await browserDesktop().saveText({ kind: 'csv', suggestedName: 'a.csv', text: 'a,b' });
  expect(offered.slice(3).map(({ type }) => type)).toEqual(['text/calendar', 'text/csv']);
});

describe('leaving', () => {
  const becomes = (state: DocumentVisibilityState) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  test('a tab that is hidden or left flushes, one that is shown does not', () => {
    const flush = vi.fn(async () => true);
    const stop = browserDesktop().onFlush(flush);
    becomes('visible');
    expect(flush).not.toHaveBeenCalled();
    becomes('hidden');
    window.dispatchEvent(new Event('pagehide'));
    expect(flush).toHaveBeenCalledTimes(2);
    stop();
    becomes('hidden');
    window.dispatchEvent(new Event('pagehide'));
    expect(flush).toHaveBeenCalledTimes(2);
  });
});
