import { describe, expect, it } from 'vitest';
import { implausibleDistractor } from '#lib/lint/item-rules/implausible-distractor.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildEntity, buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';
import { buildMultipleChoice } from '#tests/builders/build-item.ts';

const index = buildIndex({
  entities: [
    buildEntity({ id: 'shoigu', name: 'Sergei Shoigu' }),
    buildEntity({ id: 'lavrov', name: 'Sergei Lavrov' }),
    buildEntity({ id: 'russia', name: 'Russia', type: 'state', aliases: ['Russian Federation'] }),
    buildEntity({ id: 'dawn', name: 'Dawn', type: 'publication' }),
    buildEntity({ id: 'sco', name: 'SCO', type: 'organisation' }),
  ],
  facts: [buildFact({ figures: [{ id: 'sum', value: 600e6, unit: 'USD', measures: 'trade' }] })],
});
const findingsOf = (...texts: string[]) => implausibleDistractor.check(buildChoice(texts), index);

describe('an entity', () => {
  it('of another type than the key is found, under an alias too', () => {
    expect(findingsOf('Sergei Shoigu', 'Sergei Lavrov', 'Russian Federation')).toEqual([
      '"Russian Federation" is of type state, the key of type person',
    ]);
  });

  it.each([
    ['of the type of the key', ['Sergei Shoigu', 'Sergei Lavrov']],
    ['that is a paper, beside an organisation', ['SCO', 'Dawn']],
    ['beside a key that is none', ['to balance India', 'Russia']],
    ['that no dossier knows', ['Sergei Shoigu', 'Atlantis']],
  ])('%s passes', (_, texts) => {
    expect(findingsOf(...texts)).toEqual([]);
  });

  it('passes where it is of the type of any of several keys', () => {
    const options = ['Sergei Shoigu', 'Russia', 'SCO', 'Sergei Lavrov', 'Dawn'].map((text, at) => ({
      id: 'abcde'.charAt(at),
      text,
    }));
    const found = implausibleDistractor.check(buildMultipleChoice({ options, key: ['a', 'c'] }), index);
    expect(found).toEqual(['"Russia" is of type state, the key of type person, organisation']);
  });
});

describe('a figure', () => {
  it.each([
    ['$22 million', '$3.8 billion'],
    ['$3.8 billion', '$22 million'],
    ['1,300 tanks', '100 tanks'],
    ['10 tanks', '121 tanks'],
  ])('more than twelve times off is found: %s and %s', (key, far) => {
    expect(findingsOf(key, far)).toEqual([`"${far}" is more than 12 times off`]);
  });

  it.each([
    ['twelve times as large', ['10 tanks', '120 tanks']],
    ['a twelfth as large', ['120 tanks', '10 tanks']],
    ['that stands in the dossier', ['$22 million', '$600 million']],
    ['that is a year', ['2014', '1']],
    ['beside a key in words', ['a few tanks', '1,300 tanks']],
  ])('%s passes', (_, texts) => {
    expect(findingsOf(...texts)).toEqual([]);
  });
});
