'use client';
/** One question to the app's own server about rooms. A refusal comes back as a sentence, whatever it was that failed. */
import * as v from 'valibot';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { hasServer } from '../frame/own-address.ts';

export interface Refusal {
  readonly code: string;
  readonly message: string;
}

const problemSchema = v.object({ problem: v.object({ code: v.string(), message: v.string() }) });

/** `no-server`: the pages were put on a host that only hands out files. */
const noServer: Refusal = {
  code: 'no-server',
  message:
    'This copy of the app has no server of its own, and a live room needs one. Start the app with “npm start” for that; ' +
    'homework by link works here too.',
};

const noNetwork: Refusal = {
  code: 'no-network',
  message: 'The server cannot be reached. Look to the network, then try again.',
};

/** `path` is below `/api/rooms`, with its slash, or empty; with a body it is a POST. */
export async function askServer<T>(
  path: string,
  answerSchema: v.GenericSchema<unknown, T>,
  body?: object,
): Promise<Result<T, Refusal>> {
  if (!hasServer) return refuse(noServer);
  try {
    const answer = await fetch(`/api/rooms${path}`, {
      ...(body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      cache: 'no-store',
    });
    const said = await readJson(answer);
    const problem = v.safeParse(problemSchema, said);
    if (problem.success) return refuse(problem.output.problem);
    const parsed = v.safeParse(answerSchema, said);
    return answer.ok && parsed.success ? ok(parsed.output) : refuse(noServer);
  } catch {
    return refuse(noNetwork);
  }
}

/** `undefined` for what is no JSON, such as a host's own page for missing addresses. */
async function readJson(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
}
