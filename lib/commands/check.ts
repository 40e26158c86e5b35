/** `npm run check`: format, lint, types, unit, architecture and content tests, dead code. */
import { checkSteps } from './check-steps.ts';
import { runSteps } from './run-steps.ts';

process.exitCode = runSteps('check', checkSteps);
