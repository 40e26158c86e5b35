'use client';
/** Takes a report away: as JSON that opens here again, as CSV for a spreadsheet, on paper. */
import { printPlayersCsv, printQuestionsCsv } from '#lib/rooms/report/report-csv.ts';
import { printRoomReport } from '#lib/rooms/report/parse-report.ts';
import type { RoomReport } from '#lib/rooms/report/report-schema.ts';
import { saveFile } from '../../progress/save-file.ts';

export function ReportSave({ report }: { readonly report: RoomReport }) {
  const name = `dossier-class-${new Date(report.openedAtMillis).toISOString().slice(0, 10)}`;
  return (
    <div className="mt-4 flex flex-wrap gap-3 print:hidden">
      <button
        type="button"
        className="button-plain"
        onClick={() => saveFile(`${name}.json`, printRoomReport(report), 'application/json')}
      >
        Save as JSON
      </button>
      <button
        type="button"
        className="button-plain"
        onClick={() => saveFile(`${name}-questions.csv`, printQuestionsCsv(report), 'text/csv')}
      >
        Questions as CSV
      </button>
      <button
        type="button"
        className="button-plain"
        onClick={() => saveFile(`${name}-players.csv`, printPlayersCsv(report), 'text/csv')}
      >
        Players as CSV
      </button>
      <button type="button" className="button-plain" onClick={() => window.print()}>
        Print
      </button>
    </div>
  );
}
