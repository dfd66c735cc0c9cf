import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runChecks } from './checks.mjs';
import { countPlaywright, countVitest } from './count-results.mjs';
import { findLibreOffice, NO_LIBREOFFICE } from './libreoffice.mjs';
import { packageCommand } from './repository.mjs';
import { run } from './run.mjs';
import { runStories } from './run-stories.mjs';

/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped?: string }} Outcome
 *   skipped: why the whole suite could not run, and how to enable it
 */

/**
 * All tests, from the quickest to the slowest.
 * @type {readonly { readonly name: string, readonly run: () => Promise<Outcome> }[]}
 */
export const suites = [
  { name: 'Checks', run: async () => runChecks() },
  { name: 'Unit and component tests', run: () => vitest(['unit-shared', 'unit-host', 'components']) },
  { name: 'Word documents in LibreOffice', run: officeTests },
  { name: 'Stories in a browser', run: () => stories('browser') },
  { name: 'The same stories in Electron', run: () => stories('desktop') },
];

/** @returns {Promise<Outcome>} */
async function officeTests() {
  return findLibreOffice() === null ? { passed: 0, failed: 0, skipped: NO_LIBREOFFICE } : vitest(['office']);
}

/**
 * @param {readonly string[]} projects
 * @returns {Promise<Outcome>}
 */
async function vitest(projects) {
  return withReport(async (report) => {
    const chosen = projects.map((project) => `--project=${project}`);
    // The default reporter names a failed test as soon as its file has ended, dots only at the very end.
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await run(process.execPath, [packageCommand('vitest'), 'run', ...chosen, ...reporters]);
    return { code, count: countVitest };
  });
}

/**
 * @param {'browser' | 'desktop'} project
 * @returns {Promise<Outcome>}
 */
async function stories(project) {
  return withReport(async (report) => {
    const result = await runStories(project, ['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
    return 'skipped' in result ? result : { code: result.code, count: countPlaywright };
  });
}

/**
 * Counts from the report that a test runner writes. A runner that fails without a failed test counts as one failure.
 * @typedef {{ readonly code: number, readonly count: (report: any) => import('./count-results.mjs').Counts }} Ended
 * @param {(report: string) => Promise<Ended | { readonly skipped: string }>} runner
 * @returns {Promise<Outcome>}
 */
async function withReport(runner) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parley-report-'));
  const report = path.join(folder, 'report.json');
  try {
    const result = await runner(report);
    if ('skipped' in result) return { passed: 0, failed: 0, skipped: result.skipped };
    const { passed, failed } = existsSync(report)
      ? result.count(JSON.parse(readFileSync(report, 'utf8')))
      : { passed: 0, failed: 0 };
    return { passed, failed: result.code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
