import { unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportWorkshop, type Printer } from '../../../electron/export/export-workshop';
import { editAgreement } from '../../../shared/commands/agreement';
import type { ExportRequest } from '../../../electron/export/export-flags';
import type { Redaction } from '../../../shared/redaction/kinds';
import { err, ok } from '../../../shared/result';
import { TAKE_HOME_ITEMS, type TakeHomeItem } from '../../../shared/take-home/items';
import { parse } from '../../../shared/workshop/parse';
import { SCHEMA_VERSION, type Workshop } from '../../../shared/workshop/schema';
import { serialize } from '../../../shared/workshop/serialize';
import { emptyTable, list } from '../../../shared/workshop/table';
import { says } from '../../support/diagnosis';
import { sampleWorkshop } from '../../support/marked-workshop';
import { after } from '../../support/run-commands';
import { signableWorkshop, signedWorkshop, versionOf } from '../../support/signed-workshop';

let place: string;
beforeEach(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'parley-export-test-'));
});
afterEach(() => rm(place, { recursive: true, force: true }));

const printed = Buffer.from('%PDF-');
const printNothing: Printer['print'] = async () => ok(printed);
const drawNothing: Printer['png'] = async () => ok(Buffer.from('PNG'));
const isRoot = process.getuid?.() === 0;

/** Exports a file of this content, or one that is there already under the name. */
async function exportFile({
  content = '',
  name = 'in.parley.json',
  out = 'out',
  print = printNothing,
  png = drawNothing,
  ...job
}: Partial<ExportRequest> & {
  readonly content?: string | null;
  readonly name?: string;
  readonly out?: string;
  readonly print?: Printer['print'];
  readonly png?: Printer['png'];
} = {}) {
  const file = path.join(place, name);
  if (content !== null) await writeFile(file, content);
  const asked = { items: AGREEMENT_AND_FILE, redact: new Set<Redaction>(), leaveOut: [], ...job };
  return exportWorkshop(
    { file, folder: path.join(place, out), now: new Date(2026, 10, 22, 12), ...asked },
    { print, png },
  );
}

const AGREEMENT_AND_FILE: ReadonlySet<TakeHomeItem> = new Set(['sla', 'json'] as const);

const outFiles = async () => (await readdir(path.join(place, 'out'))).sort();

test('a word that is left out stands in no file of any kind, and a stand-in in its place', async () => {
  const pages: string[] = [];
  const drawings: string[] = [];
  const print: Printer['print'] = async (html) => ok(bytesOf(pages, html));
  const draw: Printer['png'] = async (svg) => ok(bytesOf(drawings, svg));
  const sample = sampleWorkshop();
  const words = ['whitcombe', 'Harbour & Pine', 'LINDQVIST'];
  const outcome = await exportFile({
    content: serialize(sample),
    print,
    png: draw,
    items: new Set(TAKE_HOME_ITEMS),
    leaveOut: words,
  });
  if (!outcome.ok) throw new Error(outcome.error);
  const texts = await Promise.all(outcome.value.map(textsOf));
  const all = [...texts.flat(), ...pages, ...drawings, ...outcome.value].map((text) => text.toLowerCase());
  expect(all.length).toBeGreaterThan(20);
  const stands = (word: string): boolean => all.some((text) => text.includes(word));
  expect(['whitcombe', 'harbour & pine', 'harbour &amp; pine', 'harbour-pine', 'lindqvist'].filter(stands)).toEqual([]);
  expect(stands('name 1')).toBe(true);
  expect(pages.join()).toContain('Removed from this copy: certain words.');
}, 60_000);

function bytesOf(kept: string[], text: string): Uint8Array {
  // The fonts inside are long, and say nothing.
  kept.push(text.replaceAll(/base64,[^)"']+/g, ''));
  return printed;
}

/** What stands in a file; a Word document is a folder of texts. */
async function textsOf(file: string): Promise<readonly string[]> {
  const bytes = await readFile(file);
  if (!file.endsWith('.docx')) return /[.](?:pdf|png)$/.test(file) ? [] : [bytes.toString('utf8')];
  return Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString('utf8'));
}

describe('exporting a workshop file', () => {
  test('writes the agreement as PDF and a JSON file that imports back, and tells both paths', async () => {
    const outcome = await exportFile({ content: serialize(signedWorkshop()), out: 'out/of/nothing' });
    const folder = path.join(place, 'out/of/nothing');
    const json = path.join(folder, 'alder-surveyors-spring-alignment.parley.json');
    expect(outcome).toEqual(ok([path.join(folder, 'alder-surveyors-sla-v1.pdf'), json]));
    const read = parse(await readFile(json, 'utf8'));
    expect(read.ok && read.value).toEqual(signedWorkshop());
  });

  test('prints the very document of the preview', async () => {
    const pages: string[] = [];
    const print: Printer['print'] = async (html) => {
      pages.push(html);
      return ok(printed);
    };
    await exportFile({ content: serialize(signedWorkshop()), print });
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(versionOf(signedWorkshop()).sha256);
    expect(pages[0]).toContain('@font-face');
  });

  test('writes the draft beside the signed version where they differ', async () => {
    await exportFile({ content: serialize(after(signedWorkshop(), editAgreement({ title: 'Second' }))) });
    expect(await outFiles()).toEqual([
      'alder-surveyors-sla-draft.pdf',
      'alder-surveyors-sla-v1.pdf',
      'alder-surveyors-spring-alignment.parley.json',
    ]);
  });

  test('leaves out what is still sealed', async () => {
    const { diagnosis, ...rest } = signableWorkshop();
    const unrevealed: Workshop = { ...rest, diagnosis: { ...diagnosis, revealedAt: null } };
    const sealed = after(unrevealed, says('marketing', 'MS1', 'SEALED'));
    await exportFile({ content: serialize(sealed) });
    expect(await readFile(path.join(place, 'out/alder-surveyors-spring-alignment.parley.json'), 'utf8')).not.toContain(
      'SEALED',
    );
  });

  test('writes everything that there is, under names of its own', async () => {
    await exportFile({ content: serialize(sampleWorkshop()), items: new Set(TAKE_HOME_ITEMS) });
    const files = await outFiles();
    const counts: Record<string, number> = {};
    for (const file of files) {
      const ending = file.slice(file.lastIndexOf('.') + 1);
      counts[ending] = (counts[ending] ?? 0) + 1;
    }
    const maps = list(sampleWorkshop().journeys).length + 1;
    expect(counts).toEqual({ pdf: 9, svg: maps, png: maps, docx: 1, md: 1, csv: 5, ics: 1, json: 1 });
  });

  test('says when there is nothing of what was asked for', async () => {
    const { agreement, ...rest } = signableWorkshop();
    const empty: Workshop = { ...rest, agreement: { ...agreement, cadences: emptyTable() } };
    expect(await exportFile({ content: serialize(empty), items: new Set(['ics'] as const) })).toEqual(
      err('There is nothing of that in this workshop yet, so nothing was written.'),
    );
    await expect(outFiles()).rejects.toThrow(/ENOENT/);
  });

  test('replaces older files of the same name and leaves nothing else behind', async () => {
    const content = serialize(signableWorkshop());
    await exportFile({ content });
    await exportFile({ content });
    expect(await outFiles()).toHaveLength(2);
  });
});

describe('a file that is no workshop of ours is refused in one sentence, and nothing is written', () => {
  const whole = serialize(signableWorkshop());

  test.each([
    ['nothing at all', '', /is empty/],
    ['no JSON', 'a letter to my mother', /not a Parley workshop/],
    ["another app's JSON", '{"type":"excalidraw","elements":[]}', /comes from another app/],
    ['the beginning of a workshop', whole.slice(0, whole.indexOf('"agreement"')), /ends too soon/],
    [
      'a newer workshop',
      whole.replace(`"schemaVersion": ${SCHEMA_VERSION}`, '"schemaVersion": 99'),
      /written by a newer Parley \(format 99\)/,
    ],
    ['a prototype key', whole.replace('"setup": {', '"setup": { "__proto__": { "polluted": true },'), /__proto__/],
    ['bytes that are no text', '\uD800', null],
  ])('%s', async (_what, content, sentence) => {
    const outcome = await exportFile({ content });
    expect(outcome.ok).toBe(false);
    if (sentence) expect(outcome).toMatchObject({ error: expect.stringMatching(sentence) });
    await expect(outFiles()).rejects.toThrow(/ENOENT/);
    expect('polluted' in {}).toBe(false);
  });

  test('one of 60 MB, without reading it', async () => {
    await writeFile(path.join(place, 'big.json'), '');
    await truncate(path.join(place, 'big.json'), 60 * 1024 * 1024);
    expect(await exportFile({ content: null, name: 'big.json' })).toMatchObject({
      error: expect.stringMatching(/larger than 50 MB/),
    });
  });

  test('a picture', async () => {
    await writeFile(path.join(place, 'picture.json'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
    expect(await exportFile({ content: null, name: 'picture.json' })).toMatchObject({
      error: expect.stringMatching(/^picture\.json: The file is not a Parley workshop/),
    });
  });

  test('a folder, and a file that is not there', async () => {
    await mkdir(path.join(place, 'folder.json'));
    expect(await exportFile({ content: null, name: 'folder.json' })).toEqual(
      err('folder.json: This is no file: name a .parley.json file that was exported from Parley. (not-a-file)'),
    );
    expect(await exportFile({ content: null, name: 'gone.json' })).toEqual(
      err('gone.json: There is no such file: check the name. (unreadable)'),
    );
  });

  test.skipIf(isRoot)('a file that may not be read', async () => {
    await writeFile(path.join(place, 'locked.json'), whole);
    await chmod(path.join(place, 'locked.json'), 0);
    expect(await exportFile({ content: null, name: 'locked.json' })).toEqual(
      err('locked.json: The file cannot be read: check that you may open it. (unreadable)'),
    );
  });

  test.skipIf(process.platform === 'win32')('a pipe, without waiting for it', async () => {
    execFileSync('mkfifo', [path.join(place, 'pipe.json')]);
    expect(await exportFile({ content: null, name: 'pipe.json' })).toMatchObject({
      error: expect.stringMatching(/no file/),
    });
  });
});

describe('a folder that cannot be written to', () => {
  test('because a file stands in its way', async () => {
    await writeFile(path.join(place, 'out'), 'a file');
    const outcome = await exportFile({ content: serialize(signableWorkshop()), out: 'out/deeper' });
    expect(outcome).toEqual(err(`Nothing can be written to ${place}/out/deeper: a part of its path is not a folder.`));
  });

  test.skipIf(isRoot)('because it is not ours', async () => {
    await mkdir(path.join(place, 'out'), { mode: 0o555 });
    expect(await exportFile({ content: serialize(signableWorkshop()) })).toEqual(
      err(`Nothing can be written to ${place}/out: you have no permission to write there.`),
    );
  });
});

test('when nothing can be printed, nothing is written', async () => {
  const outcome = await exportFile({ content: serialize(signableWorkshop()), print: async () => err('No printer.') });
  expect(outcome).toEqual(err('No printer.'));
  await expect(outFiles()).rejects.toThrow(/ENOENT/);
});
