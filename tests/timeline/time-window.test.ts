import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownDate } from '#lib/core/partial-date.ts';
import {
  buildSpan,
  buildWhole,
  findNextWindow,
  levelOf,
  narrowWindow,
  parseWindow,
  widenWindow,
  windowAt,
  type TimeWindow,
} from '#lib/timeline/time-window.ts';

const whole = buildWhole([knownDate('1969'), knownDate('late 2021')]);
const day = (text: string) => knownDate(text).firstDay;
const days = fc.integer({ min: whole.firstDay, max: whole.lastDay });
const parts: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.constantFrom('decade', 'year', 'month'), days)
  .map(([level, at]) => windowAt(level, at));

it('the whole is made of full decades', () => {
  expect([whole.firstDay, whole.lastDay]).toEqual([day('1960-01-01'), day('2029-12-31')]);
});

it('the whole of nothing is a decade, not a broken scale', () => {
  expect(buildWhole([])).toEqual({ ...windowAt('decade', 0), level: 'whole', text: '' });
});

it.each([
  [['2014-11-20'], '2014'],
  [['2014', '2014-11'], '2014'],
  [['2012', '2019'], '2010s'],
  [['1969', '2014'], ''],
  [[], ''],
])('the span of %j is “%s”: the closest part of time that holds all, or the whole', (dates, text) => {
  const all = dates.map(knownDate);
  const span = buildSpan(all);
  expect(span.text).toBe(text);
  for (const { firstDay, lastDay } of all) expect(firstDay >= span.firstDay && lastDay <= span.lastDay).toBe(true);
});

it.each(['', '2014-11-20', 'late 2014', '2012/2014', '1914', '2014-13', 'nonsense'])(
  '“%s” names no part of it and gives the whole',
  (text) => {
    expect(parseWindow(text, whole)).toBe(whole);
  },
);

describe('zooming', () => {
  it('goes from the whole to decade, year and month about a day, and no further', () => {
    const texts = [whole];
    for (let at = 0; at < 4; at++) texts.push(narrowWindow(texts.at(-1) ?? whole, day('2014-11-20')));
    expect(texts.map(({ text }) => text)).toEqual(['', '2010s', '2014', '2014-11', '2014-11']);
  });

  it('goes to the beginning of the window where the day is out of sight', () => {
    expect(narrowWindow(windowAt('year', day('2014')), day('1999')).text).toBe('2014-01');
  });

  it('out goes back to where in came from', () => {
    fc.assert(
      fc.property(
        parts.filter(({ level }) => level !== 'month'),
        days,
        (from, at) => {
          const closer = narrowWindow(from, at);
          expect(widenWindow(closer, whole)).toEqual(from);
        },
      ),
    );
    expect(widenWindow(windowAt('decade', day('1990')), whole)).toBe(whole);
    expect(widenWindow(whole, whole)).toBe(whole);
  });
});

describe('moving', () => {
  it('later and then earlier is where one was, without a gap and without overlap', () => {
    fc.assert(
      fc.property(parts, (from) => {
        const later = findNextWindow(from, 1, whole);
        if (later === undefined) return;
        expect(later.firstDay).toBe(from.lastDay + 1);
        expect(findNextWindow(later, -1, whole)).toEqual(from);
      }),
    );
  });

  it('ends where the whole ends, and the whole itself does not move', () => {
    expect(findNextWindow(windowAt('decade', day('2021')), 1, whole)).toBeUndefined();
    expect(findNextWindow(windowAt('month', day('1960-01')), -1, whole)).toBeUndefined();
    expect(findNextWindow(whole, 1, whole)).toBeUndefined();
  });
});

it('a part is found again by its name', () => {
  fc.assert(
    fc.property(parts, (part) => {
      expect(parseWindow(part.text, whole)).toEqual(part);
    }),
  );
});

it('a part of time has its level by name, and what names none is the whole', () => {
  fc.assert(
    fc.property(parts, ({ level, text }) => {
      expect(levelOf(text)).toBe(level);
    }),
  );
  for (const text of ['', '2014-13', '2014-11-20', 'late 2014', '1979/1989']) expect(levelOf(text)).toBe('whole');
});
