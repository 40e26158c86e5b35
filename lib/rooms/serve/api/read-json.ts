/** What comes in a request's body: JSON of a bounded size and of one shape, from a page of this server. */
import * as v from 'valibot';
import { parseJson } from '#lib/core/parse-json.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';

/** A quiz of sixty hand-picked items has some 8 KB. */
const mostBytes = 64 * 1_024;

const tooLarge: Problem = { code: 'too-large', message: 'This is larger than anything a room takes.' };
const notJson: Problem = {
  code: 'malformed-request',
  message: 'This request is no JSON. Reload the page and try again.',
};
const wrongShape: Problem = {
  code: 'malformed-request',
  message: 'This request has not the shape that is needed. Reload the page and try again.',
};
const foreign: Problem = {
  code: 'not-allowed',
  message: 'This request came from a page of another site.',
};

export async function readJson<T>(request: Request, schema: v.GenericSchema<unknown, T>): Promise<Result<T, Problem>> {
  if (!isFromHere(request)) return refuse(foreign);
  if (request.headers.get('content-type')?.startsWith('application/json') !== true) return refuse(notJson);
  const text = await readText(request);
  if (text === undefined) return refuse(tooLarge);
  const value = parseJson(text);
  if (value === undefined) return refuse(notJson);
  const parsed = v.safeParse(schema, value);
  return parsed.success ? ok(parsed.output) : refuse(wrongShape);
}

/** Browsers name the page's origin with every POST; programs that are no browser hold no cookies of others. */
function isFromHere({ headers }: Request): boolean {
  const origin = headers.get('origin');
  if (origin === null) return true;
  const hosts = [headers.get('host'), headers.get('x-forwarded-host')];
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}

/** Undefined when there is more than allowed; the rest is not read. */
async function readText(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length')) > mostBytes) return undefined;
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
    bytes += read.value.byteLength;
    if (bytes > mostBytes) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(read.value, { stream: true });
  }
  return text + decoder.decode();
}
