/** How a class has answered: for each answer a bar from zero, its count in words, and whether it is right. */
import type { Tally } from '#lib/rooms/view/room-view.ts';
import { OptionShape } from './option-shape.tsx';

interface Spread {
  readonly distribution: readonly AnyTally[];
  readonly answered: number;
}

/** As the views have it, and as a saved report has it. */
interface AnyTally extends Omit<Tally, 'answer'> {
  readonly answer?: string | undefined;
}

interface TallyBarsProps {
  /** `before`: of the same question before its discussion. */
  readonly disclosure: Spread & { readonly before?: Spread | undefined };
  /** By what the options on screen are known, in their order; undefined where the answers are none of them. */
  readonly letters?: string | undefined;
}

export function TallyBars({ disclosure: { distribution, answered, before }, letters }: TallyBarsProps) {
  // What was answered in one round alone still stands beside the other.
  const lost = before?.distribution.filter(({ answer }) => distribution.every((row) => row.answer !== answer)) ?? [];
  const rows = [...distribution, ...lost.map((row) => ({ ...row, count: 0 }))];
  const countBefore = (answer: string | undefined) =>
    before?.distribution.find((row) => row.answer === answer)?.count ?? 0;
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">How many gave each answer</caption>
      <thead className={before ? 'catalogue' : 'sr-only'}>
        <tr>
          <th scope="col" className="text-left font-normal">
            Answer
          </th>
          {before && (
            <th scope="col" className="w-[30%] text-left font-normal">
              Before
            </th>
          )}
          <th scope="col" className={`text-left font-normal ${before ? 'w-[30%]' : 'w-2/5'}`}>
            {before ? 'After talking' : 'Answered'}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.answer ?? ''} className="border-b border-rule">
            <th scope="row" className="py-[0.12em] pr-[0.6em] text-left align-middle font-normal">
              <Answer row={row} at={at} letters={letters} />
            </th>
            {before && (
              <td className="pr-[0.6em] align-middle">
                <Bar count={countBefore(row.answer)} of={before.answered} isRight={row.isRight} />
              </td>
            )}
            <td className="align-middle">
              <Bar count={row.count} of={answered} isRight={row.isRight} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface AnswerProps {
  readonly row: AnyTally;
  readonly at: number;
  readonly letters: string | undefined;
}

function Answer({ row: { answer, isRight }, at, letters }: AnswerProps) {
  return (
    <span className="flex items-center gap-[0.5em] leading-tight">
      {letters !== undefined && (
        <OptionShape at={at} letters={letters} className="min-w-[2.4em] self-stretch px-[0.4em] py-[0.1em]" />
      )}
      <span className={`min-w-0 wrap-anywhere ${isRight ? 'text-moss' : ''}`}>
        {answer ?? 'other answers'} {isRight && <span className="font-sans whitespace-nowrap">✓ right</span>}
      </span>
    </span>
  );
}

interface BarProps {
  readonly count: number;
  readonly of: number;
  readonly isRight: boolean;
}

function Bar({ count, of, isRight }: BarProps) {
  const percent = of === 0 ? 0 : Math.round((100 * count) / of);
  return (
    <span className="flex items-center gap-[0.4em]">
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-[0.7em] w-0 flex-1 border-l border-line"
      >
        <rect width={percent} height="10" className={isRight ? 'fill-moss' : 'fill-line'} />
      </svg>
      <span className="tabular min-w-[5.2em] text-right font-sans whitespace-nowrap">
        {count} · {percent} %
      </span>
    </span>
  );
}
