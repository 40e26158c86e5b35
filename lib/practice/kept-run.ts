/** A practice that has begun, as the tab keeps it over a reload: one small JSON text. The score is found anew from the answer. */
import * as v from 'valibot';
import { storedEventId } from '#lib/core/ids.ts';
import { scoreItem } from '#lib/items/answer-item.ts';
import { itemKinds, type Item, type Kind, type Response } from '#lib/items/item-kinds.ts';
import { scored } from '#lib/items/item.ts';
import type { BegunPractice, PracticeAnswer } from './practice-store.ts';

const millis = v.pipe(v.number(), v.minValue(0));

const keptSchema = v.object({
  startedAtMillis: millis,
  counts: v.boolean(),
  answers: v.array(
    v.object({
      item: v.string(),
      response: v.optional(v.unknown()),
      durationMillis: millis,
      review: v.optional(v.pipe(v.string(), v.transform(storedEventId))),
    }),
  ),
});

type KeptAnswer = v.InferOutput<typeof keptSchema>['answers'][number];

interface KeptRun extends BegunPractice {
  /** True when the answers are reviews like any other; those kept here are in the log already. */
  readonly counts: boolean;
}

export function printRun({ startedAtMillis, counts, answers }: KeptRun): string {
  const kept = answers.map(({ item, response, durationMillis, review }) => ({
    item: item.id,
    response,
    durationMillis,
    review,
  }));
  return JSON.stringify({ startedAtMillis, counts, answers: kept });
}

/** Undefined when there is none, or one that does not fit these questions: then it begins anew, and does not count. */
export function parseRun(text: string | undefined, items: readonly Item[]): KeptRun | undefined {
  const kept = readKept(text);
  if (kept === undefined) return undefined;
  const answers = kept.answers.map((answer, at) => readAnswer(items[at], answer)).filter((one) => one !== undefined);
  return answers.length === kept.answers.length ? { ...kept, answers } : undefined;
}

function readKept(text: string | undefined) {
  try {
    return text === undefined ? undefined : v.parse(keptSchema, JSON.parse(text));
  } catch {
    return undefined;
  }
}

function readAnswer(item: Item | undefined, kept: KeptAnswer): PracticeAnswer | undefined {
  if (item === undefined || item.id !== kept.item) return undefined;
  const { response: given, durationMillis, review } = kept;
  const about = { item, durationMillis, ...(review === undefined ? {} : { review }) };
  if (given === undefined) return { ...about, response: undefined, score: scored(0) };
  const schema: v.GenericSchema<unknown, Response> = itemKinds[item.kind].responseSchema;
  const read = v.safeParse(schema, given);
  if (!read.success) return undefined;
  const score = scoreItem<Kind>(item, read.output);
  return score.type === 'invalid' ? undefined : { ...about, response: read.output, score };
}
