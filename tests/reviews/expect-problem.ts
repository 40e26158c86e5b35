/** A refusal with this code, whose message says these things. */
import { expect } from 'vitest';
import type { ProblemCode } from '#lib/core/problem.ts';

export const problem = (code: ProblemCode, message: RegExp) => ({
  ok: false,
  error: { code, message: expect.stringMatching(message) as unknown },
});
