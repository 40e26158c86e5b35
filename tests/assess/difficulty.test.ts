import { describe, expect, it } from 'vitest';
import { priorDifficulty, type ItemSignals } from '#lib/assess/difficulty.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildShortText, buildSingleChoice } from '#tests/builders/build-item.ts';

const plain: ItemSignals = { importance: 2, mentions: 1, standing: 'event' };
const difficulty = (signals: Partial<ItemSignals> = {}, item = buildSingleChoice()) =>
  priorDifficulty(item, { ...plain, ...signals });

describe('an item is harder', () => {
  it('when it is typed than when it is chosen', () => {
    expect(priorDifficulty(buildShortText(), plain) - priorDifficulty(buildChoice(['a x', 'b', 'c']), plain)).toBe(1);
  });

  it('when it is less important', () => {
    expect(difficulty({ importance: 1 })).toBeGreaterThan(difficulty());
    expect(difficulty()).toBeGreaterThan(difficulty({ importance: 3 }));
  });

  it('when its answer is seldom named, to an end', () => {
    expect(difficulty({ mentions: 1 })).toBeGreaterThan(difficulty({ mentions: 8 }));
    expect(difficulty({ mentions: 16 })).toBe(difficulty({ mentions: 500 }));
    expect(difficulty({ mentions: 0 })).toBe(difficulty({ mentions: 1 }));
  });

  it('when it asks for a figure or a reading instead of an event', () => {
    expect(difficulty({ standing: 'figure' })).toBeGreaterThan(difficulty({ standing: 'analysis' }));
    expect(difficulty({ standing: 'analysis' })).toBeGreaterThan(difficulty());
  });

  it('when a wrong option is near the key', () => {
    const near = priorDifficulty(buildChoice(['2014', '2015', '1999']), plain);
    expect(near).toBeGreaterThan(priorDifficulty(buildChoice(['2014', '1991', '1999']), plain));
  });

  it('when it asks for more than recall', () => {
    expect(difficulty({}, buildSingleChoice({ template: 'why' })) - difficulty()).toBeCloseTo(0.3);
  });
});
