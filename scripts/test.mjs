// npm test: every test that this machine can run. The last line is the count.
import { suites } from './lib/suites.mjs';

const skippingFails = process.env.CI === 'true';

const results = [];
for (const { name, run } of suites) {
  console.log(`\n== ${name} ==\n`);
  const outcome = await run();
  if (outcome.skipped) console.log(`Skipped: ${outcome.skipped}.`);
  results.push({ name, outcome, failed: outcome.failed + (outcome.skipped && skippingFails ? 1 : 0) });
}

console.log('\n== Summary ==\n');
for (const { name, outcome, failed } of results) {
  console.log(
    `${name}: ${outcome.skipped ? `skipped, ${outcome.skipped}` : `${outcome.passed} passed, ${failed} failed`}`,
  );
}
if (results.some(({ outcome }) => outcome.skipped) && skippingFails) {
  console.log('With CI=true every suite must run, so a skipped one counts as a failure.');
}

const passed = results.reduce((sum, { outcome }) => sum + outcome.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
