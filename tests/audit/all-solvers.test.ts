/** Laws of every know-nothing test-taker, whatever the question. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSolvers } from '#lib/audit/all-solvers.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';

const index = buildIndex();
const text = fc.oneof(
  fc.constantFrom(
    'an embargo',
    'only gas',
    'it may come, perhaps',
    '4 helicopters',
    '$22 million',
    'Iran',
    'to buy gas',
  ),
  fc.string({ minLength: 1 }),
);
const question = fc.record({ stem: text, options: fc.array(text, { minLength: 2, maxLength: 6 }) });
/** They go by the place itself. */
const places = ['first-position', 'last-position', 'middle-number'];

it('each solver in the folder is set to the bank, under the name of its file', () => {
  const files = readdirSync('lib/audit/solvers').map((file) => file.replace('.ts', ''));
  expect(allSolvers.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
});

describe.each(allSolvers)('$name', ({ rate }) => {
  it('rates every option by a number', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const ratings = rate(asked, index);
        expect(ratings).toHaveLength(asked.options.length);
        expect(ratings.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe.each(allSolvers.filter(({ name }) => !places.includes(name)))('$name', ({ rate }) => {
  it('rates an option alike in whatever place it stands', () => {
    fc.assert(
      fc.property(question, ({ stem, options }) => {
        const forwards = rate({ stem, options }, index);
        expect(rate({ stem, options: options.toReversed() }, index)).toEqual(forwards.toReversed());
      }),
    );
  });
});
