/** Whether a learner is right as often as they say: Brier's score and, bin by bin, what was said beside what came. */
import { buildShare, type Share } from './wilson-interval.ts';

export interface Judged {
  /** The chance of being right that the learner stated. */
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface CalibrationBin {
  /** The mean of what was stated. */
  readonly stated: number;
  readonly came: Share;
  readonly verdict: 'too-few' | 'fits' | 'overconfident' | 'underconfident';
}

export interface Calibration {
  readonly count: number;
  /** Mean squared distance between what was stated and what came, 0 (perfect) to 1 (Brier, Monthly Weather Review 78, 1950). */
  readonly brier: number;
  /** The same score for stating one's own share of right answers every time: knowing oneself in general, not in particular. */
  readonly reference: number;
  readonly isTelling: boolean;
  readonly bins: readonly CalibrationBin[];
}

/** Below so many answers an interval is so wide that nothing can be said. */
const fewestInBin = 10;
const fewestInAll = 20;
const edges = [0, 0.45, 0.65, 0.85, 0.95, 1] as const;

export function buildCalibration(judged: readonly Judged[]): Calibration {
  const count = judged.length;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const outcomes = judged.map(({ isRight }) => (isRight ? 1 : 0));
  const rightShare = mean(outcomes);
  const bins = edges.slice(1).flatMap((edge, at): CalibrationBin[] => {
    const isLast = at === edges.length - 2;
    const from = edges[at] ?? 0;
    const own = judged.filter(
      ({ confidence }) => confidence >= from && (isLast ? confidence <= edge : confidence < edge),
    );
    if (own.length === 0) return [];
    const stated = mean(own.map(({ confidence }) => confidence));
    const came = buildShare(own.filter(({ isRight }) => isRight).length, own.length);
    return [{ stated, came, verdict: judge(stated, came) }];
  });
  return {
    count,
    brier: mean(judged.map(({ confidence }, at) => (confidence - (outcomes[at] ?? 0)) ** 2)),
    reference: rightShare * (1 - rightShare),
    isTelling: count >= fewestInAll,
    bins,
  };
}

function judge(stated: number, { count, low, high }: Share): CalibrationBin['verdict'] {
  if (count < fewestInBin) return 'too-few';
  if (stated > high) return 'overconfident';
  return stated < low ? 'underconfident' : 'fits';
}
