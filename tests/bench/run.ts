/**
 * `npm run bench`: all benchmarks in one run, as ratios where machines differ; fails when a bar is missed.
 * `-- classroom` runs the classroom alone, `-- soak` that with a class that goes on for ten minutes; `-- million` a learner with
 * a million answers alone, whose rows take some minutes to lay down.
 */
import { systemClock } from '#lib/core/clock.ts';
import { openBareButton, openStudent } from './answerer.ts';
import { buildLongLog } from './build-long-log.ts';
import { measureClassroom } from './classroom/measure-classroom.ts';
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

const soakMinutes = 10;

const figures = await measurePart(process.argv[2]);
printFigures(figures);
process.exitCode = figures.every(isMet) ? 0 : 1;

async function measurePart(part: string | undefined): Promise<Figure[]> {
  if (part === 'million') return withApp(measureMillion);
  if (part === 'classroom' || part === 'soak') return measureClassroom(part === 'soak' ? soakMinutes : 0);
  return [...(await withApp(measureStudy)), ...(await measureClassroom(0))];
}

async function withApp(measure: (app: App) => Promise<Figure[]>): Promise<Figure[]> {
  const app = await openApp();
  try {
    return await measure(app);
  } finally {
    await app.close();
  }
}

async function measureStudy(app: App): Promise<Figure[]> {
  const bare = await serveBareButton();
  const empty = await serveEmptyNext();
  try {
    return [
      ...measureBank('russia-pakistan'),
      ...(await weighPages(app)),
      ...(await measureLoading(app, empty.url)),
      ...(await measureLearners(app, bare.url)),
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
