/** The figures of a chart as a table, one click away: each with its date, its standing, who says so and where. */
import Link from 'next/link';
import type { ChartPoint, ChartView } from '#lib/charts/chart-view.ts';
import { capitalise } from '#lib/core/capitalise.ts';
import type { CitationLine } from '#lib/facts/cite.ts';
import { standingNames } from '#lib/facts/standing.ts';

interface FigureTableProps {
  readonly chart: ChartView;
  readonly dossierId: string;
}

export function FigureTable({ chart: { title, unit, points }, dossierId }: FigureTableProps) {
  return (
    <details className="mt-2 font-sans text-note">
      <summary className="inline-flex min-h-6 items-center text-sea underline">The same as a table</summary>
      <table className="mt-2 w-full">
        <caption className="sr-only">
          {title}, in {unit.label}
        </caption>
        <thead>
          <tr className="border-b border-line text-left align-bottom text-faded *:py-1 *:pr-3 *:font-normal">
            <th scope="col">Figure</th>
            <th scope="col" className="text-right">
              {capitalise(unit.label)}
            </th>
            <th scope="col">Standing, and who says so</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <FigureRow key={point.id} point={point} dossierId={dossierId} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function FigureRow({ point, dossierId }: { readonly point: ChartPoint; readonly dossierId: string }) {
  const { name, when, note, short, standing, citations } = point;
  return (
    <tr className="border-b border-rule align-top *:py-1 *:pr-3">
      <th scope="row" className="text-left font-normal">
        {name}
        {when !== undefined && `, ${when}`}
        {note !== undefined && <span className="block text-faded">{note}</span>}
      </th>
      <td className="text-right">{short}</td>
      <td>
        {capitalise(standingNames[standing])}; {citations[0] && nameSpeaker(citations[0])}
      </td>
      <td>
        {citations.map(({ factId, letter, sourceId, sourceName, paragraphs }) => (
          <Link
            key={factId}
            href={`/dossiers/${dossierId}/sources/${sourceId}#p${paragraphs[0]}`}
            prefetch={false}
            className="mr-2 inline-block min-h-6 whitespace-nowrap"
          >
            <span className="sr-only">Source </span>
            {letter} ¶ {paragraphs.join(', ')}
            <span className="sr-only">, {sourceName}</span>
          </Link>
        ))}
      </td>
    </tr>
  );
}

/** The source itself, where it quotes nobody. */
const nameSpeaker = ({ speaker, sourceName }: CitationLine) => speaker ?? sourceName;
