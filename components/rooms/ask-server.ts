'use client';
/** One question to the app's own server about rooms. A refusal comes back as a sentence, whatever it was that failed. */
import type * as v from 'valibot';
import { refuse, type Result } from '#lib/core/result.ts';
import { noNetwork, noServer, parseAnswer } from '#lib/rooms/decide/parse-answer.ts';
import type { Refusal } from '#lib/rooms/client/room-downlink.ts';
import { hasServer } from '../frame/own-address.ts';

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
    return parseAnswer(answer.status, await readJson(answer), answerSchema);
  } catch {
    return refuse(noNetwork);
  }
}

/** `undefined` for what is no JSON. */
async function readJson(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
}
