/** `npm test`: everything that must pass, the browser tests in a real Chromium included. */
import { checkSteps } from './check-steps.ts';
import { runSteps } from './run-steps.ts';

process.exitCode = runSteps('test', [
  ...checkSteps,
  { name: 'content', command: 'tsx lib/commands/content.ts' },
  { name: 'bank', command: 'tsx lib/commands/bank.ts' },
  { name: 'build', command: 'tsx lib/commands/build.ts' },
  { name: 'browser tests', command: 'vitest run --config tests/browser.config.ts' },
]);
