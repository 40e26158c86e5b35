import { expect, it } from 'vitest';
import { findWitnesses } from '#lib/facts/witnesses.ts';
import { buildEntity, buildIndex, buildRelation, buildSource } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const tass = [{ who: 'tass' }];
const index = buildIndex({
  sources: [
    buildSource({ id: 'early', letter: 'A', shortName: 'the early paper' }),
    buildSource({ id: 'later', letter: 'B', shortName: 'the later paper' }),
    buildSource({ id: 'third', letter: 'C', shortName: 'the third paper' }),
  ],
  entities: [buildEntity({ id: 'tass', name: 'TASS' }), buildEntity({ id: 'shoigu', name: 'Sergei Shoigu' })],
  facts: [
    buildFact({ id: 'early.visit', attribution: tass }),
    buildFact({ id: 'later.visit', attribution: [{ who: 'shoigu' }, { who: 'tass' }] }),
    buildFact({ id: 'third.visit' }),
    buildFact({ id: 'third.other' }),
  ],
  relations: [
    buildRelation({ id: 'one', from: 'later.visit', to: 'early.visit' }),
    buildRelation({ id: 'two', from: 'third.visit', to: 'later.visit' }),
    buildRelation({ id: 'three', from: 'third.other', to: 'third.visit', type: 'contradicts' }),
  ],
});
const witnessesOf = (id: string) => {
  const { tellings, roots } = findWitnesses(index.fact(id), index);
  return { tellings: tellings.map((fact) => fact.id), roots };
};

it('a fact that nobody repeats is its own only telling', () => {
  expect(witnessesOf('third.other')).toEqual({ tellings: ['third.other'], roots: ['the third paper'] });
});

it('two papers that quote one agency have one root; a third that speaks for itself is another', () => {
  expect(witnessesOf('early.visit')).toEqual({
    tellings: ['early.visit', 'later.visit', 'third.visit'],
    roots: ['TASS', 'the third paper'],
  });
});

it('the tellings are the same from whichever of them one begins', () => {
  expect(witnessesOf('third.visit')).toEqual(witnessesOf('early.visit'));
  expect(witnessesOf('later.visit')).toEqual(witnessesOf('early.visit'));
});
