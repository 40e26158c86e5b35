/** How well the bounds that were given for figures held. */
import type { FigureJudgement } from '#lib/assess/build-report.ts';
import { statedShare } from '#lib/assess/interval-score.ts';

const fewestToTell = 10;

export function FigureNote({ figures: { held, meanScore } }: { readonly figures: FigureJudgement }) {
  const { hits, count, low, high } = held;
  return (
    <p className="mt-3">
      {hits} of {count} {count === 1 ? 'figure lay' : 'figures lay'} within your bounds, of which 80 in 100 should.{' '}
      {count < fewestToTell
        ? 'Too few to tell.'
        : `In the long run it would be ${Math.round(100 * low)} to ${Math.round(100 * high)} in 100, as sure as 95 in 100: ${judge(held)}.`}{' '}
      <span className="catalogue">
        Mean interval score {meanScore.toFixed(1)} on a log scale; narrow bounds that hold score least.
      </span>
    </p>
  );
}

function judge({ low, high }: FigureJudgement['held']): string {
  if (high < statedShare) return 'your bounds are too narrow';
  return low > statedShare ? 'your bounds are too wide' : 'that fits';
}
