import { expect, it } from 'vitest';
import { printProblem, problemCodes } from '#lib/core/problem.ts';

const problem = { code: 'bad-date', message: '"last year" is no date.' } as const;

it.each([
  [{ ...problem, file: 'facts.json', path: '$.facts[3]' }, 'facts.json $.facts[3]: "last year" is no date. [bad-date]'],
  [{ ...problem, file: 'facts.json' }, 'facts.json: "last year" is no date. [bad-date]'],
  [{ ...problem, path: '$.facts[3]' }, '$.facts[3]: "last year" is no date. [bad-date]'],
  [problem, '"last year" is no date. [bad-date]'],
])('prints the place, as far as it is known, the message and the code: %#', (given, printed) => {
  expect(printProblem(given)).toBe(printed);
});

it('has every code once', () => {
  expect(new Set(problemCodes).size).toBe(problemCodes.length);
});
