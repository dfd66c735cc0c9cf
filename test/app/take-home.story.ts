import type { Locator } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../../scripts/lib/repository.mjs';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from '../../shared/workshop/parse';
import type { Workshop } from '../../shared/workshop/schema';
import { serialize } from '../../shared/workshop/serialize';
import { list } from '../../shared/workshop/table';
import type { App } from '../support/app';
import { oneLine, readPdf } from '../support/read-pdf';
import { expect, test } from '../support/stories';
import { textsOfPdf } from '../support/strings-in-pdf';
import { Frame } from './pages/frame';
import { LibraryPage } from './pages/library-page';
import { filesIn, TakeHomePage } from './pages/take-home-page';

const TEXTS = ['The agreement as Word document', 'The agreement as Markdown', 'Tables as CSV', 'The workshop as file'];
const CALENDAR = 'Review meetings as calendar file';
const PAGES = [
  'The agreement in full',
  'The agreement on one page',
  'One page for the leader',
  'The workshop in full',
  'Maps of the wins',
  'Worksheets to fill in by hand',
];

test('everything is taken home, and each file is read back by what did not write it', async ({ app }) => {
  test.setTimeout(300_000);
  const takeHome = await openSample(app);
  const isDesktop = app.host === 'desktop';
  await takeHome.choose(...TEXTS, CALENDAR, ...(isDesktop ? PAGES : []));
  await takeHome.save.click();
  const names = await takeHome.savedNames();
  const files = await filesIn(await savedTo(app));
  if (isDesktop) {
    expect(path.basename(await savedTo(app))).toBe('harbour-pine-advisory-take-home');
    await takeHome.openFolder.click();
    await expect.poll(() => readFile(path.join(app.files, 'shown-last.txt'), 'utf8')).toBe(await savedTo(app));
  } else await expect(takeHome.openFolder).toBeHidden();
  expect([...files.keys()].sort()).toEqual([...names].sort());

  await test.step('the workshop comes back byte for byte', () => {
    const text = textOf(files, '.parley.json');
    const read = parse(text);
    expect(read.ok && serialize(read.value)).toBe(text);
  });
  await test.step('the calendar is read by another library', () => {
    const events = new ICAL.Component(ICAL.parse(textOf(files, '.ics')) as unknown[]).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(0);
  });
  await test.step('the tables are read by another library, without a fault', () => {
    for (const [name, bytes] of files) {
      if (!name.endsWith('.csv')) continue;
      const { data, errors } = Papa.parse<readonly string[]>(bytes.toString('utf8'), { skipEmptyLines: true });
      expect(errors, name).toEqual([]);
      expect(new Set(data.map((row) => row.length)).size, name).toBe(1);
    }
  });
  await test.step('every commitment stands in the Word document and in the Markdown', async () => {
    const docx = unzipSync(new Uint8Array(bytesOf(files, '.docx')));
    const xml = strFromU8(docx['word/document.xml'] ?? new Uint8Array());
    const markdown = textOf(files, '.md');
    for (const { heading } of list((await sampleWorkshop()).agreement.clauses).filter(({ included }) => included)) {
      expect(xml).toContain(heading.replaceAll('&', '&amp;'));
      expect(oneLine(markdown.replaceAll('\\', ''))).toContain(heading);
    }
  });
  if (isDesktop) {
    await test.step('every PDF has pages, a title, a language, tags, and nothing that could act', async () => {
      for (const [name, bytes] of files) {
        if (!name.endsWith('.pdf')) continue;
        const pdf = await readPdf(bytes);
        expect(pdf, name).toMatchObject({ isTagged: true, language: 'en', actions: [] });
        expect(pdf.title, name).not.toBe('');
        expect(
          pdf.pages.filter((text) => text.trim() === ''),
          name,
        ).toEqual([]);
      }
    });
  }
});

test('what is redacted leaves in no file', async ({ app }) => {
  test.setTimeout(300_000);
  const takeHome = await openSample(app);
  const isDesktop = app.host === 'desktop';
  await takeHome.choose(...TEXTS, CALENDAR, ...(isDesktop ? PAGES : []));
  await takeHome.leaveOut.click();
  for (const kind of ['names', 'people', 'money', 'notes']) {
    await takeHome.dialog
      .getByText(new RegExp(`^${REDACTED[kind as keyof typeof REDACTED]}`))
      .first()
      .click();
  }
  await takeHome.save.click();
  await takeHome.savedNames();
  const folder = await savedTo(app);
  const { setup, agreement, journeys } = await sampleWorkshop();
  const people = [...list(setup.participants), ...list(agreement.signers)].map(({ name }) => name);
  const clients = [setup.client, ...list(journeys).map(({ client }) => client)];
  const gone = [...new Set([...people, ...clients])].filter((name) => name.trim() !== '');
  expect(gone.length).toBeGreaterThan(10);
  for (const [name, bytes] of await filesIn(folder)) {
    const text = `${isDesktop ? path.basename(folder) : ''}\n${name}\n${await searchable(name, bytes)}`.toLowerCase();
    expect(
      gone.filter((word) => text.includes(word.toLowerCase())),
      name,
    ).toEqual([]);
  }
});

test('on a small laptop the whole choice is in view, and nothing that scrolls lies in something that scrolls', async ({
  app,
}) => {
  test.skip(app.host === 'desktop', 'The window of the desktop app has a size of its own.');
  // What a menu bar leaves of 768.
  await app.page.setViewportSize({ width: 1366, height: 740 });
  const takeHome = await openSample(app);
  await expect(takeHome.dialog.getByText('The workshop as file')).toBeInViewport({ ratio: 1 });
  for (const name of [...PAGES, ...TEXTS, CALENDAR]) {
    await takeHome.dialog.getByRole('button', { name: `Look at ${name}` }).click();
    await expect(takeHome.dialog.getByText('Making the document')).toBeHidden();
    expect(await scrollers(takeHome.dialog), name).toBeLessThanOrEqual(1);
  }
  await takeHome.leaveOut.click();
  for (const kind of ['Client and company names', 'People']) await takeHome.dialog.getByText(kind).first().click();
  await expect(takeHome.dialog.getByRole('row').nth(20)).toBeAttached();
  expect(await scrollers(takeHome.dialog)).toBe(1);
});

test('an empty workshop can be taken home too, and says what is not there yet', async ({ app }) => {
  await new LibraryPage(app).create('Hornbeam Advisory');
  await new Frame(app).goTo('Sign and export');
  const takeHome = new TakeHomePage(app);
  await takeHome.open();
  await expect(takeHome.dialog).toContainText('No win is mapped yet.');
  await expect(takeHome.dialog).toContainText('No meeting has a first day yet');
  await expect(takeHome.save).toBeEnabled();
});

const REDACTED = {
  names: 'Client and company names',
  people: 'People',
  money: 'Amounts of money',
  notes: 'Notes',
} as const;

async function sampleWorkshop(): Promise<Workshop> {
  const text = await readFile(path.join(repository, 'resources/samples/harbour-and-pine.parley.json'), 'utf8');
  const read = parse(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

async function openSample(app: App): Promise<TakeHomePage> {
  await new LibraryPage(app).openSample();
  await new Frame(app).goTo('Sign and export');
  const takeHome = new TakeHomePage(app);
  await takeHome.open();
  return takeHome;
}

/** How many parts of a dialog have more in them than is in view. */
const scrollers = (dialog: Locator): Promise<number> =>
  dialog.evaluate(
    (element) =>
      [...element.querySelectorAll('*')].filter(
        (each) => /auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight + 1,
      ).length,
  );

async function searchable(name: string, bytes: Buffer): Promise<string> {
  if (name.endsWith('.pdf')) return (await textsOfPdf(bytes)).join('\n');
  if (name.endsWith('.docx'))
    return Object.values(unzipSync(new Uint8Array(bytes)))
      .map((part) => strFromU8(part))
      .join('\n');
  return bytes.toString(name.endsWith('.png') ? 'latin1' : 'utf8');
}

/** The folder that was made; a browser puts everything where downloads go. */
async function savedTo(app: App): Promise<string> {
  if (app.host === 'browser') return app.files;
  const [folder = ''] = (await readdir(app.files, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return path.join(app.files, folder === '' ? '' : folder.name);
}

function bytesOf(files: ReadonlyMap<string, Buffer>, ending: string): Buffer {
  const [, bytes] = [...files].find(([name]) => name.endsWith(ending)) ?? [];
  if (!bytes) throw new Error(`No ${ending} was saved.`);
  return bytes;
}

const textOf = (files: ReadonlyMap<string, Buffer>, ending: string): string => bytesOf(files, ending).toString('utf8');
