/** A room summed up: who knew what, how each question worked, how each topic stands. For the host alone. */
import { sayResponse } from '#lib/assess/say-response.ts';
import { uniqueBy } from '#lib/core/unique.ts';
import { kindNames } from '#lib/items/item-kinds.ts';
import { discriminationOf, fewAnswers, medianOf, type AnswerTable } from './item-statistics.ts';
import { rankTeams } from '../rank-players.ts';
import {
  reportFormat,
  reportVersion,
  type ReportAnswer,
  type ReportPlayer,
  type ReportQuestion,
  type RoomReport,
} from './report-schema.ts';
import type { RoomPlayer, RoomState, Round } from '../room-state.ts';
import { answersIn, countedRounds, playersIn, roundBefore } from '../rounds.ts';
import { isRightAnswer, tallyAnswers } from '../view/tally-answers.ts';

/** Of the questions asked so far; it can be asked for while the room is open. */
export function buildRoomReport(state: RoomState): RoomReport {
  const rounds = countedRounds(state).toSorted((a, b) => a.question - b.question);
  const players = playersIn(state)
    .map((player) => buildPlayer(state, rounds, player))
    .toSorted((a, b) => b.points - a.points || b.right - a.right);
  const table = players.map(({ answers }) => answers.map((answer) => answer ?? undefined));
  const questions = rounds.flatMap((round, at) => buildQuestion(state, round, at, table));
  return {
    format: reportFormat,
    version: reportVersion,
    occasion: 'room',
    title: state.title,
    openedAtMillis: state.openedAtMillis,
    ...(state.closedAtMillis === undefined ? {} : { closedAtMillis: state.closedAtMillis }),
    scoring: state.settings.scoring,
    questions,
    players,
    teams: [...rankTeams(state.settings.teams, players)],
    topics: sumTopics(questions),
  };
}

function buildPlayer(
  state: RoomState,
  rounds: readonly Round[],
  { id, name, team, joinedAtMillis }: RoomPlayer,
): ReportPlayer {
  const answers = rounds.map((round): ReportAnswer | null => {
    const answer = round.answers.get(id);
    const item = state.questions[round.question]?.item;
    if (answer === undefined || item === undefined) return null;
    const { response, earned, total, tookMillis, points } = answer;
    return { given: sayResponse(item, { ...response }), earned, total, tookMillis, points };
  });
  const given = answers.filter((answer) => answer !== null);
  const medianMillis = medianOf(given.flatMap(({ tookMillis }) => tookMillis ?? []));
  return {
    name,
    ...(team === undefined ? {} : { team }),
    right: given.filter(isRightAnswer).length,
    answered: given.length,
    offered: rounds.filter((round) => wasThere(round, id, joinedAtMillis)).length,
    points: given.reduce((sum, { points }) => sum + points, 0),
    ...(medianMillis === undefined ? {} : { medianMillis }),
    answers,
  };
}

/** Who joined after a question was over was not asked it. */
function wasThere({ answers, revealedAtMillis = Infinity }: Round, id: string, joinedAtMillis: number): boolean {
  return answers.has(id) || revealedAtMillis > joinedAtMillis;
}

function buildQuestion(state: RoomState, round: Round, at: number, table: AnswerTable): ReportQuestion[] {
  const question = state.questions[round.question];
  if (question === undefined) return [];
  const { item, topics, origin } = question;
  const spread = spreadOf(state, round);
  const before = roundBefore(state, round);
  const medianMillis = medianOf(answersIn(state, round).map(({ tookMillis }) => tookMillis));
  const discrimination = discriminationOf(table, at);
  const offered = playersIn(state).filter(({ id, joinedAtMillis }) => wasThere(round, id, joinedAtMillis)).length;
  return [
    {
      stem: item.stem,
      answer: item.feedback.answer,
      kind: kindNames[item.kind],
      topics: [...topics],
      origin,
      ...spread,
      unanswered: offered - spread.answered,
      ...(medianMillis === undefined ? {} : { medianMillis }),
      ...(spread.answered === 0 ? {} : { difficulty: spread.right / spread.answered }),
      ...(discrimination === undefined ? {} : { discrimination }),
      isFew: spread.answered < fewAnswers,
      ...(before === undefined ? {} : { before: spreadOf(state, before) }),
    },
  ];
}

function spreadOf(state: RoomState, round: Round) {
  const answers = answersIn(state, round);
  const item = state.questions[round.question]?.item;
  return {
    distribution: item === undefined ? [] : [...tallyAnswers(item, answers, 1)],
    answered: answers.length,
    right: answers.filter(isRightAnswer).length,
  };
}

function sumTopics(questions: readonly ReportQuestion[]): RoomReport['topics'] {
  const names = uniqueBy(
    questions.flatMap(({ topics }) => topics),
    (name) => name,
  );
  return names.map((topic) => {
    const touching = questions.filter(({ topics }) => topics.includes(topic));
    const sum = (field: 'answered' | 'right') => touching.reduce((total, question) => total + question[field], 0);
    return { topic, questions: touching.length, answered: sum('answered'), right: sum('right') };
  });
}
