import { describe, expect, it } from 'vitest';
import { unnamedSpeaker } from '#lib/lint/rules/unnamed-speaker.ts';
import { buildEntity, buildIndex, buildSource } from '#tests/builders/build-dossier.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';

const index = buildIndex({
  sources: [buildSource({ id: 'report', shortName: 'the October 2012 report' })],
  entities: [
    buildEntity({ id: 'barmin', name: 'Yury Barmin' }),
    buildEntity({ id: 'sipri', type: 'organisation', name: 'Stockholm Institute', aliases: ['SIPRI'] }),
  ],
});
const findingsOf = (given: FactFields) => unnamedSpeaker.check(buildFact({ standing: 'analysis', ...given }), index);

describe('a claim', () => {
  const attribution = [{ who: 'barmin' }];
  const figures = [{ id: 'sum', value: 22, unit: 'USD', measures: 'arms exports', countedBy: 'sipri' }];

  it.each([
    ['the full name', { attribution, statement: 'Yury Barmin expects a sale.' }],
    ["a person's last name", { attribution, statement: 'A sale is near, Barmin thinks.' }],
    ['the name with a possessive s', { attribution, statement: "In Barmin's view a sale is near." }],
    ['the name with a curly possessive s', { attribution, statement: 'In Barmin’s view a sale is near.' }],
    ['an alias of whoever counted', { figures, statement: 'SIPRI counts 22 dollars of arms.' }],
    ['the source by its short name', { statement: 'The October 2012 report expects a sale.' }],
    [
      'the source, where it passes on the word of another',
      { attribution, statement: 'A sale is near, says the October 2012 report.' },
    ],
  ])('passes when it names %s', (_, given) => {
    expect(findingsOf(given)).toEqual([]);
  });

  it.each([
    ['nobody', 'A sale of helicopters is near.'],
    ['part of a name only', 'Yury expects a sale.'],
    ['a longer word', 'The Barminov brothers expect a sale.'],
  ])('is found when it names %s, with the names that would do', (_, statement) => {
    expect(findingsOf({ attribution, statement })).toEqual([
      {
        path: 'statement',
        message: 'says nothing of who says so; name one of: yury barmin, barmin, october 2012 report',
      },
    ]);
  });

  it('must name its speaker in each question and each sentence too', () => {
    const cards = [
      { question: 'What does Barmin expect?' },
      { question: 'What is expected?', sentence: 'A sale is expected in {}.' },
    ];
    expect(findingsOf({ attribution, statement: 'Barmin expects a sale.', cards }).map(({ path }) => path)).toEqual([
      'cards[1].question',
      'cards[1].sentence',
    ]);
  });
});

it.each(['event', 'background'] as const)('a fact of standing %s needs no speaker', (standing) => {
  expect(findingsOf({ standing, statement: 'Russia sold helicopters.' })).toEqual([]);
});

it.each(['figure', 'official-statement', 'forecast', 'plan', 'speculation'] as const)(
  'a fact of standing %s needs one',
  (standing) => {
    expect(findingsOf({ standing, statement: 'Russia sold helicopters.' })).toHaveLength(1);
  },
);
