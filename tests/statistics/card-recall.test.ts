import { expect, it } from 'vitest';
import { storedCardId } from '#lib/core/ids.ts';
import { rankByRecall } from '#lib/statistics/card-recall.ts';
import { buildProgress } from '#tests/builders/build-progress.ts';

const cards = ['never', 'firm', 'weak'].map((id) => ({ id: storedCardId(id) }));
const stability = new Map([
  ['firm', 40],
  ['weak', 2],
]);
const progressOf = (id: string) => {
  const stabilityDays = stability.get(id);
  return stabilityDays === undefined ? undefined : buildProgress({}, { stabilityDays });
};
/** A memory's chance of recall is here what its stability says. */
const scheduler = { retrievability: ({ stabilityDays }: { stabilityDays: number }) => stabilityDays / 100 };

it('the weakest card comes first, and one that was never studied last, without a chance', () => {
  expect(rankByRecall(cards, progressOf, scheduler, 0)).toEqual([
    { card: { id: 'weak' }, chance: 0.02 },
    { card: { id: 'firm' }, chance: 0.4 },
    { card: { id: 'never' }, chance: undefined },
  ]);
});
