import { describe, expect, it } from 'vitest';
import { storedItemId } from '#lib/core/ids.ts';
import { itemKinds } from '#lib/items/item-kinds.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { pickItem } from '#lib/study/pick-item.ts';
import { buildProgress } from '#tests/builders/build-progress.ts';
import { buildItems, buildQueueCard } from '#tests/builders/build-study.ts';

const items = buildItems([buildQueueCard('f.one', 'a')]);

const progress = (over: Partial<Omit<CardProgress, 'memory'>>, stabilityDays: number, reviews = 2) =>
  buildProgress({ lastItem: storedItemId('f.one#a/ask/single-choice'), ...over }, { stabilityDays, reviews });

const demandOf = (known: CardProgress | undefined) => {
  const item = pickItem(items, known);
  return item && itemKinds[item.kind].demand;
};

describe('the item that asks a card', () => {
  it('is recognised at first sight', () => {
    expect(pickItem(items, undefined)?.kind).toBe('single-choice');
  });

  it('is recalled once the card has been right and holds for a day', () => {
    expect(demandOf(progress({}, 3))).toBe('recall');
  });

  it('is recognised again while memory is weak or the last answer was wrong', () => {
    const typed = storedItemId('f.one#a/ask/typed');
    expect(demandOf(progress({ lastItem: typed }, 0.3))).toBe('recognition');
    expect(demandOf(progress({ lastItem: typed, lastRight: false }, 30))).toBe('recognition');
  });

  it('is never the one asked last while there is another', () => {
    for (let reviews = 1; reviews < 40; reviews++) {
      for (const { id } of items) {
        expect(pickItem(items, progress({ lastItem: id }, reviews % 4, reviews))?.id).not.toBe(id);
      }
    }
  });

  it('varies from review to review', () => {
    const recalled = Array.from({ length: 20 }, (_, reviews) => pickItem(items, progress({}, 9, reviews))?.kind);
    expect(new Set(recalled)).toEqual(new Set(['short-text', 'cloze']));
  });

  it('is the only one there is, even twice', () => {
    const only = items.slice(0, 1);
    expect(pickItem(only, progress({}, 9))?.id).toBe(only[0]?.id);
  });
});
