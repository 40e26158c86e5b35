/** Opening the app with logs of different lengths: it reads a snapshot and the rows after it, not the log. */
import type { Page } from 'playwright';
import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { openToday } from './open-today.ts';
import { tailRows } from './seed-log.ts';

const warmUps = 2;
const rounds = 15;

export interface Visit {
  readonly page: Page;
  readonly url: string;
}

export interface Visits {
  readonly empty: Visit;
  readonly short: Visit;
  readonly long: Visit;
}

/** `long` has a hundred times the reviews of `short`. */
export async function measureOpening({ empty, short, long }: Visits): Promise<Figure[]> {
  const millis = { empty: [] as number[], short: [] as number[], long: [] as number[] };
  for (let round = -warmUps; round < rounds; round++) {
    const times = { empty: await open(empty), short: await open(short), long: await open(long) };
    if (round < 0) continue;
    millis.empty.push(times.empty);
    millis.short.push(times.short);
    millis.long.push(times.long);
  }
  const read = `a snapshot and the ${tailRows} rows after it`;
  return [
    { name: 'open the app: nothing answered yet', value: median(millis.empty), unit: 'ms' },
    { name: `open the app: 1,000 reviews, as ${read}`, value: median(millis.short), unit: 'ms' },
    { name: `open the app: 100,000 reviews, as ${read}`, value: median(millis.long), unit: 'ms' },
    { name: '100,000 against 1,000 reviews', value: median(millis.long) / median(millis.short), unit: '×', bar: 3 },
  ];
}

async function open({ page, url }: Visit): Promise<number> {
  await page.bringToFront();
  return openToday(page, url);
}
