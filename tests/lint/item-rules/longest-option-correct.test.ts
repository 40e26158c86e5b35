import { expect, it } from 'vitest';
import { longestOptionCorrect } from '#lib/lint/item-rules/longest-option-correct.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildEntity, buildIndex } from '#tests/builders/build-dossier.ts';
import { buildMultipleChoice } from '#tests/builders/build-item.ts';

const index = buildIndex({ entities: [buildEntity({ id: 'kremlin', name: 'Ann Lee' })] });
const ofLength = (length: number, letter = 'x') => letter.repeat(length);
const findingsOf = (...texts: string[]) => longestOptionCorrect.check(buildChoice(texts), index);

it('a key longer than 1.25 times the mean distractor and four letters is found', () => {
  const key = ofLength(30);
  const others = [ofLength(20, 'y'), ofLength(20, 'z')];
  expect(findingsOf(key, ...others)).toEqual([
    `the key "${key}" is the longest option by far; shorten it or lengthen the others`,
  ]);
  expect(findingsOf(ofLength(29), ...others)).toEqual([]);
});

it.each([
  ['one distractor is as long', [ofLength(40), ofLength(40, 'y'), ofLength(4, 'z')]],
  ['a distractor is the longest', [ofLength(4), ofLength(40, 'y'), ofLength(4, 'z')]],
  ['an option is a name', [ofLength(40), 'Ann Lee', ofLength(8)]],
])('passes where %s', (_, texts) => {
  expect(findingsOf(...texts)).toEqual([]);
});

it('several keys give nothing away by their length', () => {
  const options = [40, 30, 4].map((length, at) => ({ id: 'abc'.charAt(at), text: ofLength(length) }));
  expect(longestOptionCorrect.check(buildMultipleChoice({ options, key: ['a', 'b'] }), index)).toEqual([]);
});
