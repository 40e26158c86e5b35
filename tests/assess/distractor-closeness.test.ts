import { expect, it } from 'vitest';
import { distractorCloseness } from '#lib/assess/distractor-closeness.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildMultipleChoice, buildShortText } from '#tests/builders/build-item.ts';

const closenessOf = (...texts: string[]) => distractorCloseness(buildChoice(texts));

it('the nearest wrong option counts, the key first', () => {
  expect(closenessOf('November 2014', 'June 2016', 'May 2004')).toBeCloseTo(1 / 3);
  expect(closenessOf('$3.8 billion', '$1.9 billion', '$40 million')).toBeCloseTo(0.5);
  expect(closenessOf('the Russian foreign minister', 'the Russian defence minister', 'a poet')).toBeCloseTo(2 / 4);
});

it('is 0 where nothing is shared and 1 where all is', () => {
  expect(closenessOf('energy', 'fisheries', 'tourism')).toBe(0);
  expect(closenessOf('Lavrov, Sergei', 'Sergei Lavrov', 'Shoigu')).toBe(1);
});

it('says nothing of items without one key among options', () => {
  expect(distractorCloseness(buildShortText())).toBe(0);
  expect(distractorCloseness(buildMultipleChoice())).toBe(0);
});
