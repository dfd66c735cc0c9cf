// npm run check: format, lint and boundaries, types, dead code.
import { runChecks } from './lib/checks.mjs';

process.exitCode = runChecks().failed === 0 ? 0 : 1;
