/** The answers to one card as a table, the latest first. */
import { kindNames, kinds } from '#lib/items/item-kinds.ts';
import { gradeNames } from '#lib/schedule/grade.ts';
import type { CardStep } from '#lib/progress/trace-card.ts';
import { ScrollRegion } from '../frame/scroll-region.tsx';
import { formatDay } from '../progress/format-day.ts';

export function CardLog({ steps }: { readonly steps: readonly CardStep[] }) {
  return (
    <ScrollRegion name="Log of this card" className="mt-5">
      <table className="w-full font-sans text-note">
        <caption className="heading mb-2 text-left">Its answers</caption>
        <thead>
          <tr className="border-b border-line text-faded">
            {['Day', 'Asked as', 'Grade', 'Seconds', 'Next after'].map((head, at) => (
              <th key={head} scope="col" className={`py-1.5 pr-3 font-normal ${at < 3 ? 'text-left' : 'text-right'}`}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.toReversed().map(({ review, day, grade, isRight, after }) => (
            <tr key={review.id} className="border-b border-rule">
              <th scope="row" className="py-1.5 pr-3 text-left font-normal whitespace-nowrap">
                {formatDay(day)}
              </th>
              <td className="pr-3">{nameKind(review.response['kind'])}</td>
              <td className="pr-3 whitespace-nowrap">
                {isRight ? '✓' : '✗'} {gradeNames[grade]}
              </td>
              <td className="pr-3 text-right">{Math.round(review.durationMillis / 1_000)}</td>
              <td className="text-right whitespace-nowrap">{nameInterval(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function nameKind(kind: unknown): string {
  const known = kinds.find((each) => each === kind);
  return known === undefined ? String(kind) : kindNames[known];
}

function nameInterval({ intervalDays, dueAtMillis, lastReviewAtMillis }: CardStep['after']): string {
  if (intervalDays === 0) return `${Math.round((dueAtMillis - lastReviewAtMillis) / 60_000)} min`;
  return intervalDays === 1 ? '1 day' : `${intervalDays} days`;
}
