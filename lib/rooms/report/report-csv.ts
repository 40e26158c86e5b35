/** A room's report as CSV: a row a question, or a row a player with a column a question. */
import { printCsv, type Cell } from '#lib/core/csv.ts';
import type { ReportPlayer, ReportQuestion, RoomReport } from './report-schema.ts';
import { isRightAnswer } from '../view/tally-answers.ts';

type Column<T> = readonly [name: string, cell: (row: T, at: number) => Cell];

const questionColumns: readonly Column<ReportQuestion>[] = [
  ['number', (_, at) => at + 1],
  ['question', ({ stem }) => stem],
  ['kind', ({ kind }) => kind],
  ['topics', ({ topics }) => topics.join('; ')],
  ['right answer', ({ answer }) => answer],
  ['answered', ({ answered }) => answered],
  ['unanswered', ({ unanswered }) => unanswered],
  ['right', ({ right }) => right],
  ['share right', ({ difficulty }) => decimals(difficulty, 3)],
  ['discrimination', ({ discrimination }) => decimals(discrimination, 3)],
  ['fewer than 30 answers', ({ isFew }) => (isFew ? 'yes' : 'no')],
  ['median seconds', ({ medianMillis }) => secondsOf(medianMillis)],
  [
    'answers',
    ({ distribution }) => distribution.map(({ answer, count }) => `${answer ?? 'others'}: ${count}`).join('; '),
  ],
  ['item', ({ origin }) => origin.item],
];

const playerColumns: readonly Column<ReportPlayer>[] = [
  ['name', ({ name }) => name],
  ['team', ({ team }) => team ?? ''],
  ['right', ({ right }) => right],
  ['answered', ({ answered }) => answered],
  ['questions while there', ({ offered }) => offered],
  ['points', ({ points }) => points],
  ['median seconds', ({ medianMillis }) => secondsOf(medianMillis)],
];

export function printQuestionsCsv({ questions }: RoomReport): string {
  return printTable(questionColumns, questions);
}

/** After a player's sums: 1 for a question answered right, 0 for one that was not, empty where nothing was answered. */
export function printPlayersCsv({ players, questions }: RoomReport): string {
  const answerColumns = questions.map((_, at): Column<ReportPlayer> => {
    const cell = ({ answers }: ReportPlayer) => {
      const answer = answers[at];
      return answer === undefined || answer === null ? '' : Number(isRightAnswer(answer));
    };
    return [`question ${at + 1}`, cell];
  });
  return printTable([...playerColumns, ...answerColumns], players);
}

function printTable<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return printCsv([columns.map(([name]) => name), ...rows.map((row, at) => columns.map(([, cell]) => cell(row, at)))]);
}

function decimals(value: number | undefined, digits: number): Cell {
  return value === undefined ? '' : Number(value.toFixed(digits));
}

function secondsOf(millis: number | undefined): Cell {
  return millis === undefined ? '' : decimals(millis / 1_000, 1);
}
