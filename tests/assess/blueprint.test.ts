import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBlueprint, countStock, isSameCell, totalOf } from '#lib/assess/blueprint.ts';
import { levels } from '#lib/assess/level.ts';
import { buildAssessItem, buildLargeBank, buildTestBank } from '#tests/builders/build-assess.ts';

const item = fc.record({
  name: fc.stringMatching(/^[a-z]{1,3}$/),
  topic: fc.constantFrom('arms', 'trade'),
  level: fc.constantFrom(...levels),
});
const bank = fc
  .uniqueArray(item, { selector: ({ name }) => name, minLength: 1, maxLength: 40 })
  .map((items) => buildTestBank(items.map(buildAssessItem)));

describe('laws', () => {
  it('a blueprint has as many items as were asked for, or all that there are', () => {
    fc.assert(
      fc.property(bank, fc.nat(60), (some, count) => {
        expect(totalOf(buildBlueprint(some, count))).toBe(Math.min(count, totalOf(countStock(some))));
      }),
    );
  });

  it('no cell asks for more than its stock, and every cell is there once', () => {
    fc.assert(
      fc.property(bank, fc.nat(60), (some, count) => {
        const stock = countStock(some);
        const blueprint = buildBlueprint(some, count);
        expect(blueprint.map(({ topic, level }) => [topic, level])).toEqual(
          stock.map(({ topic, level }) => [topic, level]),
        );
        expect(blueprint.every((cell, at) => cell.count <= (stock[at]?.count ?? 0))).toBe(true);
      }),
    );
  });
});

it('half of a large bank’s items ask for recall', () => {
  const blueprint = buildBlueprint(buildLargeBank(270), 40);
  const recall = blueprint.filter(({ level }) => level === 'recall');
  expect(Math.abs(totalOf(recall) - 20)).toBeLessThanOrEqual(2);
});

it('stock counts facts, not items', () => {
  const twice = ['a', 'b'].map((name) => buildAssessItem({ name, families: ['report.one', `asks ${name}`] }));
  const stock = countStock(buildTestBank(twice));
  expect(stock.find((cell) => isSameCell(cell, { topic: 'diplomacy', level: 'recall' }))?.count).toBe(1);
});
