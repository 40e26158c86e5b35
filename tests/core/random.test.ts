import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRandom, hashText, pickOrder } from '#lib/core/random.ts';

const draw = (seed: string, count: number) => {
  const random = buildRandom(seed);
  return Array.from({ length: count }, () => random.next());
};

/** Within four standard errors, and a little, of a count that chance would give. */
const expectAbout = (count: number, expected: number) => {
  expect(Math.abs(count - expected)).toBeLessThan(4 * Math.sqrt(expected));
};

describe('hashText', () => {
  // From the test vectors of Fowler, Noll and Vo.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of "%s" is the published FNV-1a', (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  it('tells like texts apart', () => {
    const seeds = Array.from({ length: 1_000 }, (_, at) => `moscow-times.fact-${at}#who/ask`);
    expect(new Set(seeds.map(hashText)).size).toBe(1_000);
  });
});

describe('buildRandom', () => {
  it('gives the same numbers for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(draw(seed, 20)).toEqual(draw(seed, 20));
      }),
    );
  });

  it('gives other numbers for another seed', () => {
    expect(draw('fact-1#who', 5)).not.toEqual(draw('fact-2#who', 5));
  });

  // Mulberry32 as published, from hashText('dossier'). A change here moves the options of every bank.
  it('gives these numbers on every machine, for ever', () => {
    expect(draw('dossier', 3).map((number) => number * 2 ** 32)).toEqual([53_406_381, 2_393_960_276, 3_401_162_445]);
    expect(pickOrder('abcde'.split(''), buildRandom('dossier')).join('')).toBe('adebc');
  });

  it('stays in [0, 1) and below its bound', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1_000 }), (seed, bound) => {
        const random = buildRandom(seed);
        const next = random.next();
        const below = random.below(bound);
        expect(next >= 0 && next < 1).toBe(true);
        expect(Number.isInteger(below) && below >= 0 && below < bound).toBe(true);
      }),
    );
  });

  it('reaches every number below its bound about equally often', () => {
    const random = buildRandom('fair');
    const drawn = Array.from({ length: 5_000 }, () => random.below(5));
    for (const number of [0, 1, 2, 3, 4]) expectAbout(drawn.filter((each) => each === number).length, 1_000);
  });
});

describe('pickOrder', () => {
  it('gives every entry once, and leaves the list as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5)), fc.string(), (list, seed) => {
        const before = [...list];
        const order = pickOrder(list, buildRandom(seed));
        expect(order.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
        expect(list).toEqual(before);
      }),
    );
  });

  it('gives the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (list, seed) => {
        expect(pickOrder(list, buildRandom(seed))).toEqual(pickOrder(list, buildRandom(seed)));
      }),
    );
  });

  it('moves entries by their places alone, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (list, seed) => {
        const places = pickOrder([...list.keys()], buildRandom(seed));
        expect(pickOrder(list, buildRandom(seed))).toEqual(places.map((place) => list[place]));
      }),
    );
  });

  it.each([2, 3, 4])('puts the key of %i options in each place about equally often, wherever it stood', (count) => {
    const options = Array.from({ length: count }, (_, at) => at);
    const orders = Array.from({ length: 1_000 * count }, (_, at) =>
      pickOrder(options, buildRandom(`paper.fact-${at}#who/ask`)),
    );
    for (const key of options) {
      const ranks = orders.map((order) => order.indexOf(key));
      for (const place of options) expectAbout(ranks.filter((rank) => rank === place).length, 1_000);
    }
  });
});
