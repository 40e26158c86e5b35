import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOverlap, formatDate, isBefore, knownDate, parsePartialDate } from '#lib/core/partial-date.ts';

/** Days since 1970-01-01, by the platform's own reading of a full date. */
const dayOf = (iso: string) => Date.parse(`${iso}T00:00Z`) / 86_400_000;

describe('parsePartialDate', () => {
  it.each([
    ['2014-11-20', 'day', '2014-11-20', '2014-11-20'],
    ['1970-01-01', 'day', '1970-01-01', '1970-01-01'],
    ['2012-02-29', 'day', '2012-02-29', '2012-02-29'],
    ['2014-11', 'month', '2014-11-01', '2014-11-30'],
    ['2012-02', 'month', '2012-02-01', '2012-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2014-12', 'month', '2014-12-01', '2014-12-31'],
    ['early 2014', 'part-of-year', '2014-01-01', '2014-04-30'],
    ['mid 2014', 'part-of-year', '2014-05-01', '2014-08-31'],
    ['late 2014', 'part-of-year', '2014-09-01', '2014-12-31'],
    ['2014', 'year', '2014-01-01', '2014-12-31'],
    ['0014', 'year', '0014-01-01', '0014-12-31'],
    ['1990s', 'decade', '1990-01-01', '1999-12-31'],
    ['0010s', 'decade', '0010-01-01', '0019-12-31'],
    ['2012/2021', 'span', '2012-01-01', '2021-12-31'],
    ['2014-11-20/2014-11-22', 'span', '2014-11-20', '2014-11-22'],
    ['1990s/late 2014', 'span', '1990-01-01', '2014-12-31'],
    ['2014/2014', 'span', '2014-01-01', '2014-12-31'],
  ])('reads %s as a %s from %s to %s', (text, precision, first, last) => {
    expect(parsePartialDate(text)).toEqual({
      ok: true,
      value: { text, precision, firstDay: dayOf(first), lastDay: dayOf(last) },
    });
  });

  it.each([
    '',
    ' ',
    '2014-02-30',
    '2013-02-29',
    '1900-02-29',
    '2014-04-31',
    '2014-13',
    '2014-00',
    '2014-13-01',
    '2014-11-00',
    '2014-1-2',
    '2014-11-20T00:00',
    '14',
    '20145',
    '-2014',
    ' 2014',
    '2014\n',
    '２０１４',
    'Late 2014',
    'late  2014',
    'late2014',
    'late 2014-11',
    'summer 2014',
    '1995s',
    '199s',
    'the 1990s',
    '20 November 2014',
    'not stated',
    '2014/',
    '/2014',
    '/',
    '2012/2013/2014',
    '2021/2012',
    '2014-11-22/2014-11-20',
    '2014-02-30/2014-03-01',
  ])('refuses "%s" and says how to write it', (text) => {
    const sentence = `"${text}" is no date: write 2014-11-20, 2014-11, 2014, late 2014, 1990s or a span 2012/2021`;
    expect(parsePartialDate(text)).toEqual({ ok: false, error: sentence });
  });

  it('reads every day there is', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const text = date.toISOString().slice(0, 10);
        const at = dayOf(text);
        expect(knownDate(text)).toEqual({ text, precision: 'day', firstDay: at, lastDay: at });
      }),
    );
  });

  it('has each day within its month, its part of the year, its year and its decade', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const text = date.toISOString().slice(0, 10);
        const year = text.slice(0, 4);
        const partsOfYear = ['early', 'mid', 'late'].map((part) => `${part} ${year}`);
        const around = [text.slice(0, 7), year, `${year.slice(0, 3)}0s`].map(knownDate);
        expect(around.every((wider) => datesOverlap(knownDate(text), wider))).toBe(true);
        expect(partsOfYear.filter((part) => datesOverlap(knownDate(text), knownDate(part)))).toHaveLength(1);
      }),
    );
  });
});

describe('knownDate', () => {
  it('throws on what no schema would have let through', () => {
    expect(() => knownDate('last year')).toThrow('"last year" is no date');
  });
});

describe('datesOverlap', () => {
  it.each([
    ['2014-11-20', '2014-11'],
    ['2014-11', 'late 2014'],
    ['late 2014', '2014'],
    ['2014', '2010s'],
    ['2012/2021', '2014-11-20'],
    ['2012/2014', '2014/2016'],
    ['2014-11-30', '2014-11'],
    ['2014-12-31', '2014-12/2015-01'],
  ])('is true of %s and %s', (a, b) => {
    expect(datesOverlap(knownDate(a), knownDate(b))).toBe(true);
    expect(datesOverlap(knownDate(b), knownDate(a))).toBe(true);
  });

  it.each([
    ['2014-11-20', '2014-11-21'],
    ['2014-11-30', '2014-12'],
    ['2014', '2015'],
    ['early 2014', 'late 2014'],
    ['1990s', '2000'],
  ])('is false of %s and %s', (a, b) => {
    expect(datesOverlap(knownDate(a), knownDate(b))).toBe(false);
    expect(datesOverlap(knownDate(b), knownDate(a))).toBe(false);
  });
});

describe('isBefore', () => {
  it.each([
    ['2014-11-20', '2014-11-21'],
    ['2014-11', '2014-12-01'],
    ['early 2014', 'mid 2014'],
    ['1990s', '2000'],
    ['2012/2013', '2014'],
  ])('is true of %s and %s, and not the other way round', (a, b) => {
    expect(isBefore(knownDate(a), knownDate(b))).toBe(true);
    expect(isBefore(knownDate(b), knownDate(a))).toBe(false);
  });

  it.each([
    ['2014', '2014-11-20'],
    ['2014-11-20', '2014'],
    ['2012/2015', '2014'],
    ['2014', '2014'],
    ['2014-11-20', '2014-11-20'],
    ['2014-11', '2014-11-30'],
    ['2014-11-01', '2014-11'],
  ])('leaves the order of %s and %s open', (a, b) => {
    expect(isBefore(knownDate(a), knownDate(b))).toBe(false);
  });

  it('is true one way, the other way, or the dates overlap: exactly one of the three', () => {
    const years = fc.integer({ min: 2010, max: 2016 });
    const dates = fc.oneof(
      years.map(String),
      years.map((year) => `late ${year}`),
      fc.tuple(years, fc.integer({ min: 10, max: 12 })).map(([year, month]) => `${year}-${month}`),
      fc.tuple(years, years).map((ends) => ends.toSorted((a, b) => a - b).join('/')),
    );
    fc.assert(
      fc.property(dates.map(knownDate), dates.map(knownDate), (a, b) => {
        expect([isBefore(a, b), isBefore(b, a), datesOverlap(a, b)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});

describe('formatDate', () => {
  it.each([
    ['2014-11-20', '20 November 2014'],
    ['2014-01-02', '2 January 2014'],
    ['2014-11', 'November 2014'],
    ['2014-12', 'December 2014'],
    ['2014', '2014'],
    ['late 2014', 'late 2014'],
    ['1990s', 'the 1990s'],
    ['2012/2021', '2012–2021'],
    ['2014-11/2015-02', 'November 2014 to February 2015'],
    ['2014-11-20/2014-11-22', '20 November 2014 to 22 November 2014'],
    ['1990s/2014', 'the 1990s to 2014'],
    ['early 2014/late 2015', 'early 2014 to late 2015'],
  ])('sets %s as "%s"', (text, printed) => {
    expect(formatDate(knownDate(text))).toBe(printed);
  });
});
