// npm run bench: how fast the app is, as ratios to the bare thing on the same machine in the same run. Asserts nothing.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildIfStale } from './lib/build-if-stale.mjs';
import { packageCommand } from './lib/repository.mjs';
import { run } from './lib/run.mjs';
import { desktopHost } from './lib/story-host.mjs';

/** @typedef {{ readonly what: string, readonly against: string, readonly unit: string, readonly median: number, readonly p95: number, readonly baseline: number, readonly ratio: number }} Row */

process.exitCode = await bench(process.argv.slice(2));

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
async function bench(args) {
  const host = await desktopHost();
  if (!host.ok) {
    console.log(`Skipped: ${host.why}; to enable: ${host.enable}.`);
    return 0;
  }
  const built = await buildIfStale();
  if (built !== 0) return built;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-bench-'));
  const results = path.join(folder, 'rows.ndjson');
  try {
    const playwright = packageCommand('@playwright/test', 'playwright');
    const playwrightArgs = [playwright, 'test', '--project=bench', '--workers=1', '--reporter=line', ...args];
    const [command = '', ...rest] = [...host.prefix, process.execPath, ...playwrightArgs];
    const code = await run(command, rest, { env: { ...process.env, ...host.env, PARLEY_BENCH_ROWS: results } });
    if (existsSync(results)) console.log(`\n${table(readRows(results))}\n`);
    return code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} file
 * @returns {readonly Row[]}
 */
function readRows(file) {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** @param {readonly Row[]} rows */
function table(rows) {
  const cells = [
    ['', 'median', 'p95', 'against', 'median', 'ratio'],
    ...rows.map(({ what, unit, median, p95, against, baseline, ratio }) => [
      what,
      measure(median, unit),
      measure(p95, unit),
      against,
      measure(baseline, unit),
      `${ratio.toFixed(2)} x`,
    ]),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (/** @type {readonly string[]} */ row) =>
    row
      .map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return cells.map(line).join('\n');
}

/** @param {number} column */
function isText(column) {
  return column === 0 || column === 3;
}

/**
 * @param {number} value
 * @param {string} unit
 */
function measure(value, unit) {
  return `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
}
