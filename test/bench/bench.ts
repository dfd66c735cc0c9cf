import react from '@vitejs/plugin-react';
import { appendFile, cp, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { repository } from '../../scripts/lib/repository.mjs';

/** Durations, and the longest task that held the page up during each. */
export interface Measured {
  readonly durations: readonly number[];
  readonly holds: readonly number[];
}

/** What the bench page offers; every function gives durations in milliseconds. */
export interface Bench {
  /** One small row into IndexedDB, strict, without any library. */
  rawPut(times: number): Promise<readonly number[]>;
  /** One edit of a workshop, from the command to "Saved". */
  edit(times: number, withVault: boolean): Promise<readonly number[]>;
  /** One change to the vault and back, flushed. */
  vaultAppend(times: number): Promise<readonly number[]>;
  /** A document of so many pages with its contents, from the report to the file that was read back; and the longest task of the page meanwhile. */
  pdf(
    times: number,
    pages: number,
  ): Promise<{ readonly durations: readonly number[]; readonly holds: readonly number[] }>;
  /** The same document, ready to be printed. */
  pagesHtml(pages: number): Promise<string>;
  /** A workshop file of 10 MB, from its text to the library; and the longest task of the page meanwhile. */
  import(times: number): Promise<Measured>;
  /** `JSON.parse` of the same text, and put into IndexedDB what it gives: in one transaction a row for each record, or the whole as one row. */
  rawImport(times: number, kept: 'rows' | 'whole'): Promise<readonly number[]>;
  /** Every figure of Find patterns over 100 wins with 50 touchpoints each. */
  patterns(times: number): Promise<readonly number[]>;
}

/** Makes a copy of the built app that holds the bench pages beside the app's own; gives its folder. */
export async function makeBenchApp(folder: string): Promise<string> {
  await cp(path.join(repository, 'out'), path.join(folder, 'out'), { recursive: true });
  await symlink(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'));
  const manifest = { name: 'bench', type: 'module', main: 'out/main/index.js' };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  await build({
    configFile: false,
    logLevel: 'error',
    root: path.join(repository, 'test/bench/page'),
    base: './',
    plugins: [react()],
    build: {
      outDir: path.join(folder, 'out/renderer'),
      emptyOutDir: false,
      rolldownOptions: { input: PAGES.map((page) => path.join(repository, 'test/bench/page', page)) },
    },
  });
  return folder;
}

/** Keeps one line of the table: durations (or another measure) of ours against those of the bare thing, the first two of each left out as warm-up. */
export async function report(
  what: string,
  ours: readonly number[],
  against: string,
  theirs: readonly number[],
  unit: 'ms' | 'MB' = 'ms',
): Promise<void> {
  const [measured, bare] = [sorted(ours.slice(WARM_UP)), sorted(theirs.slice(WARM_UP))];
  const [median, baseline] = [quantile(measured, 0.5), quantile(bare, 0.5)];
  const row = { what, against, unit, median, p95: quantile(measured, 0.95), baseline, ratio: median / baseline };
  const file = process.env['PARLEY_BENCH_ROWS'];
  if (file !== undefined) await appendFile(file, `${JSON.stringify(row)}\n`);
}

const PAGES = ['bench.html', 'board.html', 'lean-board.html'];

const WARM_UP = 2;

const sorted = (durations: readonly number[]): readonly number[] => durations.toSorted((one, other) => one - other);

const quantile = (ascending: readonly number[], share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
