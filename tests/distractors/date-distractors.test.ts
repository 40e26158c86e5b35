/** What may stand beside a date: other dates of its precision, first those on which something happened. */
import { describe, expect, it } from 'vitest';
import { dateDistractors } from '#lib/distractors/date-distractors.ts';
import { buildAsked } from '#tests/builders/build-asked.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';

const happening = (id: string, date: string, label: string) =>
  buildFact({ id: `paper.${id}`, label, dates: [{ date, basis: 'stated' }] });

function distractorsOf(key: string, facts: ReturnType<typeof buildFact>[] = [], own: FactFields = {}) {
  const { asked, tables } = buildAsked({ answer: { type: 'date', date: key } }, own, { facts });
  return dateDistractors(asked, tables);
}

const textsOf = (...given: Parameters<typeof distractorsOf>) => distractorsOf(...given).map(({ text }) => text);

describe('the distractors of a date', () => {
  it('are first what else happened, the nearest first, each with what it was', () => {
    const found = distractorsOf('2014', [
      happening('war', '2010', 'The war'),
      happening('drill', '2016', 'First drill'),
    ]);
    expect(found.slice(0, 2)).toMatchObject([
      { text: '2016', why: '2016: First drill.' },
      { text: '2010', why: '2010: The war.' },
    ]);
  });

  it.each([
    ['year', '2014', ['2011', '2012', '2013', '2015', '2016', '2017']],
    ['month', '2014-11', ['April 2014', 'July 2014', 'September 2014', 'January 2015', 'March 2015', 'June 2015']],
    [
      'day',
      '2014-11-28',
      [
        '19 November 2014',
        '22 November 2014',
        '25 November 2014',
        '1 December 2014',
        '4 December 2014',
        '7 December 2014',
      ],
    ],
  ])('are then neighbours of its precision: a %s', (_, key, neighbours) => {
    expect(textsOf(key)).toEqual(neighbours);
  });

  it('cross the turn of the year', () => {
    expect(textsOf('2014-01')).toContain('November 2013');
    expect(textsOf('2014-12-31')).toContain('3 January 2015');
  });

  it.each(['late 2014', '1990s', '2012/2021'])('have no neighbours for %s', (key) => {
    expect(textsOf(key)).toEqual([]);
  });

  it('are of the same precision as the key', () => {
    const facts = [happening('visit', '2015-07', 'The visit'), happening('drill', '2016', 'First drill')];
    expect(textsOf('2014', facts)).toContain('2016');
    expect(textsOf('2014', facts)).not.toContain('July 2015');
    expect(textsOf('late 2014', [happening('summit', 'early 2015', 'The summit'), ...facts])).toEqual(['early 2015']);
  });

  it('lie within six years', () => {
    expect(textsOf('2014', [happening('war', '1971', 'The war')])).not.toContain('1971');
  });

  it('are not the other dates of the same fact', () => {
    const own: FactFields = { label: 'The deal', dates: [{ date: '2019', basis: 'stated' }] };
    expect(textsOf('2014', [], own)).not.toContain('2019');
  });

  it('are none for an answer that is no date', () => {
    const { asked, tables } = buildAsked({ answer: { type: 'text', text: 'in 2014' } });
    expect(dateDistractors(asked, tables)).toEqual([]);
  });
});
