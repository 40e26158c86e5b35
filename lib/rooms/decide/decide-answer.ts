/**
 * Whether an answer counts, and for how much. It names its round and question, so that it never counts for another; what
 * decides is when it arrived, not when the log got to it.
 */
import * as v from 'valibot';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { scoreItem } from '#lib/items/answer-item.ts';
import { itemKinds, type Kind, type Response } from '#lib/items/item-kinds.ts';
import type { Decision } from './decision.ts';
import { refusals } from './refusals.ts';
import type { RoomCommand } from '../room-command.ts';
import type { PlayerId, RoomEvent } from '../room-event.ts';
import type { RoomQuestion } from '../room-question.ts';
import type { RoomPlayer, RoomState, Round } from '../room-state.ts';
import { graceMillis, isPastClosing, spentMillis } from '../round-time.ts';
import { currentRoundOf } from '../rounds.ts';
import { pointsOf } from '../scoring.ts';

type Answer = Extract<RoomCommand, { type: 'answer' }>;

/** In characters of JSON; the longest honest answer, a large matching, has some 200. */
const longestResponse = 2_000;

export function decideAnswer(
  state: RoomState,
  answer: Answer,
  id: PlayerId,
  atMillis: number,
): Result<Decision, Problem> {
  const player = state.players.get(id);
  if (player === undefined) return refuse(refusals.notAPlayer);
  if (player.isKicked) return refuse(refusals.kicked);
  const round = state.rounds[answer.round];
  const question = state.questions[answer.question];
  if (round === undefined || question === undefined || round.question !== answer.question) {
    return refuse(refusals.noSuchRound);
  }
  if (round.answers.has(id)) return refuse(refusals.alreadyAnswered);
  const closed = findClosed(state, round, player, atMillis);
  if (closed !== undefined) return refuse(closed);
  const response = parseResponse(question, answer.response);
  if (!response.ok) return response;
  const { earned, total } = response.value;
  const { limitMillis } = round;
  const spent = spentMillis(seenFrom(state, round, player), atMillis, round);
  const tookMillis = limitMillis === undefined ? spent : Math.min(spent, limitMillis);
  const { kind } = question.item;
  const event: RoomEvent = {
    type: 'answered',
    atMillis,
    round: round.round,
    question: round.question,
    player: id,
    response: response.value.response,
    earned,
    total,
    tookMillis,
    points: pointsOf(state.settings.scoring, { kind, earned, total, tookMillis, limitMillis }),
  };
  return ok({ events: [event], guard: { type: 'once', key: `answer:${round.round}:${id}`, seq: state.seq } });
}

/** Why the round takes no answer that arrived then; undefined while it does. */
function findClosed(state: RoomState, round: Round, player: RoomPlayer, atMillis: number): Problem | undefined {
  const { closedAtMillis = Infinity, settings } = state;
  const { endsAtMillis = Infinity, pausedAtMillis = Infinity, revealedAtMillis = Infinity } = round;
  if (round.isSkipped) return refusals.leftOut;
  if (atMillis >= revealedAtMillis) return refusals.revealed;
  if (atMillis >= closedAtMillis || isPastClosing(state, atMillis)) return refusals.over;
  if (atMillis > endsAtMillis + graceMillis) return refusals.tooLate;
  if (atMillis > pausedAtMillis + graceMillis) return refusals.paused;
  if (settings.pace === 'self') return currentRoundOf(state, player.id) === round ? undefined : refusals.notCurrent;
  const next = state.rounds[round.round + 1];
  const isAfterNext = next !== undefined && atMillis >= next.askedAtMillis;
  return isAfterNext ? refusals.askedAgain : undefined;
}

interface Read {
  readonly response: Response;
  readonly earned: number;
  readonly total: number;
}

/** By the schema of the question's kind, then by what the kind itself finds missing. */
function parseResponse({ item }: RoomQuestion, given: Answer['response']): Result<Read, Problem> {
  const schema: v.GenericSchema<unknown, Response> = itemKinds[item.kind].responseSchema;
  const read = JSON.stringify(given).length > longestResponse ? undefined : v.safeParse(schema, given);
  if (read?.success !== true) {
    return refuse({
      code: 'not-an-answer',
      message: 'This is no answer to this question. Reload the page and try again.',
    });
  }
  const score = scoreItem<Kind>(item, read.output);
  if (score.type === 'invalid') return refuse({ code: 'not-an-answer', message: score.reason });
  return ok({ response: read.output, earned: score.earned, total: score.total });
}

/** A late joiner sees a question from joining on; at one's own speed it comes up when the one before is answered. */
function seenFrom({ settings, rounds }: RoomState, { round, askedAtMillis }: Round, player: RoomPlayer): number {
  const before = settings.pace === 'self' ? rounds[round - 1]?.answers.get(player.id)?.atMillis : undefined;
  return Math.max(askedAtMillis, player.joinedAtMillis, before ?? 0);
}
