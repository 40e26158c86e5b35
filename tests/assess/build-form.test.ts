import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessItem } from '#lib/assess/assess-bank.ts';
import { buildBlueprint, isSameCell, totalOf, type Blueprint } from '#lib/assess/blueprint.ts';
import { buildForm } from '#lib/assess/build-form.ts';
import { canStandTogether } from '#lib/assess/giveaway.ts';
import { storedCardId } from '#lib/core/ids.ts';
import { buildAssessItem, buildLargeBank, buildTestBank } from '#tests/builders/build-assess.ts';

/** Every third item tells of its neighbour, every fifth asks what its neighbour asks. */
function entangle(one: AssessItem, at: number): AssessItem {
  return {
    ...one,
    tells: at % 3 === 0 ? new Set([...one.tells, storedCardId(`report.f${at + 1}#card`)]) : one.tells,
    families: at % 5 === 0 ? [...one.families, `asks f${at + 1}`] : one.families,
  };
}
const bank = buildTestBank(buildLargeBank(180).items.map(entangle));
const itemsOf = (ids: readonly string[]) => bank.items.filter(({ item }) => ids.includes(item.id));
const seed = fc.string({ minLength: 1, maxLength: 8 });

describe('a form', () => {
  it('fills every cell of its blueprint, and no two items give one another away or are about one thing', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 40 }), (lot, count) => {
        const blueprint = buildBlueprint(bank, count);
        const form = buildForm(bank, blueprint, lot);
        if (!form.ok) throw new Error(form.error.message);
        const items = itemsOf(form.value);
        for (const cell of blueprint) expect(items.filter((one) => isSameCell(one, cell))).toHaveLength(cell.count);
        expect(items.filter((a) => items.some((b) => a !== b && !canStandTogether(a, b)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same for the same seed, and another for another', () => {
    const blueprint = buildBlueprint(bank, 20);
    expect(buildForm(bank, blueprint, 'one')).toEqual(buildForm(bank, blueprint, 'one'));
    expect(buildForm(bank, blueprint, 'one')).not.toEqual(buildForm(bank, blueprint, 'two'));
  });

  it('that is parallel to another asks about none of its facts', () => {
    const blueprint = buildBlueprint(bank, 20);
    const first = buildForm(bank, blueprint, 'one');
    if (!first.ok) throw new Error(first.error.message);
    const avoided = new Set(itemsOf(first.value).flatMap(({ families }) => families));
    const second = buildForm(bank, blueprint, 'two', avoided);
    if (!second.ok) throw new Error(second.error.message);
    expect(itemsOf(second.value).filter(({ families }) => families.some((name) => avoided.has(name)))).toEqual([]);
  });
});

describe('a blueprint that asks for more than the bank holds', () => {
  const two = buildTestBank(['a', 'b'].map((name) => buildAssessItem({ name })));
  const wanted: Blueprint = [
    { topic: 'diplomacy', level: 'recall', count: 5 },
    { topic: 'diplomacy', level: 'understanding', count: 1 },
  ];

  it('is refused with what is missing, and with the nearest that can be had', () => {
    const form = buildForm(two, wanted, 'seed');
    if (form.ok) throw new Error('a form was drawn');
    expect(form.error.missing).toEqual([
      { topic: 'diplomacy', level: 'recall', count: 3 },
      { topic: 'diplomacy', level: 'understanding', count: 1 },
    ]);
    expect(form.error.message).toBe(
      'The bank has not enough questions that stand apart from one another. Missing: 3 in “Topic diplomacy”, recall; ' +
        '1 in “Topic diplomacy”, understanding. The nearest test has 2 of the 6 questions.',
    );
    expect(totalOf(form.error.nearest)).toBe(2);
  });

  it('comes with a form that keeps to the nearest, whatever the lot', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 150, max: 180 }), (lot, count) => {
        const form = buildForm(bank, buildBlueprint(bank, count), lot);
        if (form.ok) throw new Error('a form was drawn');
        const items = itemsOf(form.error.items);
        for (const cell of form.error.nearest)
          expect(items.filter((one) => isSameCell(one, cell))).toHaveLength(cell.count);
        expect(items.filter((a) => items.some((b) => a !== b && !canStandTogether(a, b)))).toEqual([]);
        expect(totalOf(form.error.nearest)).toBe(form.error.items.length);
      }),
      { numRuns: 5 },
    );
  });
});
