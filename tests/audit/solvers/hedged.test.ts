import { expect, it } from 'vitest';
import { hedged } from '#lib/audit/solvers/hedged.ts';
import { takeOptions } from '../take-options.ts';

it.each(['it may sell arms', 'It Could sell arms', 'some arms', 'up to four', 'at least four', 'partly for trade'])(
  'the careful option is taken: %s',
  (option) => {
    expect(takeOptions(hedged, ['it sells arms', option, 'it sells gas'])).toEqual([option]);
  },
);

it('the more careful of two is taken', () => {
  expect(takeOptions(hedged, ['it may sell arms', 'it may perhaps sell arms', 'it sells gas'])).toEqual([
    'it may perhaps sell arms',
  ]);
});

it.each([
  ['where none is careful', ['it sells arms', 'it sells gas', 'it buys gas']],
  ['where all are', ['it may sell arms', 'it could sell gas', 'it might buy gas']],
  ['for letters within a word', ['dismay', 'somebody', 'cancelled talks']],
])('no option is preferred %s', (_, options) => {
  expect(takeOptions(hedged, options)).toEqual(options);
});
