import { expect, it } from 'vitest';
import { listResponse, sayResponse } from '#lib/assess/say-response.ts';
import { buildItemOf, buildMatching, responses } from '#tests/builders/build-item.ts';

it.each([
  ['single-choice', 'Sergei Shoigu'],
  ['multiple-choice', 'energy; defence'],
  ['true-false', 'True'],
  ['numeric', '22 million (million US dollars)'],
  ['short-text', 'Sergei Shoigu'],
  ['cloze', 'Sergei Shoigu'],
  ['ordering', 'The summit is called off; The embargo is lifted; The agreement is signed; The first exercise is held'],
  ['matching', 'The embargo was lifted in … → 2014; The first exercise was held in … → 2016'],
  ['map-place', 'Pakistan'],
] as const)('an answer to a %s is said in words', (kind, words) => {
  expect(sayResponse(buildItemOf[kind](), { ...responses[kind] })).toBe(words);
});

it('every kind has words for an answer', () => {
  for (const [kind, response] of Object.entries(responses)) {
    const build = Object.entries(buildItemOf).find(([name]) => name === kind)?.[1];
    expect(build && sayResponse(build(), { ...response })).not.toBe('');
  }
});

it('a line that was left without a match says so, and strange rows from storage break nothing', () => {
  expect(listResponse(buildMatching(), { kind: 'matching', pairs: { p: 'b' } })).toEqual([
    'The embargo was lifted in … → 2014',
    'The first exercise was held in … → no match',
  ]);
  for (const build of Object.values(buildItemOf)) expect(Array.isArray(listResponse(build(), {}))).toBe(true);
});
