import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../../scripts/lib/repository.mjs';
import { Frame } from '../app/pages/frame';
import { LibraryPage } from '../app/pages/library-page';
import { SetupPage } from '../app/pages/setup-page';
import { expect, test } from '../support/desktop-stories';
import { findTraces } from '../support/find-traces';

const CLIENT = 'Quorvane Shipwrights';
const NOTES = 'Thessaly wants out by Whitsun';
const TITLE = 'Bexhill offsite';
/** Words that stand nowhere but in the first client's workshops: also written otherwise, and outside Latin. */
const MARKERS = [CLIENT, 'QUORVANE', NOTES, TITLE, 'Кворвейн верфь'];
const OTHER = 'Alder Surveyors';
const OTHER_NOTES = 'Kept by everyone';

test('a client that is erased leaves no trace in the data folder, and everything else is as it was', async ({
  desktop: app,
}) => {
  const [frame, library, setup] = [new Frame(app), new LibraryPage(app), new SetupPage(app)];
  const write = async (client: string, notes: string): Promise<void> => {
    await library.create(client);
    await setup.notes.fill(notes);
    await setup.notes.press('Tab');
    await frame.saved();
    await frame.backToLibrary();
  };
  const found = async () => [...new Set((await findTraces(app.userData, MARKERS)).map(({ marker }) => marker))];

  await test.step('two clients, one of them with a large workshop too, and a crash in between', async () => {
    await write(CLIENT, NOTES);
    await write(OTHER, OTHER_NOTES);
    const large = path.join(app.userData, '..', 'large.parley.json');
    await writeFile(large, await sampleOf('QUORVANE  shipwrights'));
    await library.bringIn(large);
    await setup.notes.fill('Кворвейн верфь');
    await setup.notes.press('Tab');
    await frame.saved();
    await app.kill();
    await app.relaunch();
    await frame.backToLibrary();
    await expect(library.rows).toHaveCount(3);
    await app.close();
  });

  await test.step('the search finds every one of them: in the store, in the vault, in the store that was set aside', async () => {
    expect((await found()).toSorted()).toEqual(MARKERS.toSorted());
    const places = (await findTraces(app.userData, MARKERS)).map(({ file }) => file.split(path.sep)[0] ?? '');
    expect(places).toContain('vault');
    expect(places).toContain('IndexedDB');
    expect(places.some((place) => place.startsWith('IndexedDB.quarantine-'))).toBe(true);
  });

  await test.step('it is erased, and the other client is there at once', async () => {
    await app.relaunch();
    await library.eraseClient(CLIENT);
    await expect(frame.notice(ERASED)).toBeVisible();
    await expect(library.rows).toHaveCount(1);
    await library.open(OTHER);
    await expect(setup.notes).toHaveValue(OTHER_NOTES);
    await setup.notes.fill(`${OTHER_NOTES}, and changed after`);
    await setup.notes.press('Tab');
    await frame.saved();
    await frame.backToLibrary();
  });

  await test.step('nothing of it is left while the app runs, nor after it has ended', async () => {
    expect(await findTraces(app.userData, MARKERS)).toEqual([]);
    await app.close();
    expect(await findTraces(app.userData, MARKERS)).toEqual([]);
    expect(await findTraces(app.userData, [OTHER_NOTES])).not.toEqual([]);
  });

  await test.step('the next start is an ordinary one', async () => {
    await app.relaunch();
    await expect(library.rows).toHaveCount(1);
    await expect(frame.notice(ERASED)).toBeHidden();
    await library.open(OTHER);
    await expect(setup.notes).toHaveValue(`${OTHER_NOTES}, and changed after`);
  });
});

test('a power cut in the midst of erasing: it is gone on with, or had not begun, and the other client loses nothing', async ({
  desktop: app,
}) => {
  const [frame, library, setup] = [new Frame(app), new LibraryPage(app), new SetupPage(app)];
  await library.create(OTHER);
  await setup.notes.fill(OTHER_NOTES);
  await setup.notes.press('Tab');
  await frame.saved();
  await frame.backToLibrary();
  for (const [turn, wait] of [0, 15, 40, 90, 200].entries()) {
    await test.step(`cut after ${wait} ms`, async () => {
      const client = `${CLIENT} ${turn}`;
      await library.create(client);
      await frame.saved();
      await frame.backToLibrary();
      await library.eraseClient(client);
      await new Promise((resolve) => setTimeout(resolve, wait));
      await app.kill();
      await app.relaunch();
      await library.open(OTHER);
      await expect(setup.notes).toHaveValue(OTHER_NOTES);
      await frame.backToLibrary();
      // Before the note was on the disk nothing was begun, and nothing is gone; behind it everything is.
      if ((await library.workshop(client).count()) > 0) await library.eraseClient(client);
      await expect(library.workshop(client)).toHaveCount(0);
      await expect(library.rows).toHaveCount(1);
      expect(await readdir(path.join(app.userData, 'start'))).not.toContain('wipe.json');
      expect(await findTraces(app.userData, [client])).toEqual([]);
    });
  }
});

/** The sample as another client's: so large that the store packs it. */
async function sampleOf(client: string): Promise<string> {
  const text = await readFile(path.join(repository, 'resources/samples/harbour-and-pine.parley.json'), 'utf8');
  const sample = JSON.parse(text) as { readonly setup: object };
  return JSON.stringify({
    ...sample,
    id: 'large-1',
    sample: false,
    setup: { ...sample.setup, client, title: TITLE },
  });
}

const ERASED = /^Erased: nothing of it is left in Parley’s data folder\. 1 other workshop was built anew/;
