import { expect, it } from 'vitest';
import { lastPosition } from '#lib/audit/solvers/last-position.ts';
import { takeOptions } from '../take-options.ts';

it.each([[['gas', 'oil']], [['oil', 'coal', 'gas']]])('the last of %j is taken', (options) => {
  expect(takeOptions(lastPosition, options)).toEqual(options.slice(-1));
});
