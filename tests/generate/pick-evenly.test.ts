/** Claims that are asked for their standing: as many of each sort, so that nobody gains by guessing the commonest. */
import { describe, expect, it } from 'vitest';
import type { Standing } from '#lib/facts/standing.ts';
import { pickEvenly } from '#lib/generate/pick-evenly.ts';
import { listStudyCards } from '#lib/generate/study-card.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';

const buildClaims = (standing: Standing, count: number, fact: FactFields = {}) =>
  Array.from({ length: count }, (_, at) =>
    buildFact({ id: `report.${standing}-${at}`, standing, claim: 'trade will grow', cards: [{}], ...fact }),
  );

function pickedOf(facts: ReturnType<typeof buildFact>[]) {
  const isPicked = pickEvenly(listStudyCards(buildIndex({ facts })));
  return facts.filter(isPicked);
}

const threeEach = (['official-statement', 'analysis', 'forecast'] as const).flatMap((standing) =>
  buildClaims(standing, 3),
);

describe('the claims that are picked', () => {
  it('are as many of each standing as there are of the rarest', () => {
    const facts = [
      ...buildClaims('official-statement', 5),
      ...buildClaims('analysis', 40),
      ...buildClaims('forecast', 2),
    ];
    expect(pickedOf(facts).map(({ standing }) => standing)).toEqual([
      'official-statement',
      'official-statement',
      'analysis',
      'analysis',
      'forecast',
      'forecast',
    ]);
  });

  it('are the most important', () => {
    const important = buildFact({ ...buildClaims('analysis', 1)[0], id: 'report.z', importance: 3 });
    const facts = [
      ...buildClaims('analysis', 9),
      important,
      ...buildClaims('forecast', 1),
      ...buildClaims('official-statement', 1),
    ];
    expect(pickedOf(facts).filter(({ standing }) => standing === 'analysis')).toEqual([important]);
  });

  it('are the same whatever the order of the facts', () => {
    const facts = [...threeEach, ...buildClaims('analysis', 9).slice(3)];
    const idsOf = (list: typeof facts) =>
      pickedOf(list)
        .map(({ id }) => id)
        .toSorted();
    expect(idsOf(facts.toReversed())).toEqual(idsOf(facts));
  });
});

describe('nothing is picked', () => {
  it('where a standing has no claim: the others could be told apart by that', () => {
    expect(pickedOf([...buildClaims('analysis', 3), ...buildClaims('forecast', 3)])).toEqual([]);
  });

  it.each<[string, FactFields]>([
    ['of a standing that is not asked', { standing: 'plan' }],
    ['without a card on which the question could hang', { cards: [] }],
  ])('%s', (_, fact) => {
    const added = buildFact({
      id: 'report.added',
      standing: 'analysis',
      claim: 'it is so',
      cards: [{}],
      importance: 3,
      ...fact,
    });
    expect(pickedOf([...threeEach, added])).toEqual(threeEach);
  });

  it('that makes no claim', () => {
    const silent = buildFact({ id: 'report.silent', standing: 'analysis', cards: [{}], importance: 3 });
    expect(pickedOf([...threeEach, silent])).toEqual(threeEach);
  });
});
