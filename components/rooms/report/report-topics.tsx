/** Topic by topic; a question may belong to several. */
import type { RoomReport } from '#lib/rooms/report/report-schema.ts';
import { formatShare } from './report-figures.ts';

export function ReportTopics({ topics }: Pick<RoomReport, 'topics'>) {
  return (
    <table className="w-full font-sans text-ui">
      <caption className="sr-only">Right answers by topic</caption>
      <thead>
        <tr className="border-b border-line text-faded">
          {['Topic', 'Questions', 'Right', 'Share'].map((name, at) => (
            <th key={name} scope="col" className={`py-1.5 font-normal ${at === 0 ? 'text-left' : 'pl-3 text-right'}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {topics.map(({ topic, questions, answered, right }) => (
          <tr key={topic} className="border-b border-rule">
            <th scope="row" className="py-1.5 text-left leading-tight font-normal">
              {topic}
            </th>
            <td className="pl-3 text-right">{questions}</td>
            <td className="pl-3 text-right whitespace-nowrap">
              {right} of {answered}
            </td>
            <td className="pl-3 text-right whitespace-nowrap">{formatShare(right, answered)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
