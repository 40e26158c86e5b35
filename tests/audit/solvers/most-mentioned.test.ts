import { describe, expect, it } from 'vitest';
import { mostMentioned } from '#lib/audit/solvers/most-mentioned.ts';
import { buildEntity, buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';
import { takeOptions } from '../take-options.ts';

const entities = [
  buildEntity({ id: 'shoigu', name: 'Sergei Shoigu', aliases: ['Shoygu'] }),
  buildEntity({ id: 'lavrov', name: 'Sergey Lavrov', aliases: ['Lavrov'] }),
  buildEntity({ id: 'asif', name: 'Khawaja Asif' }),
];

/** A dossier that says just this. */
const indexOf = (...statements: string[]) =>
  buildIndex({ entities, facts: statements.map((statement, at) => buildFact({ id: `report.fact-${at}`, statement })) });

const names = ['Khawaja Asif', 'Sergei Shoigu', 'Sergey Lavrov'];

describe('what stands in most statements is taken', () => {
  it.each([
    ['by its name', ['Sergei Shoigu came.', 'Then Sergei Shoigu left.', 'Khawaja Asif stayed.'], 'Sergei Shoigu'],
    ['by its other names', ['Shoygu came.', 'Then Shoygu left.', 'Khawaja Asif stayed.'], 'Sergei Shoigu'],
    ['counted once a statement', ['Lavrov met Lavrov and Lavrov.', 'Shoygu came.', 'Shoygu left.'], 'Sergei Shoigu'],
  ])('%s', (_, statements, taken) => {
    expect(takeOptions(mostMentioned, names, { index: indexOf(...statements) })).toEqual([taken]);
  });

  it('also when it is no name but words', () => {
    const index = indexOf('An arms embargo was lifted.', 'The arms embargo was old.', 'A new tariff came.');
    expect(takeOptions(mostMentioned, ['a new tariff', 'an arms embargo', 'a visit'], { index })).toEqual([
      'an arms embargo',
    ]);
  });
});

describe('no option is preferred', () => {
  it.each([
    ['where none is mentioned', ['Nobody came.']],
    ['where all are mentioned alike', ['Shoygu met Lavrov.', 'Khawaja Asif did not come.']],
    ['for words that only look like a name', ['Lavrovs came.', 'The Shoyguist left.']],
  ])('%s', (_, statements) => {
    expect(takeOptions(mostMentioned, names, { index: indexOf(...statements) })).toEqual(names);
  });
});

it('what one dossier says is not taken for what another does', () => {
  const [first, second] = [indexOf('Shoygu came.'), indexOf('Lavrov came.')];
  expect(takeOptions(mostMentioned, names, { index: first })).toEqual(['Sergei Shoigu']);
  expect(takeOptions(mostMentioned, names, { index: second })).toEqual(['Sergey Lavrov']);
});
