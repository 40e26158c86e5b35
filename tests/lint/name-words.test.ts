import { expect, it } from 'vitest';
import { nameWords } from '#lib/lint/name-words.ts';
import { buildEntity, buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const index = buildIndex({
  entities: [
    buildEntity({ id: 'sco', name: 'Shanghai Organization', aliases: ['SCO', 'Cooperation Council'] }),
    buildEntity({ id: 'russia', name: 'Russia', gloss: 'The largest federation.' }),
  ],
  facts: [buildFact({ statement: 'The embargo fell in 2014.' })],
});

it('are the content words of every name and alias, and of nothing else', () => {
  expect(nameWords(index)).toEqual(new Set(['shanghai', 'organiz', 'cooper', 'council', 'russia']));
});

it('are none where nothing is named', () => {
  expect(nameWords(buildIndex()).size).toBe(0);
});

it('are read once for a dossier, and anew for another', () => {
  expect(nameWords(index)).toBe(nameWords(index));
  const other = buildIndex({ entities: [buildEntity({ id: 'iran', name: 'Iran' })] });
  expect(nameWords(other)).toEqual(new Set(['iran']));
});
