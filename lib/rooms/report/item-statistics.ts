/**
 * How a question worked, by classical test theory: the share that got it right, and how well it tells those who know from those
 * who do not. Discrimination is the point-biserial correlation between being right here and the share right elsewhere, the
 * question itself left out (Henrysson 1963), over the players who answered it and at least one other.
 */
import { isRightAnswer } from '../view/tally-answers.ts';

/** Below this many answers both figures may be a matter of who happened to sit there. */
export const fewAnswers = 30;

interface Scored {
  readonly earned: number;
  readonly total: number;
}

/** A row a player, a column a question; undefined where nothing was answered. */
export type AnswerTable = readonly (readonly (Scored | undefined)[])[];

/** From −1 to 1; undefined where all were right, all wrong, or nobody differed elsewhere. */
export function discriminationOf(table: AnswerTable, question: number): number | undefined {
  const pairs = table.flatMap((row) => {
    const here = row[question];
    const elsewhere = row.filter((answer, at): answer is Scored => answer !== undefined && at !== question);
    if (here === undefined || elsewhere.length === 0) return [];
    const share = elsewhere.filter(isRightAnswer).length / elsewhere.length;
    return [[isRightAnswer(here) ? 1 : 0, share] as const];
  });
  return correlate(pairs);
}

/** Pearson's; with one side 0 or 1 it is the point-biserial. */
function correlate(pairs: readonly (readonly [number, number])[]): number | undefined {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  const scale = Math.sqrt(xx * yy);
  // Shares such as 1/3 leave a remainder where nobody differs.
  return scale < 1e-9 ? undefined : xy / scale;
}

export function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}
