/**
 * Items of a bank as the questions of one room: with ids of the room's own, and whatever there is to choose from in the room's
 * own order. The bank is public; who has it open finds neither the item by its id nor the key by its letter.
 */
import { storedItemId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { buildRandom } from '#lib/core/random.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { reorderItem } from '#lib/items/answer-item.ts';
import type { Item, Kind } from '#lib/items/item-kinds.ts';
import { answerSecondsOf } from './answer-seconds.ts';
import { mostQuestions } from './quiz/quiz.ts';
import type { RoomQuestion } from './room-question.ts';

const none: Problem = { code: 'malformed-request', message: 'A quiz needs at least one question.' };
const tooMany: Problem = { code: 'malformed-request', message: `A quiz has at most ${mostQuestions} questions.` };
const unknown: Problem = {
  code: 'link-stale',
  message: 'Some of these questions are not in the dossier any more. Reload the page and choose again.',
};

/** In the order of `ids`. Refuses with malformed-request or link-stale. */
export function buildQuestions(
  bank: StudyBank,
  ids: readonly string[],
  seed: string,
): Result<readonly RoomQuestion[], Problem> {
  if (ids.length === 0) return refuse(none);
  if (ids.length > mostQuestions) return refuse(tooMany);
  const byId = new Map<string, Item>(bank.items.map((item) => [item.id, item]));
  const items = ids.flatMap((id) => byId.get(id) ?? []);
  if (items.length < ids.length) return refuse(unknown);
  return ok(
    items.map((item, at) => {
      const inOrder = reorderItem<Kind>(item, buildRandom(`${seed} ${at}`));
      return { ...describeItem(bank, item), item: { ...inOrder, id: storedItemId(`q${at}`) } };
    }),
  );
}

/** A question with its item as the bank has it: for homework, whose key is in the learner's own bank. */
export function describeItem({ dossier, topics, facts }: StudyBank, item: Item): RoomQuestion {
  const behind = item.facts.flatMap((id) => facts[id] ?? []);
  const asked = new Set(behind[0]?.topics);
  return {
    item,
    origin: { dossier: dossier.id, card: item.card, item: item.id },
    facts: behind,
    topics: topics.filter(({ id }) => asked.has(id)).map(({ name }) => name),
    seconds: answerSecondsOf(item),
  };
}
