/** What reading has changed: each question with what was said before and after. */
import type { Item } from '#lib/items/item-kinds.ts';
import type { AssessBank } from './assess-bank.ts';
import { listItems } from './attempt-state.ts';
import type { Attempt, AttemptAnswer } from './attempt.ts';
import { listResponse } from './say-response.ts';

/** A try: what was said, in lines, and whether it was right. Undefined lines mean that the learner did not know. */
export interface Try {
  readonly said?: readonly string[] | undefined;
  readonly isRight: boolean;
}

export interface GainRow {
  /** As it was asked afterwards. */
  readonly item: Item;
  readonly before: Try;
  readonly after: Try;
  readonly answer?: AttemptAnswer | undefined;
}

export interface PreQuizGain {
  readonly rows: readonly GainRow[];
  readonly before: number;
  readonly after: number;
  /** How many somebody who knows nothing gets right on average. */
  readonly byGuessing: number;
}

/** Only what was asked both times counts; items that the bank no longer has are left out. */
export function buildPreQuizGain(before: Attempt, after: Attempt, bank: AssessBank): PreQuizGain {
  const first = new Map(listItems(before, bank).map((one) => [one.item.card, one]));
  const pairs = listItems(after, bank).flatMap((again) => {
    const tried = first.get(again.item.card);
    return tried === undefined ? [] : [{ tried, again }];
  });
  const rows = pairs.map(({ tried, again }) => ({
    item: again.item,
    before: toTry(tried.item, before),
    after: toTry(again.item, after),
    answer: after.answers.get(again.item.id),
  }));
  return {
    rows,
    before: rows.filter((row) => row.before.isRight).length,
    after: rows.filter((row) => row.after.isRight).length,
    byGuessing: pairs.reduce((sum, { again }) => sum + again.guessing, 0),
  };
}

function toTry(item: Item, { answers }: Attempt): Try {
  const answer = answers.get(item.id);
  return { said: answer?.response && listResponse(item, answer.response), isRight: answer?.isRight === true };
}
