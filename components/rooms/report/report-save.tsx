'use client';
/** Takes a report away: as JSON that opens here again, as CSV for spreadsheets, on paper. */
import { printPlayersCsv, printQuestionsCsv, printTopicsCsv } from '#lib/rooms/report/report-csv.ts';
import { printRoomReport } from '#lib/rooms/report/parse-report.ts';
import type { RoomReport } from '#lib/rooms/report/report-schema.ts';
import { saveFile } from '../../progress/save-file.ts';
import { reportWords } from './report-words.ts';

export function ReportSave({ report }: { readonly report: RoomReport }) {
  const name = `dossier-${report.occasion === 'room' ? 'class' : 'homework'}-${new Date(report.openedAtMillis).toISOString().slice(0, 10)}`;
  const tables = [
    { title: 'Questions', print: printQuestionsCsv },
    { title: 'Topics', print: printTopicsCsv },
    { title: reportWords[report.occasion].title, print: printPlayersCsv },
  ];
  return (
    <div className="mt-4 flex flex-wrap gap-3 print:hidden">
      <button
        type="button"
        className="button-plain"
        onClick={() => saveFile(`${name}.json`, printRoomReport(report), 'application/json')}
      >
        Save as JSON
      </button>
      {tables.map(({ title, print }) => (
        <button
          key={title}
          type="button"
          className="button-plain"
          onClick={() => saveFile(`${name}-${title.toLowerCase()}.csv`, print(report), 'text/csv')}
        >
          {title} as CSV
        </button>
      ))}
      <button type="button" className="button-plain" onClick={() => window.print()}>
        Print
      </button>
    </div>
  );
}
