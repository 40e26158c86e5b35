/**
 * True retention: of the cards in review that were asked for the first time on a day, the share not graded Again. Later
 * answers of the day are left out, as the first one has just refreshed the memory.
 */
import { addTallies, emptyTally, type DayTally } from '#lib/progress/day-tally.ts';
import { wilsonInterval, type Interval } from './wilson-interval.ts';

export interface Retention {
  readonly tested: number;
  readonly recalled: number;
  readonly interval: Interval;
  /** What the learner wished for when each of them was answered, on the mean; 0 of none. */
  readonly desired: number;
}

/** Below this the interval is wider than any difference that could matter. */
export const fewestAnswers = 30;

/** The sum of the days from the first to the last, both included. */
export function sumDays(days: ReadonlyMap<number, DayTally>, first: number, last: number): DayTally {
  return [...days]
    .filter(([day]) => day >= first && day <= last)
    .reduce((sum, [, tally]) => addTallies(sum, tally), emptyTally);
}

export function toRetention({
  tested,
  recalled,
  desiredThousandths,
}: Pick<DayTally, 'tested' | 'recalled' | 'desiredThousandths'>): Retention {
  const desired = tested === 0 ? 0 : desiredThousandths / tested / 1_000;
  return { tested, recalled, interval: wilsonInterval(recalled, tested), desired };
}

export type RetentionVerdict = 'too-few' | 'as-desired' | 'above' | 'below';

/** Whether what was recalled fits what was wished for, as far as the number of answers can tell. */
export function judgeRetention({ tested, interval, desired }: Retention): RetentionVerdict {
  if (tested < fewestAnswers) return 'too-few';
  if (desired < interval.low) return 'above';
  return desired > interval.high ? 'below' : 'as-desired';
}
