/** A report as CSV: a row a question. */
import { printCsv } from '#lib/core/csv.ts';
import { standingNames } from '#lib/facts/standing.ts';
import { kindNames } from '#lib/items/item-kinds.ts';
import type { AssessBank } from './assess-bank.ts';
import type { Report, ReportRow } from './build-report.ts';
import { levelNames } from './level.ts';

type Column = readonly [name: string, cell: (row: ReportRow, bank: AssessBank) => string | number];

const columns: readonly Column[] = [
  ['number', ({ place }) => place],
  ['topic', ({ asked }, { topics }) => topics.find(({ id }) => id === asked.topic)?.name ?? asked.topic],
  ['level', ({ asked }) => levelNames[asked.level]],
  ['standing', ({ asked }) => standingNames[asked.standing]],
  ['source', ({ asked }) => asked.source],
  ['paragraphs', ({ asked }) => asked.item.citations[0]?.paragraphs.join(' ') ?? ''],
  ['kind', ({ asked }) => kindNames[asked.item.kind]],
  ['question', ({ asked }) => asked.item.stem],
  ['answer given', ({ given }) => given?.join('; ') ?? ''],
  ['right answer', ({ asked }) => asked.item.feedback.answer],
  ['right', ({ isRight }) => (isRight ? 'yes' : 'no')],
  ['confidence', ({ answer }) => answer?.confidence ?? ''],
  ['interval low', ({ answer }) => answer?.interval?.low ?? ''],
  ['interval high', ({ answer }) => answer?.interval?.high ?? ''],
  ['seconds', ({ answer }) => (answer === undefined ? '' : Math.round(answer.durationMillis / 1_000))],
  ['item', ({ asked }) => asked.item.id],
];

export function printReportCsv({ rows }: Report, bank: AssessBank): string {
  const inOrder = rows.toSorted((a, b) => a.place - b.place);
  return printCsv([columns.map(([name]) => name), ...inOrder.map((row) => columns.map(([, cell]) => cell(row, bank)))]);
}
