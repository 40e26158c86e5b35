/** Which cards' answers an item gives away: whose answer stands, as whole words, in its stem, its feedback, or what is to be chosen, matched or ordered. */
import type { CardId } from '#lib/core/ids.ts';
import { normaliseText, wordsOf } from '#lib/core/normalise-text.ts';
import { groupBy } from '#lib/core/unique.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';

/** A name in more than one fact of twenty gives no answer away: "Russia" stands in every other stem. */
const commonShare = 0.05;
const shortestName = 3;

interface AnswerName {
  readonly card: CardId;
  /** In comparable form. */
  readonly name: string;
}

export function buildTellTale(items: readonly Item[], facts: StudyBank['facts']): (item: Item) => ReadonlySet<CardId> {
  const statements = Object.values(facts).map(({ statement }) => padded(statement));
  const most = Math.max(commonShare * statements.length, 1);
  const isTelling = (name: string) =>
    name.length >= shortestName && statements.filter((text) => text.includes(` ${name} `)).length <= most;
  const named = groupBy(
    items.flatMap((item) => namesOfKey(item).map((name) => ({ card: item.card, name: normaliseText(name) }))),
    ({ name }) => name,
  );
  const telling = [...named].filter(([name]) => isTelling(name)).flatMap(([, names]) => names);
  const byFirstWord = groupBy(telling, ({ name }) => name.split(' ', 1)[0] ?? '');
  return (item) => findNames(textOf(item), byFirstWord);
}

function findNames(text: string, byFirstWord: ReadonlyMap<string, readonly AnswerName[]>): ReadonlySet<CardId> {
  const whole = padded(text);
  const candidates = [...new Set(wordsOf(text))].flatMap((word) => byFirstWord.get(word) ?? []);
  return new Set(candidates.filter(({ name }) => whole.includes(` ${name} `)).map(({ card }) => card));
}

/** What may be typed for it, the option that is right, a figure in words. */
function namesOfKey(item: Item): readonly string[] {
  if ('accepted' in item) return item.accepted;
  if ('options' in item) return item.options.filter(({ id }) => item.key.includes(id)).map(({ text }) => text);
  return 'low' in item ? [item.feedback.answer] : [];
}

function textOf(item: Item): string {
  const parts = [
    ...('options' in item ? item.options : []),
    ...('prompts' in item ? [...item.prompts, ...item.choices] : []),
    ...('entries' in item ? item.entries : []),
  ];
  return [item.stem, ...parts.map(({ text }) => text), item.feedback.answer, item.feedback.because].join(' . ');
}

/** With a space at both ends, so that whole words can be looked for. */
function padded(text: string): string {
  return ` ${normaliseText(text)} `;
}
