/** The tests that need no browser. Those that do have a file of their own, so that these start at once. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Laws run over many seeds, and other work may share the machine: no test is a stopwatch.
          testTimeout: 30_000,
          environment: 'node',
          // Files share a process, which halves the time: no test leaves anything behind, and none replaces a module.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/e2e/**'],
          setupFiles: ['tests/setup/fail-on-console.ts'],
        },
      },
    ],
  },
});
