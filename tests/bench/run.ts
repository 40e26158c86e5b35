/**
 * `npm run bench`: all benchmarks in one run, as ratios where machines differ; fails when a bar is missed.
 * `npm run bench -- million`: those of a learner with a million answers alone, whose rows take some minutes to lay down.
 */
import { systemClock } from '#lib/core/clock.ts';
import { openBareButton, openStudent } from './answerer.ts';
import { buildLongLog } from './build-long-log.ts';
import { isMet, type Figure } from './figure.ts';
import { measureAnswers } from './measure-answers.ts';
import { measureBank } from './measure-bank.ts';
import { measureLoading } from './measure-loading.ts';
import { measureOpening, type Visit } from './measure-opening.ts';
import { openApp, type App } from './open-app.ts';
import { measureStatistics } from './measure-statistics.ts';
import { noteCounts } from './open-today.ts';
import { printFigures } from './print-figures.ts';
import { seedLog } from './seed-log.ts';
import { serveBareButton } from './serve-bare-button.ts';
import { serveEmptyNext } from './serve-empty-next.ts';
import { weighPages } from './weigh-pages.ts';

const app = await openApp();
try {
  const figures = process.argv.includes('million') ? await measureMillion(app) : await measureAll(app);
  printFigures(figures);
  process.exitCode = figures.every(isMet) ? 0 : 1;
} finally {
  await app.close();
}

async function measureAll(served: App): Promise<Figure[]> {
  const bare = await serveBareButton();
  const empty = await serveEmptyNext();
  try {
    return [
      ...measureBank('russia-pakistan'),
      ...(await weighPages(served)),
      ...(await measureLoading(served, empty.url)),
      ...(await measureLearners(served, bare.url)),
    ];
  } finally {
    bare.close();
    empty.close();
  }
}

async function measureMillion({ context, urlFor }: App): Promise<Figure[]> {
  const page = await context.newPage();
  await noteCounts(page);
  const visit = { page, url: urlFor('million') };
  const replayMillis = await seedLog(page, visit.url, buildLongLog(50_000, 20, systemClock.nowMillis()));
  return [
    ...(await measureStatistics(visit)),
    { name: 'for comparison, once without the snapshot: all 1,000,000 replayed', value: replayMillis, unit: 'ms' },
  ];
}

/** Three learners with a past of their own: none, 100 cards, and 10,000 cards, each reviewed ten times. */
async function measureLearners({ context, urlFor }: App, bareUrl: string): Promise<Figure[]> {
  const visit = async (learner: string): Promise<Visit> => {
    const page = await context.newPage();
    await noteCounts(page);
    return { page, url: urlFor(learner) };
  };
  const now = systemClock.nowMillis();
  const [empty, short, long] = [await visit('empty'), await visit('short'), await visit('long')];
  await seedLog(short.page, short.url, buildLongLog(100, 10, now));
  const replayMillis = await seedLog(long.page, long.url, buildLongLog(10_000, 10, now));
  const opening = await measureOpening({ empty, short, long });
  const answers = await measureAnswers({
    bare: await openBareButton(await context.newPage(), bareUrl),
    empty: await openStudent(empty.page, empty.url),
    long: await openStudent(long.page, long.url),
  });
  return [
    ...answers,
    ...opening,
    { name: 'for comparison, once without the snapshot: all 100,000 replayed', value: replayMillis, unit: 'ms' },
  ];
}
