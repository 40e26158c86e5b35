import { expect, it } from 'vitest';
import { oddForm } from '#lib/audit/solvers/odd-form.ts';
import { takeOptions } from '../take-options.ts';

it.each([
  ['begins with an article', ['more trade', 'an embargo', 'new visits'], 'an embargo'],
  ['begins with none', ['a treaty', 'the embargo', 'new visits', 'A visit'], 'new visits'],
])('the option that alone %s is taken', (_, options, odd) => {
  expect(takeOptions(oddForm, options)).toEqual([odd]);
});

it.each([
  ['all begin with an article', ['a treaty', 'an embargo', 'the visit']],
  ['none does', ['treaties', 'new visits', 'another theory']],
  ['two do and two do not', ['a treaty', 'an embargo', 'new visits', 'more trade']],
  ['two do and three do not', ['a treaty', 'an embargo', 'new visits', 'more trade', 'more arms']],
])('no option is preferred where %s', (_, options) => {
  expect(takeOptions(oddForm, options)).toEqual(options);
});
