import { expect, it } from 'vitest';
import { wordRepeat } from '#lib/lint/item-rules/word-repeat.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildEntity, buildIndex } from '#tests/builders/build-dossier.ts';
import { buildMultipleChoice } from '#tests/builders/build-item.ts';

const index = buildIndex({
  entities: [buildEntity({ id: 'gazprom', name: 'Gazprom Export', aliases: ['Blue Flame Company'] })],
});
const stem = 'Which embargo on helicopters was lifted by Gazprom Export in 2014?';
const findingsOf = (...texts: string[]) => wordRepeat.check(buildChoice(texts, { stem }), index);

it.each([
  ['as it stands', 'the embargo of 1971', 'embargo'],
  ['in another form', 'the sale of a helicopter', 'helicopt'],
])('a word of the stem in the key alone is found %s', (_, key, word) => {
  expect(findingsOf(key, 'the visit', 'the summit')).toEqual([`"${word}…" stands in stem and key alone`]);
});

it.each([
  ['it stands in another option too', ['the embargo of 1971', 'the embargo of 1998', 'the visit']],
  ['it stands in a wrong option alone', ['the visit', 'the embargo of 1971', 'the summit']],
  ['it is part of a name', ['the Export Bank', 'the visit', 'the summit']],
  ['it is too common to count', ['a boat which sank', 'the visit', 'the summit']],
  ['key and stem share nothing', ['the treaty', 'the visit', 'the summit']],
])('passes where %s', (_, texts) => {
  expect(findingsOf(...texts)).toEqual([]);
});

it('several keys are no giveaway', () => {
  const options = ['the embargo of 1971', 'the treaty', 'the visit'].map((text, at) => ({
    id: 'abc'.charAt(at),
    text,
  }));
  expect(wordRepeat.check(buildMultipleChoice({ stem, options, key: ['a', 'b'] }), index)).toEqual([]);
});
