/** What a test that was handed in says: how much is known and how surely, where it is thin, what was missed. */
import { groupBy } from '#lib/core/unique.ts';
import { standingNames } from '#lib/facts/standing.ts';
import type { AssessBank, AssessItem } from './assess-bank.ts';
import { estimateAttempt, listItems } from './attempt-state.ts';
import type { Attempt, AttemptAnswer } from './attempt.ts';
import { describeBand, type Band } from './band.ts';
import { buildCalibration, type Calibration } from './calibration.ts';
import { confident } from './confidence.ts';
import type { Estimate } from './estimate-ability.ts';
import { holds, scoreInterval, statedShare } from './interval-score.ts';
import { levelNames } from './level.ts';
import { listResponse } from './say-response.ts';
import { buildShare, type Share } from './wilson-interval.ts';

export interface ReportRow {
  /** In the test, from 1. */
  readonly place: number;
  readonly asked: AssessItem;
  /** Undefined for an item that was left out. */
  readonly answer?: AttemptAnswer | undefined;
  /** The answer in words, a line for each part; undefined when there was none. */
  readonly given?: readonly string[] | undefined;
  readonly isRight: boolean;
  /** Wrong, and sure of it. */
  readonly isConfidentError: boolean;
}

export interface ReportGroup {
  readonly name: string;
  readonly parts: readonly { readonly name: string; readonly share: Share }[];
}

export interface FigureJudgement {
  /** Of the 80 % intervals, those that held the figure. */
  readonly held: Share;
  /** Mean of the log-scale interval score; the smaller the better. */
  readonly meanScore: number;
}

export interface Report {
  readonly rows: readonly ReportRow[];
  readonly right: number;
  readonly estimate: Estimate;
  readonly band: Band;
  readonly groups: readonly ReportGroup[];
  /** Confident errors first. */
  readonly missed: readonly ReportRow[];
  readonly calibration: Calibration;
  readonly figures?: FigureJudgement | undefined;
}

export function buildReport(attempt: Attempt, bank: AssessBank): Report {
  const rows = listItems(attempt, bank).map((asked, at) => buildRow(asked, at + 1, attempt));
  const estimate = estimateAttempt(attempt, bank);
  return {
    rows,
    right: rows.filter(({ isRight }) => isRight).length,
    estimate,
    band: describeBand(estimate, bank.items, attempt.blueprint),
    groups: buildGroups(rows, bank),
    missed: rows.filter(({ isRight }) => !isRight).toSorted((a, b) => worry(b) - worry(a)),
    calibration: buildCalibration(listJudged(rows)),
    figures: judgeFigures(rows),
  };
}

export function listJudged(rows: readonly ReportRow[]) {
  return rows.flatMap(({ answer, isRight }) =>
    answer?.confidence === undefined ? [] : [{ confidence: answer.confidence, isRight }],
  );
}

function buildRow(asked: AssessItem, place: number, { answers }: Attempt): ReportRow {
  const answer = answers.get(asked.item.id);
  const isRight = answer?.isRight === true;
  return {
    place,
    asked,
    answer,
    given: answer?.response && listResponse(asked.item, answer.response),
    isRight,
    isConfidentError: answer !== undefined && !isRight && (answer.confidence ?? 0) > confident,
  };
}

/** How sure the learner was of it. Whoever said not to know has nothing to unlearn. */
function worry({ asked: { item }, answer }: ReportRow): number {
  if (item.kind === 'numeric' && answer?.interval && !holds(answer.interval, item.key)) return statedShare;
  return answer?.confidence ?? (answer?.response === undefined ? -1 : 0);
}

function buildGroups(rows: readonly ReportRow[], { topics, facts }: AssessBank): ReportGroup[] {
  const topicName = (id: string) => topics.find((topic) => topic.id === id)?.name ?? id;
  const sourceName = ({ source, item }: AssessItem) => {
    const name = facts[item.facts[0] ?? '']?.citation.sourceName;
    return name === undefined ? source : `${source}, ${name}`;
  };
  return [
    buildGroup('Topic', rows, ({ topic }) => topicName(topic)),
    buildGroup('Level', rows, ({ level }) => levelNames[level]),
    buildGroup('Source', rows, sourceName),
    buildGroup('Standing', rows, ({ standing }) => standingNames[standing]),
  ];
}

function buildGroup(name: string, rows: readonly ReportRow[], nameOf: (asked: AssessItem) => string): ReportGroup {
  const parts = [...groupBy(rows, ({ asked }) => nameOf(asked))].map(([part, own]) => ({
    name: part,
    share: buildShare(own.filter(({ isRight }) => isRight).length, own.length),
  }));
  return { name, parts: parts.toSorted((a, b) => b.share.count - a.share.count || (a.name < b.name ? -1 : 1)) };
}

function judgeFigures(rows: readonly ReportRow[]): FigureJudgement | undefined {
  const stated = rows.flatMap(({ asked: { item }, answer }) =>
    item.kind === 'numeric' && item.key > 0 && answer?.interval ? [{ interval: answer.interval, truth: item.key }] : [],
  );
  if (stated.length === 0) return undefined;
  const held = stated.filter(({ interval, truth }) => holds(interval, truth)).length;
  const sum = stated.reduce((total, { interval, truth }) => total + scoreInterval(interval, truth), 0);
  return { held: buildShare(held, stated.length), meanScore: sum / stated.length };
}
