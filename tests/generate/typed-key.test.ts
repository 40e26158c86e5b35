/** What may be typed for a key, what a slip could be mistaken for, and that both hold when an answer is scored. */
import { describe, expect, it } from 'vitest';
import { listStudyCards } from '#lib/generate/study-card.ts';
import { acceptedTexts, isTypable, nearNames } from '#lib/generate/typed-key.ts';
import { matchText } from '#lib/items/match-text.ts';
import { buildAsked } from '#tests/builders/build-asked.ts';
import { buildEntity } from '#tests/builders/build-dossier.ts';
import type { CardFields } from '#tests/builders/build-fact.ts';

type Entities = ReturnType<typeof buildEntity>[];
const state = (id: string, name: string, iso?: string) =>
  buildEntity({ id, type: 'state', role: 'state', name, ...(iso === undefined ? {} : { iso }) });

function typedKeyOf(answer: NonNullable<CardFields['answer']>, entities: Entities = []) {
  const { index } = buildAsked({ answer }, {}, { entities });
  const [card] = listStudyCards(index);
  if (card === undefined) throw new Error('the dossier has no card');
  const accepted = acceptedTexts(card, index) ?? [];
  const rivals = nearNames(card, accepted, index);
  return { accepted, rivals, match: (typed: string) => matchText(typed, accepted, rivals) };
}

const forDate = (date: string) => typedKeyOf({ type: 'date', date });
const forEntity = (...entities: Entities) => typedKeyOf({ type: 'entity', entity: entities[0]?.id ?? '' }, entities);

describe('a day', () => {
  it.each([
    '20 November 2014',
    '20 Nov 2014',
    '20 Nov. 2014',
    '20th November 2014',
    'the 20th of November, 2014',
    'November 20, 2014',
    'Nov 20th 2014',
    '2014-11-20',
    '20.11.2014',
    '20/11/2014',
  ])('may be typed as %s', (typed) => {
    expect(forDate('2014-11-20').match(typed)).toBe('exact');
  });

  it.each([
    '21 November 2014',
    '20 November 2013',
    '20 October 2014',
    '20 December 2014',
    'November 2014',
    '11/20/2014',
  ])('is not %s', (typed) => {
    expect(forDate('2014-11-20').match(typed)).toBe('none');
  });

  it.each([
    ['2014-11-01', '1st November 2014'],
    ['2014-11-02', '2nd November 2014'],
    ['2014-11-03', '3rd November 2014'],
    ['2014-11-11', '11th November 2014'],
    ['2014-11-12', '12th November 2014'],
    ['2014-11-22', '22nd November 2014'],
    ['2014-11-05', '5/11/2014'],
    ['2014-11-05', '05.11.2014'],
  ])('%s may be typed as %s', (date, typed) => {
    expect(forDate(date).match(typed)).toBe('exact');
  });
});

describe('a month', () => {
  it.each(['July 2015', 'Jul 2015', '07/2015', '7/2015', '2015-07'])('may be typed as %s', (typed) => {
    expect(forDate('2015-07').match(typed)).toBe('exact');
  });

  it.each(['June 2015', 'Jun 2015', 'July 2014', '2015'])('is not %s', (typed) => {
    expect(forDate('2015-07').match(typed)).toBe('none');
  });

  it('may be misspelt where no other month is as near', () => {
    expect(forDate('2015-09').match('Septembr 2015')).toBe('misspelt');
    expect(forDate('2014-11-20').match('20 Novembar 2014')).toBe('misspelt');
  });
});

it('a year may be typed as it is, and no other year is near enough', () => {
  expect(forDate('2014').match('2014')).toBe('exact');
  expect(forDate('2014').match('2013')).toBe('none');
});

it.each(['late 2014', '1990s', '2012/2021'])('%s cannot be typed', (date) => {
  expect(forDate(date).accepted).toEqual([]);
});

describe('a person', () => {
  const shoigu = buildEntity({ id: 'shoigu', name: 'Sergei Shoigu', aliases: ['Sergey Shoygu'] });
  const nawaz = buildEntity({ id: 'nawaz', name: 'Nawaz Sharif' });
  const shehbaz = buildEntity({ id: 'shehbaz', name: 'Shehbaz Sharif' });

  it('may be typed by any name and by the last name', () => {
    expect(forEntity(shoigu).accepted).toEqual(['Sergei Shoigu', 'Sergey Shoygu', 'Shoigu']);
    expect(forEntity(shoigu).match('shoygu')).toBe('misspelt');
  });

  it('may not be typed by a last name that two share', () => {
    expect(forEntity(nawaz, shehbaz).match('Sharif')).toBe('none');
    expect(forEntity(nawaz, shehbaz).match('Nawaz Sharif')).toBe('exact');
  });

  it('may be typed by a shared last name that an author lists for one of them', () => {
    const known = { ...nawaz, aliases: ['Sharif'] };
    expect(forEntity(known, shehbaz).match('Sharif')).toBe('exact');
    expect(forEntity(shehbaz, known).match('Sharif')).toBe('none');
  });
});

it('a place is not known by the last word of its name', () => {
  expect(forEntity(buildEntity({ id: 'delhi', type: 'place', role: 'city', name: 'New Delhi' })).accepted).toEqual([
    'New Delhi',
  ]);
});

describe('near names', () => {
  it('of a state hold every state that is near, in the dossier or not', () => {
    expect(forEntity(state('iraq', 'Iraq', 'IQ')).rivals).toContain('Iran');
    expect(forEntity(state('niger', 'Niger', 'NE')).rivals).toContain('Nigeria');
    expect(forEntity(state('niger', 'Niger', 'NE')).match('Nigeria')).toBe('none');
  });

  it('hold no other name of the state itself', () => {
    const turkey = { ...state('turkey', 'Turkey', 'TR'), aliases: [] };
    expect(forEntity(turkey).rivals).not.toContain('Türkiye');
  });

  it('are of the same type', () => {
    const place = buildEntity({ id: 'mali-place', type: 'place', role: 'city', name: 'Maly' });
    expect(forEntity(place, state('bali', 'Bali')).rivals).toEqual([]);
  });

  it('hold none that is far, and none that is a name of the key', () => {
    const key = buildEntity({ id: 'asif', name: 'Asif', aliases: ['Asef'] });
    const others = [buildEntity({ id: 'asad', name: 'Asad' }), buildEntity({ id: 'rogozin', name: 'Rogozin' })];
    expect(forEntity(key, ...others).rivals).toEqual(['Asad']);
  });

  it('of a date are the other months', () => {
    expect(forDate('2014-11').rivals).toContain('December');
    expect(forDate('2014-11').rivals).not.toContain('November');
  });

  it('of words are none', () => {
    expect(typedKeyOf({ type: 'text', text: 'an embargo', accepted: [] }).rivals).toEqual([]);
  });
});

describe('what may be typed at all', () => {
  it('has at most seven words', () => {
    expect(isTypable(['one two three four five six seven'])).toBe(true);
    expect(isTypable(['one two three four five six seven eight'])).toBe(false);
  });

  it('has a wording', () => {
    expect(isTypable(undefined)).toBe(false);
  });
});
