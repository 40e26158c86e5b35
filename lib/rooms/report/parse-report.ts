/** A saved report of a room, opened again. */
import * as v from 'valibot';
import { parseJson } from '#lib/core/parse-json.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { reportFormat, reportSchema, reportVersion, type RoomReport } from './report-schema.ts';

/** A room of 2,000 players and 60 questions; a longer file is no single report. */
const longestReport = 40_000_000;

const headSchema = v.object({ format: v.literal(reportFormat), version: v.number() });

const notAReport: Problem = {
  code: 'not-a-report',
  message: 'This is not a report of a class that Dossier saved. Choose a file that was saved from a report.',
};
const newer: Problem = {
  code: 'report-newer',
  message:
    'A newer version of Dossier saved this report. Reload the page to get the newest Dossier, then open it again.',
};
const damaged: Problem = {
  code: 'report-damaged',
  message: 'This report was changed or damaged after it was saved. Save it again from where it came.',
};

export function printRoomReport(report: RoomReport): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** Refuses with not-a-report, report-newer or report-damaged. */
export function parseRoomReport(text: string): Result<RoomReport, Problem> {
  const json = text.length > longestReport ? undefined : parseJson(text);
  const head = v.safeParse(headSchema, json);
  if (!head.success) return refuse(notAReport);
  if (head.output.version > reportVersion) return refuse(newer);
  const report = v.safeParse(reportSchema, json);
  if (!report.success) return refuse(damaged);
  const { players, questions } = report.output;
  return players.every(({ answers }) => answers.length === questions.length) ? ok(report.output) : refuse(damaged);
}
