import type { Page } from '@playwright/test';
import type { RoomPicture } from '../../shared/room/scene';
import { roomPictures } from '../support/extreme-room-pictures';
import { readingProblems } from '../support/room-reading';
import { expect, test } from '../support/stories';

/** A projector, a laptop, an old projector, a wall. */
const walls = [
  { colorScheme: 'light', width: 1920, height: 1080 },
  { colorScheme: 'dark', width: 1920, height: 1080 },
  { colorScheme: 'light', width: 1366, height: 768 },
  { colorScheme: 'dark', width: 1024, height: 768 },
  { colorScheme: 'light', width: 3840, height: 2160 },
] as const;
const pictures = roomPictures({
  state: 'running',
  title: 'Two pictures of one business',
  endsAt: Date.now() - 90_000,
  lengthMs: 900_000,
});

test.beforeEach(({ app }) => {
  test.skip(app.host === 'desktop', 'the page is the same there, and its window has stories of its own');
});

/** The audience tab, with a console that is nothing but its channel. */
async function openRoom(consolePage: Page) {
  const opened = consolePage.context().waitForEvent('page');
  await consolePage.evaluate(
    () =>
      new Promise<void>((hello) => {
        new BroadcastChannel('parley-room-story').addEventListener('message', () => hello(), { once: true });
        void navigator.locks.request('parley-room-story/console', () => {
          window.open('room.html#parley-room-story');
          return new Promise(() => {});
        });
      }),
  );
  const room = await opened;
  const tell = (message: unknown) =>
    consolePage.evaluate((said) => {
      const channel = new BroadcastChannel('parley-room-story');
      channel.postMessage(said);
      channel.close();
    }, message);
  return { room, tell, show: (picture: RoomPicture) => tell({ kind: 'picture', picture }) };
}

for (const { colorScheme, ...size } of walls) {
  test(`every scene can be read from six metres: ${colorScheme}, ${size.width} by ${size.height}`, async ({ app }) => {
    const { room, show } = await openRoom(app.page);
    await room.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await room.setViewportSize(size);
    await room.evaluate(() => document.fonts.ready);
    for (const [name, picture] of pictures) {
      await room.evaluate(() => {
        for (const part of document.querySelectorAll('main > *')) part.setAttribute('data-old', '');
      });
      await show(picture);
      await expect(room.locator('[data-old]'), name).toHaveCount(0);
      expect(await readingProblems(room), name).toEqual([]);
    }
  });
}

test('what cannot be read is found', async ({ app }) => {
  const { room } = await openRoom(app.page);
  await room.evaluate(() => {
    const text = Object.assign(document.createElement('p'), { textContent: 'small and pale' });
    text.setAttribute('style', 'font-size: 10px; color: gray; position: fixed; left: -50px');
    document.querySelector('main')?.append(text);
  });
  expect(await readingProblems(room)).toEqual([
    '10px: small and pale',
    expect.stringMatching(/^contrast 3\.\d+: small and pale$/),
    'outside: small and pale',
  ]);
});

test('the last good picture stays, a console that is gone takes it away, and one that closes the room closes it', async ({
  app,
}) => {
  const { room, tell, show } = await openRoom(app.page);
  await show({ scene: { kind: 'stage', title: 'How we really won', purpose: 'Date by date.' }, timer: null });
  await expect(room.getByRole('heading', { name: 'How we really won' })).toBeVisible();
  await tell({ kind: 'picture', picture: { scene: { kind: 'stage', title: 'Half a picture' }, timer: null } });
  await tell('<img src=x>');
  await show({ scene: { kind: 'stage', title: 'What we promise', purpose: '' }, timer: null });
  await expect(room.getByRole('heading', { name: 'What we promise' })).toBeVisible();
  await expect(room.getByText('Half a picture')).toHaveCount(0);
  await app.page.reload();
  await expect(room.getByText('What we promise')).toHaveCount(0);
  const closed = room.waitForEvent('close');
  await tell({ kind: 'close' });
  await closed;
});
