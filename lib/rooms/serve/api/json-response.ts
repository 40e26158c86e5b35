/** Answers of the API: JSON that nobody keeps, and refusals with the status that fits them. */
import type { Problem, ProblemCode } from '#lib/core/problem.ts';

const statuses: Partial<Record<ProblemCode, number>> = {
  'malformed-request': 400,
  'not-allowed': 403,
  'room-gone': 404,
  'room-over': 410,
  'too-large': 413,
  'bad-name': 422,
  'not-an-answer': 422,
  'room-locked': 423,
  'too-many-tries': 429,
  'room-store-down': 503,
};

/** The room is not in the state for it. */
const conflict = 409;

export function respondJson(value: unknown, cookies: readonly string[] = []): Response {
  return respond(value, 200, cookies);
}

export function respondProblem({ code, message }: Problem): Response {
  return respond({ problem: { code, message } }, statuses[code] ?? conflict);
}

function respond(value: unknown, status: number, cookies: readonly string[] = []): Response {
  const headers = new Headers({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store, no-transform' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  if (status === statuses['too-many-tries'] || status === statuses['room-store-down']) headers.set('Retry-After', '2');
  return new Response(JSON.stringify(value), { status, headers });
}
