import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRows, findRow, mostRows, type TimelineRow } from '#lib/timeline/build-rows.ts';
import { buildWhole, overlaps, parseWindow } from '#lib/timeline/time-window.ts';
import { idOf, type TimelineEntry } from '#lib/facts/timeline-entry.ts';
import { buildEntries } from '#tests/builders/build-timeline.ts';

const rowsOf = (entries: readonly TimelineEntry[], at = '', openDate = '') =>
  buildRows(entries, parseWindow(at, buildWhole(entries.map(({ date }) => date))), openDate);
const say = (rows: readonly TimelineRow[]) => rows.map(({ type, key, entries }) => `${type} ${key} ${entries.length}`);
const many = (date: string, count: number) => Array.from({ length: count }, () => date);

describe('while there is room', () => {
  it('each fact has a row of its own, by its first day', () => {
    expect(say(rowsOf(buildEntries(['2014-11', '1969', '2014-11'])))).toEqual([
      'entry report.f1 1',
      'entry report.f0 1',
      'entry report.f2 1',
    ]);
  });

  it('only what touches the window is shown, and what goes beyond it is', () => {
    const entries = buildEntries(['1969', '1991/2021', '2014-11-20', '2015']);
    expect(rowsOf(entries, '2014').map(({ entries: [entry] }) => entry?.date.text)).toEqual([
      '1991/2021',
      '2014-11-20',
    ]);
  });
});

describe('where facts crowd', () => {
  it('those of one date share a row, which opens in place', () => {
    const entries = buildEntries([...many('2014-11-20', 20), '2016']);
    expect(say(rowsOf(entries))).toEqual(['date 2014-11-20 20', 'entry report.f20 1']);
    const open = rowsOf(entries, '', '2014-11-20');
    expect(open).toHaveLength(22);
    expect(open.slice(1, 21).every((row) => row.type === 'entry' && row.isInGroup)).toBe(true);
  });

  it('those of several dates share the narrowest unit that leaves few enough rows, which is a way to zoom in', () => {
    const days = Array.from({ length: 20 }, (_, at) => `2014-11-${String(at + 10)}`);
    const [row, ...others] = rowsOf(buildEntries(days));
    expect(others).toEqual([]);
    expect([row?.type, row?.key]).toEqual(['unit', '2014-11']);
    expect(row && row.days.lastDay - row.days.firstDay).toBe(19);
  });

  it('a span that goes beyond a unit is never put into it', () => {
    const days = Array.from({ length: 20 }, (_, at) => `2014-${String((at % 12) + 1).padStart(2, '0')}-${10 + at}`);
    const rows = rowsOf(buildEntries([...days, '2014/2021', '2014/2021', '2012/2014-06', '2013/2014-03']));
    expect(say(rows)).toEqual(['entry report.f22 1', 'entry report.f23 1', 'date 2014/2021 2', 'unit 2014 20']);
  });

  it('a month is never one row: its days are listed, be they ever so many', () => {
    const days = Array.from({ length: 30 }, (_, at) => `2014-11-${String(at + 1).padStart(2, '0')}`);
    expect(rowsOf(buildEntries(days), '2014-11')).toHaveLength(30);
  });
});

const dates = fc.constantFrom('1969', '1979/1989', '2012', '2012-10', '2014-11', '2014-11-20', '2014-11-21', 'late 2021', '2010s'); // prettier-ignore
const windows = fc.constantFrom('', '1970s', '2010s', '2012', '2014', '2014-11');

it('every fact that the window touches stands on one row, and no other does', () => {
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 60 }), windows, (given, at) => {
      const entries = buildEntries(given);
      const window = parseWindow(at, buildWhole(entries.map(({ date }) => date)));
      const shown = buildRows(entries, window, '').flatMap((row) => row.entries.map(idOf));
      const seen = entries.filter(({ date }) => overlaps(date, window)).map(idOf);
      expect(shown.toSorted()).toEqual(seen.toSorted());
    }),
  );
});

it('rows are few in the whole and follow time', () => {
  fc.assert(
    fc.property(fc.array(dates, { maxLength: 60 }), (given) => {
      const rows = rowsOf(buildEntries(given));
      const firstDays = rows.map(({ days }) => days.firstDay);
      expect(rows.length).toBeLessThanOrEqual(mostRows);
      expect(firstDays).toEqual(firstDays.toSorted((a, b) => a - b));
    }),
  );
});

it('a fact is found on its own row, or on that of its group', () => {
  const entries = buildEntries([...many('2014-11-20', 20), '2016']);
  expect(findRow(rowsOf(entries), 'report.f3')?.key).toBe('2014-11-20');
  expect(findRow(rowsOf(entries, '', '2014-11-20'), 'report.f3')?.key).toBe('report.f3');
  expect(findRow(rowsOf(entries), 'report.none')).toBeUndefined();
});
