// npm run test:app, npm run test:desktop: the stories in one host. Arguments after -- go to Playwright.
import { runStories } from './lib/run-stories.mjs';

const [project, ...args] = process.argv.slice(2);
if (project !== 'browser' && project !== 'desktop') throw new Error('Say which stories: browser or desktop.');

const result = await runStories(project, args);
if ('skipped' in result) console.error(`The stories cannot run: ${result.skipped}.`);
process.exitCode = 'skipped' in result ? 1 : result.code;
