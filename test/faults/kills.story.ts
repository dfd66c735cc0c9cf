import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Frame } from '../app/pages/frame';
import { LibraryPage } from '../app/pages/library-page';
import type { App } from '../support/app';
import { EditRecord } from '../support/edit-record';
import { HurriedPerson } from '../support/hurried-person';
import { seededRandom } from '../support/random';
import { expect, test } from '../support/stories';

const KILLS = Number(process.env['PARLEY_KILLS'] ?? 20);
const SEED = 20_261_122;

test('killing the app again and again while somebody types loses nothing that it had called saved', async ({ app }) => {
  test.setTimeout(60_000 + KILLS * 10_000);
  const random = seededRandom(SEED);
  const record = new EditRecord();
  const person = new HurriedPerson(app, record, random);
  const frame = new Frame(app);
  const library = new LibraryPage(app);

  await library.create('The other client');
  await frame.backToLibrary();
  await library.create('Alder Surveyors');
  await person.sitDown();
  await person.addPeople();

  for (let kill = 1; kill <= KILLS; kill += 1) {
    const moment = kill % 2 === 0 ? await killAtOnce(app, person, random) : await killAnyTime(app, person, random);
    await app.relaunch();
    await expect(frame.stageHeading('Set up')).toBeVisible();
    await person.sitDown();
    await expect(frame.notice('Parley was not closed properly last time.')).toBeVisible();
    const seen = await person.read();
    expect(record.lost(seen), `kill ${kill}, ${moment}, seed ${SEED}`).toEqual([]);
    record.settle(seen);
  }
  expect(record.acknowledged).toBeGreaterThan(KILLS);

  await test.step('the check itself notices a journal that has lost its last line', async () => {
    await person.edit();
    await app.kill();
    await dropLastJournalLine(app.userData);
    await app.relaunch();
    await expect(frame.stageHeading('Set up')).toBeVisible();
    expect(record.lost(await person.read())).toHaveLength(1);
  });
});

test('after a kill the app comes back to the stage where it was', async ({ app }) => {
  const frame = new Frame(app);
  await new LibraryPage(app).create('Alder Surveyors');
  await frame.goTo('Diagnose');
  await app.kill();
  await app.relaunch();
  await expect(frame.stageHeading('Diagnose')).toBeVisible();
  await expect(frame.header.getByText('Alder Surveyors')).toBeVisible();
});

/** The hardest moment: the app has just said "Saved". */
async function killAtOnce(app: App, person: HurriedPerson, random: () => number): Promise<string> {
  const times = 1 + Math.floor(random() * 4);
  await Promise.all([person.saved(times).then(() => app.kill()), person.editUntilGone()]);
  return `right after edit ${times}`;
}

async function killAnyTime(app: App, person: HurriedPerson, random: () => number): Promise<string> {
  const wait = Math.round(random() * 1_000);
  const killing = new Promise((resolve) => setTimeout(resolve, wait)).then(() => app.kill());
  await Promise.all([killing, person.editUntilGone()]);
  return `${wait} ms into the edits`;
}

/** Takes the newest change out of the workshop that was written to last. */
async function dropLastJournalLine(userData: string): Promise<void> {
  const vault = path.join(userData, 'vault');
  const journals = (await readdir(vault, { recursive: true }))
    .filter((name) => /journal-\d+\.ndjson$/.test(name))
    .sort();
  const contents = await Promise.all(journals.map((name) => readFile(path.join(vault, name), 'utf8')));
  const newest = contents.indexOf(
    contents.toSorted((a, b) => (newestMoment(a) < newestMoment(b) ? -1 : 1)).at(-1) ?? '',
  );
  const lines = (contents[newest] ?? '').trimEnd().split('\n');
  await writeFile(
    path.join(vault, journals[newest] ?? ''),
    lines
      .slice(0, -1)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

function newestMoment(journal: string): string {
  const last = journal.trimEnd().split('\n').at(-1) ?? '';
  return last === '' ? '' : (JSON.parse(last) as { readonly at: string }).at;
}
