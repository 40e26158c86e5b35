import { expect, it } from 'vitest';
import { closerCheck, findStop, roughCheck } from '#lib/assess/stop-rule.ts';

it.each([
  ['goes on while it is imprecise', 20, 0.51, undefined],
  ['stops at the stated precision', 20, 0.5, 'precision'],
  ['does not stop at once, however lucky the first answers', 9, 0.1, undefined],
  ['stops at the stated length', 30, 0.9, 'length'],
] as const)('a check %s', (_, answers, standardError, stop) => {
  expect(findStop(roughCheck, answers, standardError)).toBe(stop);
});

it('a closer check asks for more', () => {
  expect(findStop(closerCheck, 30, 0.5)).toBeUndefined();
});
