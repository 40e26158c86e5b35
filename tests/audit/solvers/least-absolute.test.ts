import { expect, it } from 'vitest';
import { leastAbsolute } from '#lib/audit/solvers/least-absolute.ts';
import { takeOptions } from '../take-options.ts';

it.each(['all of them', 'only arms', 'Never', 'every state', 'no arms', 'a totally new one'])(
  'the absolute option is struck out: %s',
  (option) => {
    expect(takeOptions(leastAbsolute, ['arms', option, 'gas'])).toEqual(['arms', 'gas']);
  },
);

it('the one that alone is not absolute is taken', () => {
  expect(takeOptions(leastAbsolute, ['all arms', 'some arms', 'no arms'])).toEqual(['some arms']);
});

it.each([
  ['where none is absolute', ['arms', 'gas', 'oil']],
  ['where all are', ['all arms', 'only gas', 'no oil']],
  ['for letters within a word', ['northern allies', 'Norway', 'a nobleman']],
])('no option is preferred %s', (_, options) => {
  expect(takeOptions(leastAbsolute, options)).toEqual(options);
});
