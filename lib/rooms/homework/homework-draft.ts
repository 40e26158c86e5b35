/** Homework that is being done, as the device keeps it between two visits: one small JSON text for each quiz. */
import * as v from 'valibot';
import { hashText } from '#lib/core/random.ts';
import { scoreItem } from '#lib/items/answer-item.ts';
import { itemKinds, type Item, type Kind, type Response } from '#lib/items/item-kinds.ts';
import { isRight } from '#lib/items/item.ts';
import type { HandIn } from './hand-in.ts';

const draftSchema = v.object({
  name: v.string(),
  answers: v.array(v.nullable(v.object({ given: v.record(v.string(), v.unknown()), seconds: v.number() }))),
  /** When the last question was done; undefined until then. What is handed in stays the same from then on. */
  doneAtMillis: v.optional(v.number()),
});

export type HomeworkDraft = v.InferOutput<typeof draftSchema>;

/** Under which name a draft is kept: another version of the questions begins anew. */
export function nameDraft({ dossier, marks, version }: Pick<HandIn, 'dossier' | 'marks' | 'version'>): string {
  return `dossier-homework-${hashText(`${dossier} ${marks} ${version}`).toString(36)}`;
}

/** Under which name one learner's draft is kept while another works on the same device. */
export function nameDraftOf(place: string, { name }: Pick<HomeworkDraft, 'name'>): string {
  return `${place}-${hashText(name.toLowerCase()).toString(36)}`;
}

export function printDraft(draft: HomeworkDraft): string {
  return JSON.stringify(draft);
}

/** Undefined when there is none, or none that can be read: then it begins anew. */
export function parseDraft(text: string | undefined): HomeworkDraft | undefined {
  try {
    return text === undefined ? undefined : v.parse(draftSchema, JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A response as it is kept and handed in: its question knows the kind. */
export function packResponse(response: Response): Readonly<Record<string, unknown>> {
  const { kind: _, ...given } = response;
  return given;
}

export interface Marked {
  readonly response: Response;
  readonly isRight: boolean;
  readonly earned: number;
  readonly total: number;
}

/** What an answer comes to; undefined for none, and for what is no answer to this question. */
export function markAnswer(item: Item, answer: HomeworkDraft['answers'][number] | undefined): Marked | undefined {
  if (!answer) return undefined;
  const schema: v.GenericSchema<unknown, Response> = itemKinds[item.kind].responseSchema;
  const read = v.safeParse(schema, { ...answer.given, kind: item.kind });
  if (!read.success) return undefined;
  const score = scoreItem<Kind>(item, read.output);
  if (score.type === 'invalid') return undefined;
  return { response: read.output, isRight: isRight(score), earned: score.earned, total: score.total };
}
