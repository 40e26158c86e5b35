/** The fast part of the tests, for every save. */
import type { Step } from './run-steps.ts';

export const checkSteps: readonly Step[] = [
  { name: 'format', command: 'prettier --check --log-level warn . !content !**/*.md !package-lock.json' },
  // Next writes the types of the routes and of style sheets, which the next two steps need on a fresh machine.
  { name: 'route types', command: 'next typegen' },
  {
    name: 'lint',
    command: 'oxlint --config tests/oxlint.json --type-aware --deny-warnings app components lib tests next.config.js',
  },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'unit tests', command: 'vitest run --config tests/vitest.config.ts --project unit' },
  { name: 'dead code', command: 'knip --config tests/knip.json' },
];
