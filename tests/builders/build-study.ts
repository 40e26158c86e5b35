/** Cards, items and a world for study sessions: three facts, five cards, each asked by choice and by typing. */
import type { CardId } from '#lib/core/ids.ts';
import { storedCardId, storedItemId } from '#lib/core/ids.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { buildProgressStore, type ProgressStore } from '#lib/progress/progress-store.ts';
import { emptyTally } from '#lib/progress/day-tally.ts';
import { buildMemoryReviewLog, buildMemoryStorage, type MemoryStorage } from '#lib/reviews/memory-review-log.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import type { LoadSpread } from '#lib/schedule/pick-shift.ts';
import { defaultPlan, type StudyPlan } from '#lib/schedule/study-plan.ts';
import type { QueueCard } from '#lib/study/pick-card.ts';
import { buildStudyStore, type StudyStore } from '#lib/study/study-store.ts';
import { firstOfMarchMillis } from './build-review-event.ts';

export function buildQueueCard(
  fact: string,
  name: string,
  importance: 1 | 2 | 3 = 2,
  asks = `${fact}.${name}`,
): QueueCard {
  return { id: storedCardId(`${fact}#${name}`), fact, asks, importance };
}

export const fiveCards: readonly QueueCard[] = [
  buildQueueCard('s.signing', 'date', 3),
  buildQueueCard('s.signing', 'parties', 3),
  buildQueueCard('s.trade', 'value', 2),
  buildQueueCard('s.trade', 'year', 2),
  buildQueueCard('s.visit', 'visitor', 1),
];

/** The key of every choice is `a`, of every typed item "right". */
export function buildItems(cards: readonly QueueCard[]): Item[] {
  return cards.flatMap(({ id, fact }): Item[] => {
    const base = (variant: string) => ({
      id: storedItemId(`${id}/ask/${variant}`),
      template: 'ask',
      card: id,
      facts: [fact],
      stem: `Question of ${id}?`,
      feedback: { answer: 'right', because: 'It is so.' },
      citations: [{ source: 's', paragraphs: [1] }],
    });
    const options = ['a', 'b', 'c'].map((letter) => ({ id: letter, text: letter.repeat(3) }));
    return [
      { ...base('single-choice'), kind: 'single-choice', options, key: 'a' },
      { ...base('typed'), kind: 'short-text', accepted: ['right'], rivals: [] },
      { ...base('cloze'), kind: 'cloze', before: 'It is ', after: '.', accepted: ['right'], rivals: [] },
    ];
  });
}

export interface StudyWorld {
  readonly study: StudyStore;
  readonly progress: ProgressStore;
  readonly storage: MemoryStorage;
  /** Moves the clock on. */
  wait(millis: number): void;
}

/** A session over a log in memory, with a clock that moves only when told to. Worlds over one storage are tabs. */
export async function openStudyWorld(
  cards: readonly QueueCard[] = fiveCards,
  storage: MemoryStorage = buildMemoryStorage(),
  startMillis = firstOfMarchMillis,
  plan: StudyPlan = defaultPlan,
  spread?: LoadSpread,
): Promise<StudyWorld> {
  const scheduler = buildFsrsScheduler(defaultParameters);
  let nowMillis = startMillis;
  let ids = 0;
  const tab = storage.tabs.size;
  const progress = buildProgressStore(async () => ({ log: buildMemoryReviewLog(storage), isKept: true }));
  await progress.open();
  const state = () => progress.getState().state;
  const items = buildItems(cards);
  const itemsOf = (card: CardId) => items.filter((item) => item.card === card);
  const study = buildStudyStore('all', cards, itemsOf, {
    clock: { nowMillis: () => nowMillis, zoneAt: () => ({ name: 'UTC', offsetMinutes: 0 }) },
    scheduler: () => scheduler,
    plan: () => plan,
    spread: () => spread,
    newId: () => `tab${tab}-${startMillis}-${ids++}`,
    progressOf: (card: CardId) => state().cards.get(card),
    holdOf: (card) => state().holds.get(card),
    doneOn: (day) => state().days.get(day) ?? emptyTally,
    record: (events) => progress.record(events),
    readLatestSession: async (atMillis) => {
      const read = await (await progress.log).readLatestSession(atMillis);
      return read.ok ? read.value : [];
    },
  });
  return { study, progress, storage, wait: (millis) => (nowMillis += millis) };
}
