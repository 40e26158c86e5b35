import { describe, expect, it } from 'vitest';
import { grammaticalCue } from '#lib/lint/item-rules/grammatical-cue.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildEntity, buildIndex } from '#tests/builders/build-dossier.ts';
import { buildCloze } from '#tests/builders/build-item.ts';

const index = buildIndex({ entities: [buildEntity({ id: 'bosnia', name: 'Bosnia and Herzegovina', type: 'state' })] });

describe('a gap', () => {
  const findingsOf = (before: string) => grammaticalCue.check(buildCloze({ before }), index);

  it.each([
    ['It was an ', 'an'],
    ['It was a ', 'a'],
    ['A ', 'A'],
    ['Russia sold a', 'a'],
  ])('after an article is found: "%s"', (before, article) => {
    expect(findingsOf(before)).toEqual([`the gap follows "${article}", which tells how the answer begins`]);
  });

  it.each(['It was signed by ', 'It was the ', 'In the agenda ', 'A minister of ', ''])(
    'passes after "%s"',
    (before) => {
      expect(findingsOf(before)).toEqual([]);
    },
  );
});

describe('a stem', () => {
  const stem = 'Which country bought the helicopters in 2015?';
  const findingsOf = (option: string, asked = stem) =>
    grammaticalCue.check(buildChoice(['Iran', option, 'Syria'], { stem: asked }), index);

  it.each(['Russia and India', 'Saudi Arabia and Iran', 'Österreich and Ungarn'])(
    'that asks for one is found where an option names two: "%s"',
    (option) => {
      expect(findingsOf(option)).toEqual([`the stem asks for one, and "${option}" names two`]);
    },
  );

  it.each([
    ['an option names one', 'Saudi Arabia', stem],
    ['the two words are one name', 'Bosnia and Herzegovina', stem],
    ['an option describes', 'a state and its army', stem],
    ['it asks for several', 'Russia and India', 'Which countries bought the helicopters in 2015?'],
    ['it asks for something else', 'Russia and India', 'Who bought the helicopters in 2015?'],
  ])('passes where %s', (_, option, asked) => {
    expect(findingsOf(option, asked)).toEqual([]);
  });
});
