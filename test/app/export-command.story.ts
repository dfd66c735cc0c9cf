import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { repository } from '../../scripts/lib/repository.mjs';
import { parse } from '../../shared/workshop/parse';
import { list } from '../../shared/workshop/table';
import { oneLine, readPdf } from '../support/read-pdf';
import { expect, test } from '../support/stories';

interface Ended {
  readonly code: number;
  readonly out: readonly string[];
  readonly errors: readonly string[];
}

let place: string;
test.beforeEach(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'parley-command-'));
});
test.afterEach(() => rm(place, { recursive: true, force: true }));

const sample = path.join(repository, 'resources/samples/harbour-and-pine.parley.json');

test('the sample is exported from the command line as PDF and JSON', async () => {
  const ended = await exportFrom(sample, '--out', 'out', '--only', 'sla,json');
  expect(ended).toEqual({
    code: 0,
    out: (await readdir(path.join(place, 'out'))).sort(byEnding).map((name) => path.join(place, 'out', name)),
    errors: [],
  });
  const [pdfFile = '', jsonFile = ''] = ended.out;

  expect(await readFile(jsonFile, 'utf8')).toBe(await readFile(sample, 'utf8'));
  const pdf = await readPdf(await readFile(pdfFile));
  const read = parse(await readFile(sample, 'utf8'));
  const clauses = read.ok ? list(read.value.agreement.clauses).filter(({ included }) => included) : [];
  expect(clauses.filter(({ text }) => !pdf.text.includes(oneLine(text)))).toEqual([]);
  expect(pdf.pages[0]).toContain(`Page 1 of ${pdf.pages.length}`);
  expect(pdf.pages[0]).toContain('Draft – not signed');
});

test('everything is exported from the command line, redacted, on Letter', async () => {
  test.setTimeout(180_000);
  const ended = await exportFrom(sample, '--out', 'out', '--redact', 'names,people', '--paper', 'letter');
  expect(ended).toMatchObject({ code: 0, errors: [] });
  const names = await readdir(path.join(place, 'out'));
  expect(names.map((name) => path.join(place, 'out', name)).sort()).toEqual(ended.out.toSorted());
  expect(new Set(names.map((name) => path.extname(name)))).toEqual(
    new Set(['.pdf', '.svg', '.png', '.docx', '.md', '.csv', '.ics', '.json']),
  );
  expect(names.filter((name) => /harbour|pine/i.test(name))).toEqual([]);
  for (const name of names) {
    const bytes = await readFile(path.join(place, 'out', name));
    if (name.endsWith('.pdf')) {
      const pdf = await readPdf(bytes);
      expect(`${pdf.title} ${pdf.text}`, name).not.toMatch(/Harbour & Pine|Priya Raman/);
      expect(bytes.toString('latin1'), name).toMatch(/\/MediaBox \[0 0 (?:612 792|792 612)\]/);
    } else if (name.endsWith('.png')) {
      expect([...bytes.subarray(1, 4)], name).toEqual([...Buffer.from('PNG')]);
      expect(bytes.length, name).toBeGreaterThan(10_000);
    } else if (!name.endsWith('.docx')) {
      expect(bytes.toString('utf8'), name).not.toMatch(/Harbour & Pine|Priya Raman/);
    }
  }
});

test('a word that means nothing to the command is said to be one', async () => {
  const ended = await exportFrom(sample, '--out', 'out', '--only', 'sla,letters');
  expect(ended).toEqual({ code: 1, out: [], errors: [expect.stringContaining('no “letters” to export')] });
  expect(await readdir(place)).toEqual([]);
});

test('a bad file ends the command with one sentence, and nothing is written', async () => {
  await writeFile(path.join(place, 'letter.txt'), 'Dear all');
  const ended = await exportFrom('letter.txt', '--out', 'out');
  expect(ended).toEqual({
    code: 1,
    out: [],
    errors: [expect.stringMatching(/^letter\.txt: The file is not a Parley workshop/)],
  });
  expect(await readdir(place)).toEqual(['letter.txt']);
});

test('a command without a place to write to says how it is meant', async () => {
  const ended = await exportFrom(sample);
  expect(ended).toEqual({
    code: 1,
    out: [],
    errors: [expect.stringContaining('npm run export -- FILE.parley.json --out DIR')],
  });
});

/** The command, called from a folder of its own: through Electron in the project `desktop`, through a browser otherwise. */
function exportFrom(...args: readonly string[]): Promise<Ended> {
  const command = [path.join(repository, 'scripts/export.mjs'), ...args];
  const env = { ...process.env, INIT_CWD: place };
  if (test.info().project.name !== 'desktop') Object.assign(env, { DISPLAY: '', WAYLAND_DISPLAY: '' });
  return new Promise((ended) => {
    execFile(process.execPath, command, { cwd: place, env }, (error, stdout, stderr) => {
      ended({ code: typeof error?.code === 'number' ? error.code : 0, out: linesOf(stdout), errors: linesOf(stderr) });
    });
  });
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** The PDF first, as the command tells them. */
const byEnding = (one: string, other: string): number =>
  Number(one.endsWith('.json')) - Number(other.endsWith('.json'));
