/** Player by player, with a sign for each answer: who knew what, and what of it had to be taken up again. */
import type { ReportAnswer, ReportPlayer, ReportQuestion } from '#lib/rooms/report/report-schema.ts';
import { formatSeconds } from './report-figures.ts';
import type { ReportWords } from './report-words.ts';
import { ScrollRegion } from '../../frame/scroll-region.tsx';

interface ReportPlayersProps {
  readonly players: readonly ReportPlayer[];
  readonly questions: readonly ReportQuestion[];
  readonly hasPoints: boolean;
  readonly words: ReportWords;
}

export function ReportPlayers({ players, questions, hasPoints, words }: ReportPlayersProps) {
  if (players.length === 0) return <p>{words.nobody}</p>;
  const name = `${words.title} and their answers`;
  return (
    <>
      <p className="catalogue mb-2">
        ✓ right · ◐ right in part · ✗ wrong · – no answer. Numbers are those of the questions above.
      </p>
      <ScrollRegion name={name} className="print:overflow-visible">
        <table className="w-full font-sans text-ui">
          <caption className="sr-only">{name}</caption>
          <thead>
            <tr className="border-b border-line text-faded">
              <th scope="col" className="py-1.5 text-left font-normal">
                Name
              </th>
              <th scope="col" className="pl-3 text-right font-normal">
                Right
              </th>
              {hasPoints && (
                <th scope="col" className="pl-3 text-right font-normal">
                  Points
                </th>
              )}
              <th scope="col" className="px-3 text-right font-normal whitespace-nowrap">
                Median time
              </th>
              {questions.map(({ stem }, at) => (
                <th key={`${at} ${stem}`} scope="col" className="px-1 text-center font-normal" title={stem}>
                  {at + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {players.map(({ name: player, team, right, offered, points, medianMillis, answers }, place) => (
              <tr key={`${place} ${player}`} className="border-b border-rule">
                <th scope="row" className="py-1.5 pr-2 text-left font-normal whitespace-nowrap">
                  {player}
                  {team !== undefined && <span className="text-faded"> · {team}</span>}
                </th>
                <td className="pl-3 text-right whitespace-nowrap">
                  {right} of {offered}
                </td>
                {hasPoints && <td className="pl-3 text-right">{points.toLocaleString('en')}</td>}
                <td className="px-3 text-right whitespace-nowrap">{formatSeconds(medianMillis)}</td>
                {answers.map((answer, at) => (
                  <td key={`${at} ${questions[at]?.stem}`} className="px-1 text-center" title={answer?.given}>
                    <Sign answer={answer} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Sign({ answer }: { readonly answer: ReportAnswer | null }) {
  const [sign, word, tone] =
    answer === null
      ? ['–', 'no answer', 'text-faded']
      : answer.earned === answer.total
        ? ['✓', 'right', 'text-moss']
        : answer.earned > 0
          ? ['◐', 'right in part', 'text-ochre']
          : ['✗', 'wrong', 'text-vermilion'];
  return (
    <span className={tone}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{word}</span>
    </span>
  );
}
