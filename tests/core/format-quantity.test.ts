import { describe, expect, it } from 'vitest';
import { formatQuantity, scaleOf } from '#lib/core/format-quantity.ts';

describe('formatQuantity', () => {
  it.each([
    [0, '0 people'],
    [20, '20 people'],
    [0.5, '0.5 people'],
    [1_234.5, '1,234.5 people'],
    [999_999, '999,999 people'],
    [1_000_000, '1 million people'],
    [542_300_000, '542.3 million people'],
    [3_800_000_000, '3.8 billion people'],
    [1_250_000_000_000, '1.25 trillion people'],
    [-3_800_000_000, '-3.8 billion people'],
  ])('sets %d with groups and a scale: %s', (value, text) => {
    expect(formatQuantity(value, 'people')).toBe(text);
  });

  it.each([
    [3_814_999_999, '3.81 billion people'],
    [3_815_000_000, '3.82 billion people'],
    [0.126, '0.13 people'],
  ])('keeps two decimals: %d is %s', (value, text) => {
    expect(formatQuantity(value, 'people')).toBe(text);
  });

  it.each([
    [3_800_000_000, '$3.8 billion'],
    [22_000_000, '$22 million'],
    [500, '$500'],
    [-3_800_000_000, '-$3.8 billion'],
  ])('sets %d US dollars with the sign in front: %s', (value, text) => {
    expect(formatQuantity(value, 'USD')).toBe(text);
  });

  it('sets any other unit behind the number, as it is', () => {
    expect(formatQuantity(40, 'percent')).toBe('40 percent');
    expect(formatQuantity(20, 'Mi-35 helicopters')).toBe('20 Mi-35 helicopters');
  });
});

describe('scaleOf', () => {
  it.each([
    [999_999, undefined],
    [1e6, 'million'],
    [999_999_999, 'million'],
    [1e9, 'billion'],
    [1e12, 'trillion'],
    [1e15, 'trillion'],
    [-1e9, 'billion'],
    [0, undefined],
  ])('of %d is %s', (value, word) => {
    expect(scaleOf(value)?.word).toBe(word);
  });
});
