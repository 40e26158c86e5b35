/**
 * What a learner hands in for homework: one line of text, short enough for a message, which is also the whole file. It holds
 * the answers and no marks; whoever opens it scores them anew, by the same bank. Its checksum finds what was cut off or
 * mistyped; it proves nothing against whoever means to cheat, and neither could the page, as it holds the key.
 */
import * as v from 'valibot';
import type { Problem } from '#lib/core/problem.ts';
import { hashText } from '#lib/core/random.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { cleanText, longestName } from '../player-name.ts';
import { longestTitle, mostQuestions } from '../quiz/quiz.ts';

const answerSchema = v.object({
  /** A response without its kind, which the question knows. */
  given: v.record(v.string(), v.unknown()),
  seconds: v.pipe(v.number(), v.minValue(0)),
});

const handInSchema = v.object({
  dossier: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
  title: v.pipe(v.string(), v.maxLength(longestTitle)),
  /** The questions, as `printPracticeItems` has them. */
  marks: v.pipe(v.string(), v.maxLength(7 * mostQuestions)),
  /** By `hashBank`, of these questions: the same questions with the same keys. */
  version: v.string(),
  name: v.pipe(
    v.string(),
    v.transform((name) => cleanText(name, longestName)),
    v.minLength(1),
  ),
  atMillis: v.number(),
  /** In the order of the questions; null for what was left out. */
  answers: v.array(v.nullable(answerSchema)),
});

export type HandIn = v.InferOutput<typeof handInSchema>;

const formVersion = 1;
const sign = 'dossier-hand-in';
/** Ends with a point, so that several in one text do not run together. */
const shape = /^(\d{1,3})\.([\w-]+)\.([a-z0-9]{1,7})\./;
/** Each piece is read by itself: one that was cut off takes nothing from the next. */
const beginning = /dossier-hand-in\.(?=\d)/;
/** Mail programs break lines, and mark those of an answered message. */
const addedByMail = /[\s>]+/g;

/** A class of 2,000 with sixty answers each. */
const longestText = 20_000_000;

const none: Problem = {
  code: 'not-a-hand-in',
  message: 'There is no homework in this. Paste the whole line that begins with “dossier-hand-in”, or choose its file.',
};
const damaged: Problem = {
  code: 'hand-in-damaged',
  message: 'A piece of homework was cut off or changed on its way. Ask for it again.',
};
const newer: Problem = {
  code: 'hand-in-newer',
  message: 'A newer version of Dossier wrote a piece of homework. Reload the page to get the newest Dossier.',
};

export function printHandIn(handIn: HandIn): string {
  const payload = toBase64Url(JSON.stringify(handIn));
  return `${sign}.${formVersion}.${payload}.${checksumOf(payload)}.`;
}

/** Every piece in a text, however a mail program has broken its lines. */
export function parseHandIns(text: string): readonly Result<HandIn, Problem>[] {
  if (text.length > longestText) return [refuse(none)];
  const joined = text.replace(addedByMail, '');
  const [, ...pieces] = joined.split(beginning);
  if (pieces.length === 0) return [refuse(joined.includes(sign) ? damaged : none)];
  return pieces.map((piece) => {
    const [, version = '', payload = '', checksum] = shape.exec(piece) ?? [];
    if (Number(version) > formVersion) return refuse(newer);
    if (checksumOf(payload) !== checksum) return refuse(damaged);
    const read = v.safeParse(handInSchema, fromBase64Url(payload));
    return read.success ? ok(read.output) : refuse(damaged);
  });
}

function checksumOf(payload: string): string {
  return hashText(payload).toString(36);
}

function toBase64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Undefined when it is none, or holds no JSON. */
function fromBase64Url(payload: string): unknown {
  try {
    const bytes = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))));
  } catch {
    return undefined;
  }
}
