import { expect, it } from 'vitest';
import { knownDate } from '#lib/core/partial-date.ts';
import { buildTicks } from '#lib/timeline/build-ticks.ts';
import { buildWhole, windowAt } from '#lib/timeline/time-window.ts';

const at = knownDate('2014-11-20').firstDay;
const labels = (window: Parameters<typeof buildTicks>[0]) => buildTicks(window).flatMap(({ label }) => label ?? []);

it('the whole is divided into decades', () => {
  expect(labels(buildWhole([knownDate('1979'), knownDate('2001')]))).toEqual(['1970s', '1980s', '1990s', '2000s']);
});

it('a decade is divided into years and a year into months', () => {
  expect(labels(windowAt('decade', at))).toEqual(Array.from({ length: 10 }, (_, year) => String(2010 + year)));
  expect(labels(windowAt('year', at))).toEqual('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '));
});

it('a month has a line for every day and names every fifth', () => {
  expect(buildTicks(windowAt('month', at))).toHaveLength(30);
  expect(labels(windowAt('month', at))).toEqual(['1', '6', '11', '16', '21', '26']);
});

it('months stand where their days are: February takes less room than January', () => {
  const [january, february, march] = buildTicks(windowAt('year', at)).map((tick) => tick.at);
  expect(365 * ((february ?? 0) - (january ?? 0))).toBeCloseTo(31);
  expect(365 * ((march ?? 0) - (february ?? 0))).toBeCloseTo(28);
});
