import { describe, expect, it } from 'vitest';
import type { AssessItem } from '#lib/assess/assess-bank.ts';
import { buildBlueprint, isSameCell } from '#lib/assess/blueprint.ts';
import { canStandTogether } from '#lib/assess/giveaway.ts';
import { pickNextItem } from '#lib/assess/pick-next-item.ts';
import { information } from '#lib/assess/rasch.ts';
import { buildAssessItem, buildLargeBank, buildTestBank } from '#tests/builders/build-assess.ts';

const bank = buildLargeBank(270);
const blueprint = buildBlueprint(bank, 40);

function askMany(count: number, seed: string, theta = 0): AssessItem[] {
  const asked: AssessItem[] = [];
  for (let at = 0; at < count; at++) {
    const next = pickNextItem(bank, blueprint, asked, theta, seed);
    if (next) asked.push(next);
  }
  return asked;
}

describe('the next item', () => {
  it('is the same after a reload, and another learner has others', () => {
    expect(askMany(12, 'one')).toEqual(askMany(12, 'one'));
    expect(askMany(12, 'one')).not.toEqual(askMany(12, 'two'));
  });

  it('keeps to the blueprint: after as many items each cell has its count', () => {
    const asked = askMany(40, 'seed');
    for (const cell of blueprint) {
      const own = asked.filter((one) => isSameCell(one, cell)).length;
      expect(Math.abs(own - cell.count)).toBeLessThanOrEqual(1);
    }
  });

  it('stands apart from all that were asked', () => {
    const asked = askMany(30, 'seed');
    expect(asked.filter((a) => asked.some((b) => a !== b && !canStandTogether(a, b)))).toEqual([]);
  });

  it('is among the five of its cell that tell most at the ability so far', () => {
    for (const theta of [-1.5, 0, 1.5]) {
      const next = pickNextItem(bank, blueprint, [], theta, 'seed');
      if (!next) throw new Error('nothing is left');
      const better = bank.items.filter(
        (one) => isSameCell(one, next) && information(theta, one) > information(theta, next),
      );
      expect(better.length).toBeLessThan(5);
    }
  });

  it('is not the same one for everybody', () => {
    const first = new Set(Array.from({ length: 60 }, (_, at) => askMany(1, `seed ${at}`)[0]?.item.id));
    expect(first.size).toBeGreaterThan(10);
  });

  it('is none when nothing stands apart any more', () => {
    const one = buildAssessItem({ name: 'one' });
    const twin = buildAssessItem({ name: 'two', families: ['report.two', 'asks one'] });
    const small = buildTestBank([one, twin]);
    expect(pickNextItem(small, buildBlueprint(small, 2), [one], 0, 'seed')).toBeUndefined();
  });
});
