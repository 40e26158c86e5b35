import { describe, expect, it } from 'vitest';
import type { Item, Response } from '#lib/items/item-kinds.ts';
import type { RoomAnswer } from '#lib/rooms/room-state.ts';
import { tallyAnswers } from '#lib/rooms/view/tally-answers.ts';
import {
  buildMapPlace,
  buildMultipleChoice,
  buildOrdering,
  buildShortText,
  buildTrueFalse,
} from '#tests/builders/build-item.ts';

const answer = (response: Response, isRight = false): RoomAnswer => ({
  type: 'answered',
  atMillis: 0,
  round: 0,
  question: 0,
  player: 'ada',
  response,
  earned: isRight ? 1 : 0,
  total: 1,
  tookMillis: 0,
  points: 0,
});
const typed = (text: string, isRight = false) => answer({ kind: 'short-text', text }, isRight);
const tally = (item: Item, answers: readonly RoomAnswer[], fewest = 1) =>
  tallyAnswers(item, answers, fewest).map(({ answer: words, count, isRight }) => [words, count, isRight]);

describe('answers are counted', () => {
  it('by option in their order, each option of an answer, those that nobody chose too', () => {
    const chosen = (choices: string[]) => answer({ kind: 'multiple-choice', choices });
    expect(tally(buildMultipleChoice(), [chosen(['a', 'c']), chosen(['a', 'b'])])).toEqual([
      ['energy', 2, true],
      ['fisheries', 1, false],
      ['defence', 1, true],
      ['tourism', 0, false],
    ]);
  });

  it('as true and false', () => {
    expect(tally(buildTrueFalse({ key: false }), [answer({ kind: 'true-false', answer: true })])).toEqual([
      ['True', 1, false],
      ['False', 0, true],
    ]);
  });

  it('by their words, however written, the right ones together under the right answer, the most frequent first', () => {
    const given = [typed('lavrov'), typed('Lavrov '), typed('Shoigu', true), typed('Putin'), typed('LAVROV')];
    expect(tally(buildShortText(), given)).toEqual([
      ['lavrov', 3, false],
      ['Sergei Shoigu', 1, true],
      ['Putin', 1, false],
    ]);
  });

  it('together where fewer than wanted have given them, or there are more than eight', () => {
    const given = [typed('a rude word'), typed('Lavrov'), typed('Lavrov'), typed('Shoigu', true)];
    expect(tally(buildShortText(), given, 2)).toEqual([
      ['Lavrov', 2, false],
      ['Sergei Shoigu', 1, true],
      [undefined, 1, false],
    ]);
    const many = Array.from({ length: 10 }, (_, at) => typed(`wrong ${at}`));
    expect(tally(buildShortText(), many)).toHaveLength(9);
    expect(tally(buildShortText(), many).at(-1)).toEqual([undefined, 2, false]);
  });

  it('without rude words where a class reads them, however many have agreed on one', () => {
    const given = [typed('fuck this'), typed('Fuck this!'), typed('Lavrov'), typed('Lavrov')];
    expect(tally(buildShortText(), given, 2)).toEqual([
      ['Lavrov', 2, false],
      [undefined, 2, false],
    ]);
    expect(tally(buildShortText(), given)).toContainEqual(['fuck this', 2, false]);
  });

  it('as plain text, and shortened where a class reads them, also by those who have agreed on a long one', () => {
    const marked = `\u202Elavrov\u0000 \u2066L\u2069a${'\u0335'.repeat(40)}vrov`;
    const long = 'so it goes '.repeat(18).trim();
    const given = [typed(marked), typed(marked), typed(`${long}!`), typed(long), typed('\u202E')];
    expect(tally(buildShortText(), given, 2)).toEqual([
      ['lavrov La\u0335\u0335vrov', 2, false],
      [`${'so it goes '.repeat(5)}so i…`, 2, false],
      [undefined, 1, false],
    ]);
    expect(tally(buildShortText(), given)).toEqual([
      ['lavrov La\u0335\u0335vrov', 2, false],
      [`${long}!`, 2, false],
      [undefined, 1, false],
    ]);
  });

  it('with orders and pairs in full, which nobody has typed', () => {
    const order = answer({ kind: 'ordering', order: ['c', 'b', 'a'] });
    const item = buildOrdering({ entries: ['a', 'b', 'c'].map((id) => ({ id, text: id.repeat(40) })) });
    expect(tally(item, [order, order], 2)).toEqual([
      [`${'c'.repeat(40)}; ${'b'.repeat(40)}; ${'a'.repeat(40)}`, 2, false],
    ]);
  });

  it('with the right ones in a row of their own, however many wrong answers are more frequent', () => {
    const wrong = Array.from({ length: 20 }, (_, at) => typed(`wrong ${at % 10}`));
    const rows = tally(buildShortText(), [...wrong, typed('Shoigu', true)]);
    expect(rows.slice(-2)).toEqual([
      ['Sergei Shoigu', 1, true],
      [undefined, 6, false],
    ]);
    expect(rows).toHaveLength(9);
  });

  it('of a map by the names of states', () => {
    expect(tally(buildMapPlace(), [answer({ kind: 'map-place', place: 'IN' })])).toEqual([['India', 1, false]]);
  });
});
