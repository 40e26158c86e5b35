/** The quizzes that a device keeps, as one small JSON text. */
import * as v from 'valibot';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { quizSchema, type Quiz } from './quiz.ts';

const shelfSchema = v.object({ version: v.literal(1), quizzes: v.array(quizSchema) });

const unreadable: Problem = {
  code: 'settings-damaged',
  message:
    'The quizzes kept on this device cannot be read by this version. They are left as they are; a new one is not kept.',
};

/** Nothing kept yet is an empty shelf. Refuses with `settings-damaged`. */
export function parseQuizShelf(text: string | undefined): Result<readonly Quiz[], Problem> {
  if (text === undefined) return ok([]);
  try {
    return ok(v.parse(shelfSchema, JSON.parse(text)).quizzes);
  } catch {
    return refuse(unreadable);
  }
}

export function printQuizShelf(quizzes: readonly Quiz[]): string {
  return JSON.stringify({ version: 1, quizzes });
}

/** The newest first; a quiz of the same id is replaced. */
export function putOnShelf(quizzes: readonly Quiz[], quiz: Quiz): readonly Quiz[] {
  return [quiz, ...quizzes.filter(({ id }) => id !== quiz.id)];
}
