import { describe, expect, it } from 'vitest';
import { guessingChance } from '#lib/assess/guessing.ts';
import { buildRandom, pickOrder } from '#lib/core/random.ts';
import { scoreItem } from '#lib/items/answer-item.ts';
import type { Item, Response } from '#lib/items/item-kinds.ts';
import {
  buildCloze,
  buildItemOf,
  buildMatching,
  buildMultipleChoice,
  buildNumeric,
  buildOrdering,
  buildShortText,
  buildSingleChoice,
  buildTrueFalse,
} from '#tests/builders/build-item.ts';

const choice = buildSingleChoice();
const several = buildMultipleChoice();
const order = buildOrdering();
const match = buildMatching();

/** How often blind answers are right. */
function guess(item: Item, draw: (random: ReturnType<typeof buildRandom>) => Response): number {
  const random = buildRandom('blind');
  const tries = 6_000;
  let right = 0;
  for (let at = 0; at < tries; at++) {
    const score = scoreItem(item as never, draw(random) as never);
    if (score.type === 'scored' && score.earned === score.total) right++;
  }
  return right / tries;
}

describe('the chance is what blind answers come to', () => {
  it.each<[string, Item, (random: ReturnType<typeof buildRandom>) => Response]>([
    ['one of three', choice, (random) => ({ kind: 'single-choice', choice: 'abc'[random.below(3)] ?? '' })],
    ['true or false', buildTrueFalse(), (random) => ({ kind: 'true-false', answer: random.below(2) === 0 })],
    [
      'some of four',
      several,
      (random) => {
        const set = 1 + random.below(15);
        return { kind: 'multiple-choice', choices: ['a', 'b', 'c', 'd'].filter((_, at) => (set >> at) & 1) };
      },
    ],
    [
      'an order of four',
      order,
      (random) => ({ kind: 'ordering', order: pickOrder(order.entries, random).map(({ id }) => id) }),
    ],
    [
      'two lines and three choices',
      match,
      (random) => {
        const [p = '', q = ''] = pickOrder(match.choices, random).map(({ id }) => id);
        return { kind: 'matching', pairs: { p, q } };
      },
    ],
  ])('%s', (_, item, draw) => {
    const chance = guessingChance(item);
    const error = Math.sqrt((chance * (1 - chance)) / 6_000);
    expect(Math.abs(guess(item, draw) - chance)).toBeLessThan(4 * error);
  });
});

it('a typed name is hardly guessed, an estimate by how wide it may be', () => {
  expect(guessingChance(buildShortText())).toBe(0.02);
  expect(guessingChance(buildCloze())).toBe(0.02);
  const wide = guessingChance(buildNumeric({ key: 4e6, low: 3e6, high: 5e6 }));
  const narrow = guessingChance(buildNumeric({ key: 4e6, low: 3.9e6, high: 4.1e6 }));
  expect(wide).toBeCloseTo(Math.log(5 / 3) / Math.log(100));
  expect(narrow).toBeLessThan(wide);
});

it('is a chance for every kind', () => {
  for (const build of Object.values(buildItemOf)) {
    expect(guessingChance(build())).toBeGreaterThan(0);
    expect(guessingChance(build())).toBeLessThanOrEqual(0.5);
  }
});
