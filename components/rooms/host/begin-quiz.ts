'use client';
/** What the builder begins with: the quiz that was kept or linked, or a fresh draw that can be opened as it is. */
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { parsePracticeItems } from '#lib/practice/practice-link.ts';
import { drawQuiz, thumbKinds } from '#lib/rooms/quiz/draw-quiz.ts';
import type { LinkedQuiz } from '#lib/rooms/quiz/quiz-link.ts';
import type { Quiz } from '#lib/rooms/quiz/quiz.ts';
import { defaultRoomSettings, type RoomSettings } from '#lib/rooms/room-settings.ts';
import { newId } from '../../study/new-id.ts';

export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly settings: RoomSettings;
}

export interface BegunQuiz {
  readonly draft: Draft;
  /** Questions that the kept or linked quiz had and this version of the bank has not. */
  readonly missing: number;
}

/** Of a fresh draw: a quarter of an hour. */
const usualLength = 12;

export function beginQuiz(
  bank: StudyBank,
  assess: AssessBank,
  kept: Quiz | undefined,
  linked: LinkedQuiz | undefined,
): BegunQuiz {
  if (kept) {
    const items = kept.items.flatMap((id) => assess.findItem(id)?.item ?? []);
    const { id, title, settings } = kept;
    return { draft: { id, title, items, settings }, missing: kept.items.length - items.length };
  }
  if (linked) {
    const { items, missing } = parsePracticeItems(linked.marks, bank.items);
    return { draft: { id: newId(), title: linked.title, items, settings: linked.settings }, missing };
  }
  const stock = assess.items.filter(({ item }) => thumbKinds.includes(item.kind));
  const items = drawQuiz(bank, stock, usualLength, newId());
  return { draft: { id: newId(), title: bank.dossier.title, items, settings: defaultRoomSettings }, missing: 0 };
}
