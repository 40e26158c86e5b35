/**
 * Loading a page at a quarter of the processor's speed: when its largest part is painted (LCP), and for how long in all its
 * tasks keep it from answering (TBT: of each task what goes beyond 50 ms, https://web.dev/articles/tbt).
 */
import type { Page } from 'playwright';
import type { Figure } from './figure.ts';
import { median } from './median.ts';
import type { App } from './open-app.ts';

const slowdown = 4;
const rounds = 7;
/** By then nothing moves any more. */
const settledMillis = 2_500;
/** Tasks under 50 ms do not count, so an empty page may block for nothing at all; a frame or two are granted to every page. */
const grantedMillis = 50;

const paths = ['/', '/study', '/dossiers/russia-pakistan', '/dossiers/russia-pakistan/sources/agazade', '/progress'];

interface Loading {
  readonly paint: number;
  readonly blocked: number;
}

/** Each page in turn in every round, so that a busy machine slows all alike. */
export async function measureLoading({ context, urlFor }: App, emptyUrl: string): Promise<Figure[]> {
  const page = await context.newPage();
  await page.addInitScript(noteInPage);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const urls = [emptyUrl, ...paths.map((path) => urlFor('loading') + path)];
  const times = urls.map((): Loading[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [at, url] of urls.entries()) {
      const loading = await load(page, url);
      if (round >= 0) times[at]?.push(loading);
    }
  }
  await page.close();
  const [empty, ...ours] = times.map((list) => ({
    paint: median(list.map(({ paint }) => paint)),
    blocked: median(list.map(({ blocked }) => blocked)),
  }));
  if (empty === undefined) throw new Error('The empty page was not measured.');
  return [
    { name: `empty page at a ${slowdown}th of the speed: largest paint`, value: empty.paint, unit: 'ms' },
    { name: `empty page at a ${slowdown}th of the speed: blocked`, value: empty.blocked, unit: 'ms' },
    ...ours.flatMap(({ paint, blocked }, at): Figure[] => [
      { name: `${paths[at]}: largest paint against the empty page`, value: paint / empty.paint, unit: '×', bar: 1.5 },
      {
        name: `${paths[at]}: blocked beyond 1.5 × the empty page`,
        value: Math.max(0, blocked - 1.5 * empty.blocked),
        unit: 'ms',
        bar: grantedMillis,
      },
    ]),
  ];
}

async function load(page: Page, url: string): Promise<Loading> {
  await page.goto(url);
  await page.waitForTimeout(settledMillis);
  return page.evaluate(() => {
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const tasks = performance.getEntriesByName('long').filter(({ startTime }) => startTime >= firstPaint);
    return {
      paint: Math.max(...performance.getEntriesByName('largest').map(({ startTime }) => startTime)),
      blocked: tasks.reduce((sum, { duration }) => sum + duration - 50, 0),
    };
  });
}

/** Runs in the page. */
function noteInPage(): void {
  const note = (type: string, name: string) => {
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        performance.measure(name, { start: startTime, duration });
    });
    observer.observe({ type, buffered: true });
  };
  note('longtask', 'long');
  note('largest-contentful-paint', 'largest');
}
