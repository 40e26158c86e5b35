import { expect, it } from 'vitest';
import { canStandTogether } from '#lib/assess/giveaway.ts';
import { storedCardId } from '#lib/core/ids.ts';
import { buildAssessItem } from '#tests/builders/build-assess.ts';

const [a, b] = [buildAssessItem({ name: 'one' }), buildAssessItem({ name: 'two' })];

it('items of two facts that tell nothing of one another stand together', () => {
  expect(canStandTogether(a, b)).toBe(true);
});

it('items about one thing do not, nor does an item with itself', () => {
  const sameAsked = buildAssessItem({ name: 'three', families: ['report.three', 'asks one'] });
  expect(canStandTogether(a, sameAsked)).toBe(false);
  expect(canStandTogether(a, a)).toBe(false);
});

it('neither may give the other away, whichever comes first', () => {
  const teller = buildAssessItem({ name: 'four', tells: new Set([storedCardId('report.one#card')]) });
  expect(canStandTogether(a, teller)).toBe(false);
  expect(canStandTogether(teller, a)).toBe(false);
});
