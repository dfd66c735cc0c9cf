/** @typedef {{ readonly passed: number, readonly failed: number }} Counts */

/**
 * The parts of Vitest's JSON report that count. A file that breaks before its first test has no test to fail.
 * @typedef {{ readonly status: string, readonly assertionResults: readonly unknown[] }} VitestFile
 * @typedef {{ readonly numPassedTests: number, readonly numFailedTests: number, readonly testResults: readonly VitestFile[] }} VitestReport
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/**
 * The parts of Playwright's JSON report that count. A story that passes only at the second try has failed.
 * @typedef {{ readonly stats: { readonly expected: number, readonly unexpected: number, readonly flaky: number } }} PlaywrightReport
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
