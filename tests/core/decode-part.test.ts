import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodePart } from '#lib/core/decode-part.ts';

it('is what stands behind the sign, decoded', () => {
  expect(decodePart('#paper.caf%C3%A9')).toBe('paper.café');
  expect(decodePart('p4')).toBe('p4');
  expect(decodePart('')).toBe('');
});

it('a link that was cut short breaks nothing', () => {
  expect(decodePart('#caf%C3%')).toBe('caf%C3%');
  fc.assert(fc.property(fc.string(), (hash) => typeof decodePart(hash) === 'string'));
});
