import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedCardId } from '#lib/core/ids.ts';
import { isNewFirst, isPassDue } from '#lib/study/exam.ts';
import { buildProgress } from '#tests/builders/build-progress.ts';

const examDay = 100;
const seenOn = (lastDay: number) => buildProgress({ lastDay });

describe('before an exam', () => {
  it('new cards come first, until the last three days', () => {
    expect([50, 96, 97, 99, 100].map((today) => isNewFirst(today, examDay))).toEqual([true, true, false, false, false]);
    expect(isNewFirst(50, undefined)).toBe(false);
  });

  it('every card is passed once in the last three days, if each day is done', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 96 }), (name, lastDay) => {
        const card = storedCardId(name);
        let progress = seenOn(lastDay);
        const passes = [96, 97, 98, 99, 100, 101].filter((today) => {
          const isDue = isPassDue(card, progress, today, examDay);
          if (isDue) progress = seenOn(today);
          return isDue;
        });
        expect(passes).toHaveLength(1);
        expect([97, 98, 99]).toContain(passes[0]);
      }),
    );
  });

  it('a pass that was missed is made up for the next day', () => {
    const cards = Array.from({ length: 30 }, (_, at) => storedCardId(`f.fact${at}#a`));
    expect(cards.filter((card) => isPassDue(card, seenOn(90), 99, examDay))).toHaveLength(30);
    const onFirst = cards.filter((card) => isPassDue(card, seenOn(90), 97, examDay)).length;
    expect(onFirst).toBeGreaterThan(3);
    expect(onFirst).toBeLessThan(20);
  });

  it('a card that was reviewed in these days anyway is not passed again', () => {
    expect(isPassDue(storedCardId('f.one#a'), seenOn(97), 99, examDay)).toBe(false);
  });
});
