import { expect, it } from 'vitest';
import { gapInStem } from '#lib/lint/item-rules/gap-in-stem.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildCloze, buildSingleChoice } from '#tests/builders/build-item.ts';

const findingsOf = (stem: string) => gapInStem.check(buildSingleChoice({ stem }), buildIndex());

it.each([
  'The agreement of 2014 was signed by ____.',
  'Russia sold … to Pakistan in 2015.',
  'Russia sold ... to Pakistan in 2015.',
  'In 2015 Russia sold {} to Pakistan.',
])('a gap is found: "%s"', (stem) => {
  expect(findingsOf(stem)).toEqual(['the stem has a gap; ask a question']);
});

it.each(['Who signed the agreement of 2014?', 'Which helicopters (Mi-35) did the U.S. watch?'])(
  'a question passes: "%s"',
  (stem) => {
    expect(findingsOf(stem)).toEqual([]);
  },
);

it('a sentence whose gap is filled by typing passes', () => {
  expect(gapInStem.check(buildCloze({ stem: 'It was signed by ____.' }), buildIndex())).toEqual([]);
});
