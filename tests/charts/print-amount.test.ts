import { expect, it } from 'vitest';
import { printAmount } from '#lib/charts/print-amount.ts';

it('an amount of money has its sign and scale word, a count neither noun nor sign', () => {
  expect([printAmount(22e6, 'USD'), printAmount(1200, 'helicopters')]).toEqual(['$22 million', '1,200']);
});
