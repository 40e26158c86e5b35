import { expect, it } from 'vitest';
import { oddOneOut } from '#lib/audit/solvers/odd-one-out.ts';
import { buildEntity, buildIndex } from '#tests/builders/build-dossier.ts';
import { takeOptions } from '../take-options.ts';

const index = buildIndex({
  entities: [
    buildEntity({ id: 'ufa', type: 'place', role: 'city', name: 'Ufa' }),
    buildEntity({ id: 'lahore', type: 'place', role: 'city', name: 'Lahore' }),
    buildEntity({ id: 'asif', name: 'Khawaja Asif', aliases: ['Asif'] }),
  ],
});

it.each([
  ['a figure among words', ['more trade', '4 helicopters', 'more visits'], '4 helicopters'],
  ['words among figures', ['in 2012', 'in 2014', 'at another time'], 'at another time'],
  ['a name among phrases', ['a new treaty', 'Gazprom', 'an old quarrel'], 'Gazprom'],
  ['a person among places', ['Lahore', 'Asif', 'Ufa'], 'Asif'],
])('the option of another sort is taken: %s', (_, options, odd) => {
  expect(takeOptions(oddOneOut, options, { index })).toEqual([odd]);
});

it.each([
  ['of one sort', ['more trade', 'more visits', 'more arms']],
  ['all of different sorts', ['Lahore', 'Asif', '4 helicopters']],
  ['two of one sort and three of another', ['in 2012', 'in 2014', 'more trade', 'more visits', 'more arms']],
])('no option is preferred where they are %s', (_, options) => {
  expect(takeOptions(oddOneOut, options, { index })).toEqual(options);
});
