import { describe, expect, it } from 'vitest';
import { storedCardId } from '#lib/core/ids.ts';
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';
import { countMastery, isMastered } from '#lib/statistics/mastery.ts';
import { buildProgress } from '#tests/builders/build-progress.ts';

const scheduler = buildFsrsScheduler(defaultParameters);
const dayMillis = 86_400_000;
/** A card first seen on day 1 and answered last on day 2, unless told otherwise. */
const mastered = (
  kinds: readonly [string, boolean][],
  stabilityDays: number,
  daysAgo: number,
  { day = 2, intervalDays = 3 } = {},
) =>
  isMastered(
    buildProgress(
      { firstDay: 1, lastDay: day, kinds: kinds.map(([kind, isRight]) => ({ kind, isRight, day })) },
      { stabilityDays, intervalDays },
    ),
    scheduler,
    daysAgo * dayMillis,
  );

describe('a card', () => {
  it('is mastered once it was recalled and is likely to be recalled now', () => {
    expect(mastered([['short-text', true]], 5, 2)).toBe(true);
    expect(mastered([['short-text', true]], 5, 9)).toBe(false);
  });

  it('is mastered once it was recalled and its memory is firm, when it is due, but not long after', () => {
    expect(mastered([['cloze', true]], 21, 40)).toBe(true);
    expect(mastered([['cloze', true]], 20, 40)).toBe(false);
    expect(mastered([['cloze', true]], 21, 1_000)).toBe(false);
  });

  it('is not mastered on the day on which it was first seen, however often it was typed right', () => {
    expect(mastered([['short-text', true]], 5, 0, { day: 1 })).toBe(false);
    expect(mastered([['short-text', true]], 60, 0, { day: 1 })).toBe(false);
  });

  it('is not mastered while it is in its steps', () => {
    expect(mastered([['short-text', true]], 5, 0, { intervalDays: 0 })).toBe(false);
    expect(mastered([['short-text', true]], 60, 0, { intervalDays: 0 })).toBe(false);
    expect(mastered([['short-text', true]], 5, 0, { intervalDays: 1 })).toBe(true);
  });

  it('is not mastered by recognising it, however firm', () => {
    expect(mastered([['single-choice', true]], 60, 1)).toBe(false);
    expect(mastered([['true-false', true]], 60, 1)).toBe(false);
    expect(mastered([], 60, 1)).toBe(false);
  });

  it('is no longer mastered when the latest recall was wrong, until another one is right', () => {
    const answers: [string, boolean][] = [
      ['cloze', true],
      ['short-text', false],
      ['single-choice', true],
    ];
    expect(mastered(answers, 60, 1)).toBe(false);
    expect(mastered([...answers, ['numeric', true]], 60, 1)).toBe(true);
  });
});

it('groups count their cards, those begun and those mastered; a card may be in several', () => {
  const cards = [
    { id: storedCardId('a'), topics: ['arms', 'trade'] },
    { id: storedCardId('b'), topics: ['trade'] },
  ];
  const groups = countMastery(cards, ({ topics }) => topics, {
    begun: () => true,
    mastered: (card) => card === 'b',
  });
  expect(groups).toEqual([
    { name: 'arms', cards: 1, begun: 1, mastered: 0 },
    { name: 'trade', cards: 2, begun: 2, mastered: 1 },
  ]);
});
