/** How well the bounds that were given for figures held. */
import type { FigureJudgement } from '#lib/assess/build-report.ts';

const fewestToTell = 10;

export function FigureNote({ figures: { held, meanScore } }: { readonly figures: FigureJudgement }) {
  const { hits, count, low, high } = held;
  return (
    <p className="mt-3">
      {hits} of {count} {count === 1 ? 'figure lay' : 'figures lay'} within your bounds, of which 80 in 100 should.{' '}
      {count < fewestToTell
        ? 'Too few to tell.'
        : `By chance alone it could be ${Math.round(100 * low)} to ${Math.round(100 * high)} in 100.`}{' '}
      <span className="catalogue">
        Mean interval score {meanScore.toFixed(1)} on a log scale; narrow bounds that hold score least.
      </span>
    </p>
  );
}
