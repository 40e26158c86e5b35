/** The tests in a real Chromium: `browser` renders components in it, `e2e` drives it over the built app. */
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from '../lib/commands/find-chromium.ts';

const quiet = 'tests/setup/fail-on-console.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    attachmentsDir: 'tests/.cache/attachments',
    projects: [
      {
        extends: true,
        // Named beforehand, so that Vite does not stop a test to prepare one it meets on the way.
        optimizeDeps: {
          include: ['react', 'react/jsx-dev-runtime', 'react-dom/client', 'uqr', 'valibot', 'vitest-browser-react'],
        },
        // What `next.config.js` gives the app's own build.
        define: { 'process.env.BASE_PATH': '""', 'process.env.HAS_SERVER': '"yes"' },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.tsx'],
          setupFiles: [quiet, 'tests/setup/load-styles.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: [...chromiumFlags] } }),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/setup/serve-app.ts'],
          setupFiles: [quiet],
          fileParallelism: true,
          // Two at once, after the components have had the machine for themselves.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // Once, for a machine that stood still; what needed it is named in the summary, and is looked into.
          retry: 1,
          // One second, as is usual, is too little for a page on a busy machine.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
