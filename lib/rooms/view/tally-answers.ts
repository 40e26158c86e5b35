/** How the answers to a question spread, by their words. Reads items by their fields, not by their kinds, as `say-response` does. */
import { sayResponse } from '#lib/assess/say-response.ts';
import { normaliseText } from '#lib/core/normalise-text.ts';
import { groupBy } from '#lib/core/unique.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { cleanText } from '../player-name.ts';
import { isRude } from '../rude-words.ts';
import type { RoomAnswer } from '../room-state.ts';
import type { Tally } from './room-view.ts';

/** More do not fit beside a question on a projector. */
const mostRows = 8;
/** Where a class reads them. What somebody has typed may be longer than a name, and shall not fill a projector. */
const longestWords = 60;

/** Wrong answers that fewer than `fewest` have given are counted together. */
export function tallyAnswers(item: Item, answers: readonly RoomAnswer[], fewest: number): readonly Tally[] {
  return tallyOptions(item, answers) ?? tallyTyped(item, answers, fewest);
}

/** Every option in its order, those that nobody chose too; undefined where there are none to choose from. */
function tallyOptions(item: Item, answers: readonly RoomAnswer[]): readonly Tally[] | undefined {
  if ('options' in item) {
    const key: readonly string[] = [item.key].flat();
    return item.options.map(({ id, text }) => ({
      answer: text,
      count: answers.filter(({ response }) => chosenIn({ ...response }).includes(id)).length,
      isRight: key.includes(id),
    }));
  }
  if (!('key' in item) || typeof item.key !== 'boolean') return undefined;
  return [true, false].map((side) => ({
    answer: side ? 'True' : 'False',
    count: answers.filter(({ response }) => 'answer' in response && response.answer === side).length,
    isRight: item.key === side,
  }));
}

function chosenIn(response: Readonly<Record<string, unknown>>): readonly unknown[] {
  return [response['choice'], response['choices']].flat();
}

function tallyTyped(item: Item, answers: readonly RoomAnswer[], fewest: number): readonly Tally[] {
  const right = answers.filter(isRightAnswer);
  const wrong = answers
    .filter((answer) => !isRightAnswer(answer))
    .map(({ response }) => cleanText(sayResponse(item, { ...response }), Infinity));
  const isPublic = fewest > 1;
  const isTyped = !('entries' in item || 'prompts' in item);
  const show = (words: string) => (isPublic && isTyped ? shorten(words) : words);
  const groups = [...groupBy(wrong, (words) => normaliseText(show(words))).values()]
    // What a class may read, two pupils may have agreed on.
    .filter((group) => !isPublic || (group.length >= fewest && !group.some((words) => isRude(normaliseText(words)))))
    .map((group) => ({ answer: show(group[0] ?? ''), count: group.length, isRight: false }))
    .filter(({ answer }) => answer !== '');
  const byCount = (a: Tally, b: Tally) => b.count - a.count;
  const rightRows = right.length > 0 ? [{ answer: item.feedback.answer, count: right.length, isRight: true }] : [];
  const wrongRows = groups.toSorted(byCount);
  // However few they are, those who were right are never among the others.
  const listed = [...rightRows, ...wrongRows.slice(0, mostRows - rightRows.length)].toSorted(byCount);
  const others = answers.length - listed.reduce((sum, { count }) => sum + count, 0);
  return others > 0 ? [...listed, { count: others, isRight: false }] : listed;
}

function shorten(words: string): string {
  return Array.from(words).length <= longestWords ? words : `${cleanText(words, longestWords - 1)}…`;
}

export function isRightAnswer({ earned, total }: Pick<RoomAnswer, 'earned' | 'total'>): boolean {
  return earned === total;
}
