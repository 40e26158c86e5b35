import { expect, it } from 'vitest';
import { parseSteps } from '#lib/settings/parse-steps.ts';

it.each([
  ['1 10', [1, 10]],
  [' 1, 10;60 ', [1, 10, 60]],
  ['', []],
])('reads "%s" as minutes', (text, steps) => {
  expect(parseSteps(text)).toEqual({ ok: true, value: steps });
});

it.each(['ten', '0', '-1', '1.5', '1440', '1 2 3 4 5 6 7'])('refuses "%s" with a sentence', (text) => {
  expect(parseSteps(text)).toMatchObject({ ok: false, error: expect.stringContaining('please') as unknown });
});
