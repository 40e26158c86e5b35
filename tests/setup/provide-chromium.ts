/** A Chromium for the tests of one file against the built app, started before the first and closed after the last. */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { chromiumFlags } from '#lib/commands/find-chromium.ts';

export interface TestBrowser {
  /** A device of its own, with nothing stored. It is put away after the test that asked for it. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
}

interface ChromiumOptions {
  /** Otherwise the browser knows no service workers, as over plain http: keeping the whole app is half the work of a first visit. */
  readonly hasWorkers?: boolean;
}

/** To be called once, where a file's hooks are. */
export function provideChromium({ hasWorkers = false }: ChromiumOptions = {}): TestBrowser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromiumPath'), args: [...chromiumFlags] });
  });
  // Pages left open go on drawing, listening and counting, and slow down every test after theirs.
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(() => browser.close());
  return {
    async newContext(options) {
      const context = await browser.newContext(options);
      if (!hasWorkers) {
        await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      }
      return context;
    },
  };
}
