import { expect, it } from 'vitest';
import { firstPosition } from '#lib/audit/solvers/first-position.ts';
import { takeOptions } from '../take-options.ts';

it.each([[['gas', 'oil']], [['oil', 'coal', 'gas']]])('the first of %j is taken', (options) => {
  expect(takeOptions(firstPosition, options)).toEqual(options.slice(0, 1));
});
