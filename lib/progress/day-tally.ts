/** What a learning day adds up to. Tallies add, so that a card's share can be taken out and put in again. */
export interface DayTally {
  readonly reviews: number;
  readonly right: number;
  /** Cards seen for the first time. */
  readonly introduced: number;
  /** Of these, the ones whose first answer was not graded Again. */
  readonly knownAtFirst: number;
  /** First answers of the day on cards in review: what true retention counts. */
  readonly tested: number;
  /** Of these, the ones that were not graded Again. */
  readonly recalled: number;
  /** The desired retention of each of the tested, added up, in thousandths: whole numbers come out again as they went in. */
  readonly desiredThousandths: number;
  /** An answer counts for at most `longestCountedMillis`: a page left open is not study. */
  readonly durationMillis: number;
}

export const longestCountedMillis = 120_000;

export const emptyTally: DayTally = {
  reviews: 0,
  right: 0,
  introduced: 0,
  knownAtFirst: 0,
  tested: 0,
  recalled: 0,
  desiredThousandths: 0,
  durationMillis: 0,
};

export function addTallies(a: DayTally, b: DayTally, sign: 1 | -1 = 1): DayTally {
  return {
    reviews: a.reviews + sign * b.reviews,
    right: a.right + sign * b.right,
    introduced: a.introduced + sign * b.introduced,
    knownAtFirst: a.knownAtFirst + sign * b.knownAtFirst,
    tested: a.tested + sign * b.tested,
    recalled: a.recalled + sign * b.recalled,
    desiredThousandths: a.desiredThousandths + sign * b.desiredThousandths,
    durationMillis: a.durationMillis + sign * b.durationMillis,
  };
}
