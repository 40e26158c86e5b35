/** Whether one is right as often as one says: what was said beside what came, with how far chance reaches. */
import type { Calibration, CalibrationBin } from '#lib/assess/calibration.ts';
import { CalibrationCurve } from './calibration-curve.tsx';

const verdicts: Record<CalibrationBin['verdict'], string> = {
  'too-few': 'too few to tell',
  fits: 'fits',
  overconfident: 'too sure',
  underconfident: 'not sure enough',
};

export function CalibrationTable({ calibration }: { readonly calibration: Calibration }) {
  const { count, brier, reference, isTelling, bins } = calibration;
  if (count === 0) return <p>No answer came with how sure you were, so there is nothing to compare.</p>;
  return (
    <>
      {isTelling && <CalibrationCurve bins={bins} />}
      <table className="w-full break-inside-avoid font-sans text-ui">
        <caption className="sr-only">How sure you were, beside how often you were right</caption>
        <thead>
          <tr className="border-b border-line text-faded">
            {['You said', 'You were right', 'Likely range', 'Which means'].map((head, at) => (
              <th key={head} scope="col" className={`py-1.5 font-normal ${at === 0 ? 'text-left' : 'pl-2 text-right'}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bins.map(({ stated, came, verdict }) => (
            <tr key={stated} className="border-b border-rule">
              <th scope="row" className="py-1.5 text-left font-normal whitespace-nowrap">
                {percent(stated)} %
              </th>
              <td className="pl-2 text-right whitespace-nowrap">
                {came.hits} of {came.count}
              </td>
              <td className="pl-2 text-right whitespace-nowrap">
                {percent(came.low)} to {percent(came.high)} %
              </td>
              <td className="pl-2 text-right whitespace-nowrap">{verdicts[verdict]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="catalogue mt-2">
        {isTelling
          ? `Brier score ${brier.toFixed(2)} on ${count} answers (0 is perfect; stating your own average every time gives ${reference.toFixed(2)}).`
          : `${count} ${count === 1 ? 'answer' : 'answers'} with how sure you were: too few to tell. From 20 on there is a score.`}
      </p>
    </>
  );
}

const percent = (share: number) => Math.round(100 * share);
