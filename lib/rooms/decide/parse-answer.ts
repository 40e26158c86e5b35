/** What the rooms' API has answered: what was asked for, its refusal, or a sentence for what lies between here and there. */
import * as v from 'valibot';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import type { Refusal } from '../client/room-downlink.ts';

const problemSchema = v.object({ problem: v.object({ code: v.string(), message: v.string() }) });

/** The pages were put on a host that only hands out files. */
export const noServer: Refusal = {
  code: 'no-server',
  message:
    'This copy of the app has no server of its own, and a live room needs one. Start the app with “npm start” for that; ' +
    'homework by link works here too.',
};

export const noNetwork: Refusal = {
  code: 'no-network',
  message: 'The server cannot be reached. Look to the network, then try again.',
};

/** From a proxy, mostly, while the server behind it starts anew: it passes. */
const noAnswer: Refusal = {
  code: 'no-network',
  message: 'The server does not answer just now. Try again in a moment.',
};

/** `said` is the answer's JSON; undefined for what is none, such as a host's own page for missing addresses. */
export function parseAnswer<T>(
  status: number,
  said: unknown,
  answerSchema: v.GenericSchema<unknown, T>,
): Result<T, Refusal> {
  const problem = v.safeParse(problemSchema, said);
  if (problem.success) return refuse(problem.output.problem);
  const parsed = v.safeParse(answerSchema, said);
  if (status === 200 && said !== undefined && parsed.success) return ok(parsed.output);
  return refuse(status >= 500 || status === 408 || status === 429 ? noAnswer : noServer);
}
