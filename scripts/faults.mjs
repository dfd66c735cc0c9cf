// npm run faults: what can go wrong on a real machine, much longer than npm test does it. Arguments after -- go to Playwright.
import { runStories } from './lib/run-stories.mjs';

const result = await runStories('desktop', ['test/faults', ...process.argv.slice(2)], { PARLEY_KILLS: '200' });
if ('skipped' in result) console.error(`The faults cannot be tried: ${result.skipped}.`);
process.exitCode = 'skipped' in result ? 1 : result.code;
