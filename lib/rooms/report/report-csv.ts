/** A report as CSV: a row a question, a row a player with two columns a question, or a row a topic. */
import { printCsv, type Cell } from '#lib/core/csv.ts';
import type { ReportAnswer, ReportPlayer, ReportQuestion, RoomReport } from './report-schema.ts';
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

const topicColumns: readonly Column<RoomReport['topics'][number]>[] = [
  ['topic', ({ topic }) => topic],
  ['questions', ({ questions }) => questions],
  ['answered', ({ answered }) => answered],
  ['right', ({ right }) => right],
  ['share right', ({ answered, right }) => (answered === 0 ? '' : decimals(right / answered, 3))],
];

const name: Column<ReportPlayer> = ['name', (player) => player.name];
const sums: readonly Column<ReportPlayer>[] = [
  ['right', ({ right }) => right],
  ['answered', ({ answered }) => answered],
];
const medianSeconds: Column<ReportPlayer> = ['median seconds', ({ medianMillis }) => secondsOf(medianMillis)];

/** Homework has no teams, no points and nobody who comes late. */
const playerColumns: Readonly<Record<RoomReport['occasion'], readonly Column<ReportPlayer>[]>> = {
  homework: [name, ...sums, medianSeconds],
  room: [
    name,
    ['team', ({ team }) => team ?? ''],
    ...sums,
    ['questions while there', ({ offered }) => offered],
    ['points', ({ points }) => points],
    medianSeconds,
  ],
};

export function printQuestionsCsv({ questions }: RoomReport): string {
  return printTable(questionColumns, questions);
}

/** A question may touch several topics, so that the rows add up to more than the questions. */
export function printTopicsCsv({ topics }: RoomReport): string {
  return printTable(topicColumns, topics);
}

/**
 * After a player's sums: 1 for a question answered right, 0 for one that was not, empty where nothing was answered; then, in
 * the same order, what was answered, in words.
 */
export function printPlayersCsv({ occasion, players, questions }: RoomReport): string {
  const columnsOf = (title: string, cell: (answer: ReportAnswer) => Cell) =>
    questions.map((_, at): Column<ReportPlayer> => {
      const cellOf = (answer: ReportAnswer | null | undefined) => (answer ? cell(answer) : '');
      return [`${title} ${at + 1}`, ({ answers }) => cellOf(answers[at])];
    });
  const marks = columnsOf('question', (answer) => Number(isRightAnswer(answer)));
  const words = columnsOf('answer', ({ given }) => given);
  return printTable([...playerColumns[occasion], ...marks, ...words], players);
}

function printTable<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return printCsv([
    columns.map(([title]) => title),
    ...rows.map((row, at) => columns.map(([, cell]) => cell(row, at))),
  ]);
}

function decimals(value: number | undefined, digits: number): Cell {
  return value === undefined ? '' : Number(value.toFixed(digits));
}

function secondsOf(millis: number | undefined): Cell {
  return millis === undefined ? '' : decimals(millis / 1_000, 1);
}
