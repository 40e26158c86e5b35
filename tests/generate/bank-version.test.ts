import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashBank } from '#lib/generate/bank-version.ts';
import { buildNumeric, buildShortText, buildSingleChoice } from '#tests/builders/build-item.ts';

it('the same items with the same keys have the same version, whatever their wording', () => {
  const stem = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(stem, stem, (one, other) => {
      expect(hashBank([buildSingleChoice({ stem: one })])).toBe(hashBank([buildSingleChoice({ stem: other })]));
    }),
  );
});

it('another key, another id or another order is another version', () => {
  const [choice, text] = [buildSingleChoice(), buildShortText({ id: 'other' })];
  const versions = [
    [choice, text],
    [text, choice],
    [choice],
    [buildSingleChoice({ key: 'a' }), text],
    [choice, buildShortText({ id: 'other', accepted: ['Sergei Lavrov'] })],
    [choice, buildShortText({ id: 'another' })],
    [buildNumeric()],
    [buildNumeric({ high: 25e6 })],
  ].map(hashBank);
  expect(new Set(versions).size).toBe(versions.length);
});
