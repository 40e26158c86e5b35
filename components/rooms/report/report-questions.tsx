/** Question by question: how many were right, how long it took, how well it tells apart, and how the answers spread. */
import { fewAnswers } from '#lib/rooms/report/item-statistics.ts';
import type { ReportQuestion } from '#lib/rooms/report/report-schema.ts';
import { formatSeconds, formatShare } from './report-figures.ts';
import { TallyBars } from '../tally-bars.tsx';

export function ReportQuestions({ questions }: { readonly questions: readonly ReportQuestion[] }) {
  const hasFew = questions.some(({ isFew }) => isFew);
  return (
    <>
      <p className="mb-3 text-ui">
        Discrimination says whether those who did well elsewhere got this question right more often: from −1 to 1, and a
        question near 0 or below tells nobody apart.
        {hasFew && ` * Fewer than ${fewAnswers} answers: both figures may be chance.`}
      </p>
      <ol>
        {questions.map((question, at) => (
          <Question key={`${at} ${question.stem}`} question={question} at={at} />
        ))}
      </ol>
    </>
  );
}

function Question({ question, at }: { readonly question: ReportQuestion; readonly at: number }) {
  const { stem, answer, answered, unanswered, right, medianMillis, discrimination, isFew, distribution } = question;
  const few = isFew && answered > 0 ? '*' : '';
  const figures = [
    ['Right', `${right} of ${answered}`],
    ['Share right', formatShare(right, answered) + few],
    ['Discrimination', discrimination === undefined ? '–' : discrimination.toFixed(2).replace('-', '−') + few],
    ['Median time', formatSeconds(medianMillis)],
    ['No answer', String(unanswered)],
  ] as const;
  return (
    <li className="break-inside-avoid border-b border-rule py-4">
      <h3 className="leading-snug">
        <span className="catalogue mr-2">{at + 1}</span>
        {stem}
      </h3>
      <p className="mt-1 border-l-4 border-moss pl-3 text-ui">
        <span className="sr-only">The answer: </span>
        {answer}
      </p>
      <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt className="catalogue">{name}</dt>
            <dd className="tabular font-sans text-ui">{value}</dd>
          </div>
        ))}
      </dl>
      {distribution.length > 0 && (
        // Paper cannot be unfolded.
        <details className="mt-2 print:details-content:[content-visibility:visible]">
          <summary className="catalogue min-h-6 text-sea! print:hidden">How the answers spread</summary>
          <div className="mt-1 text-ui">
            <TallyBars disclosure={question} />
          </div>
        </details>
      )}
    </li>
  );
}
