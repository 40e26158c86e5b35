/** The answer to a question of several parts names each part with what belongs to it. */
import { describe, expect, it } from 'vitest';
import { listAnswerPairs } from '#lib/items/answer-pairs.ts';
import { storedItemId } from '#lib/core/ids.ts';

const base = { id: storedItemId('s.fact#card/match/variant'), stem: 'Which belong together?' };
const parts = [
  { id: 'a', text: 'First exercise' },
  { id: 'b', text: 'First agreement' },
];

describe('the pairs of an answer', () => {
  it('are the lines of a matching with their matches, in the order of the lines', () => {
    const prompts = [
      { id: 'p', text: 'In 2014' },
      { id: 'q', text: 'In 2016' },
    ];
    const view = { ...base, kind: 'matching', prompts, choices: parts } as const;
    expect(listAnswerPairs(view, { kind: 'matching', key: { p: 'b', q: 'a' } })).toEqual([
      { text: 'In 2014', match: 'First agreement' },
      { text: 'In 2016', match: 'First exercise' },
    ]);
  });

  it('are the events of an ordering with their dates, the earliest first', () => {
    const view = { ...base, kind: 'ordering', entries: parts } as const;
    const reveal = { kind: 'ordering', key: ['b', 'a'], dates: { a: '2016', b: '2014' } } as const;
    expect(listAnswerPairs(view, reveal)).toEqual([
      { text: 'First agreement', match: '2014' },
      { text: 'First exercise', match: '2016' },
    ]);
  });

  it('are none where the answer is one', () => {
    const view = { ...base, kind: 'single-choice', options: parts } as const;
    expect(listAnswerPairs(view, { kind: 'single-choice', key: 'a', whys: {} })).toEqual([]);
  });
});
