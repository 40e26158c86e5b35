import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy, uniqueBy } from '#lib/core/unique.ts';

const entries = fc.array(fc.record({ key: fc.constantFrom('a', 'b', '__proto__', ''), value: fc.nat() }));
const keyOf = ({ key }: { key: string }) => key;

describe('uniqueBy', () => {
  it('keeps the first of each key, in their order', () => {
    const list = ['Lavrov', 'Shoigu', 'Lukin', 'Sharif', 'Medvedev'];
    expect(uniqueBy(list, (name) => name.charAt(0))).toEqual(['Lavrov', 'Shoigu', 'Medvedev']);
  });

  it('keeps entries that are undefined', () => {
    expect(uniqueBy([undefined, 'a', undefined], String)).toEqual([undefined, 'a']);
  });

  it('reads any iterable', () => {
    expect(uniqueBy(new Set([1, 2, 3]), (number) => (number > 1 ? 'more' : 'one'))).toEqual([1, 2]);
  });

  it('keeps exactly the entries before which their key has not been seen', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const firsts = list.filter(({ key }, at) => list.findIndex((other) => other.key === key) === at);
        expect(uniqueBy(list, keyOf)).toEqual(firsts);
      }),
    );
  });
});

describe('groupBy', () => {
  it('gathers what has the same key, groups and members in order of appearance', () => {
    const groups = groupBy(['Lavrov', 'Shoigu', 'Lukin', 'Sharif'], (name) => name.charAt(0));
    expect([...groups]).toEqual([
      ['L', ['Lavrov', 'Lukin']],
      ['S', ['Shoigu', 'Sharif']],
    ]);
  });

  it('is empty for nothing', () => {
    expect(groupBy([], String).size).toBe(0);
  });

  it('has every entry once, under its own key', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const groups = groupBy(list, keyOf);
        expect([...groups.values()].flat()).toHaveLength(list.length);
        for (const [key, group] of groups) expect(group).toEqual(list.filter((entry) => entry.key === key));
      }),
    );
  });
});
