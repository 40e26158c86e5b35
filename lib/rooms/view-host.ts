/** What the host sees, and nobody else: every key, who has answered, and the answers as they come in. */
import { rankPlayers, sumOf } from './rank-players.ts';
import type { RoomState, Round } from './room-state.ts';
import type { HostPlayer, HostView } from './room-view.ts';
import { answersIn, countedRounds, isOpen, lastRound, playersIn } from './rounds.ts';
import { tallyAnswers } from './tally-answers.ts';
import { viewDisclosure } from './view-question.ts';
import { viewCommon } from './view-room.ts';

export function viewForHost(state: RoomState): HostView {
  return {
    role: 'host',
    ...viewCommon(state),
    ...viewLast(state),
    isLocked: state.isLocked,
    players: viewPlayers(state),
    questions: state.questions.map(({ item }, at) => ({
      stem: item.stem,
      answer: item.feedback.answer,
      state: stateOf(state, at),
    })),
  };
}

function viewLast(state: RoomState): Pick<HostView, 'answered' | 'live' | 'disclosure'> {
  const round = lastRound(state);
  if (round === undefined) return { answered: countThrough(state) };
  const answers = answersIn(state, round);
  const item = state.questions[round.question]?.item;
  const disclosure = round.revealedAtMillis === undefined ? undefined : viewDisclosure(state, round, 1);
  return {
    answered: answers.length,
    ...(isOpen(round) && item !== undefined ? { live: tallyAnswers(item, answers, 1) } : {}),
    ...(disclosure === undefined || round.isSkipped || state.phase === 'closed' ? {} : { disclosure }),
  };
}

/** At one's own speed: who has answered everything. */
function countThrough(state: RoomState): number {
  const { rounds } = state;
  return rounds.length === 0
    ? 0
    : playersIn(state).filter(({ id }) => rounds.every((one) => one.answers.has(id))).length;
}

/** In the order of the ranking once there is one, and until then of joining. */
function viewPlayers(state: RoomState): readonly HostPlayer[] {
  const counted = countedRounds(state);
  const last = lastRound(state);
  const view = ({ id, name, team }: { id: string; name: string; team?: string }): HostPlayer => ({
    id,
    name,
    ...(team === undefined ? {} : { team }),
    ...sumOf(counted, id),
    hasAnswered: last?.answers.has(id) ?? false,
  });
  const isRanked = state.phase === 'ranked' || state.phase === 'closed';
  return isRanked ? rankPlayers(state).map(view) : playersIn(state).map(view);
}

function stateOf({ rounds, phase }: RoomState, question: number): HostView['questions'][number]['state'] {
  const last: Round | undefined = rounds.findLast((round) => round.question === question);
  if (last === undefined) return 'waiting';
  if (last.isSkipped) return 'skipped';
  return last.revealedAtMillis === undefined && phase !== 'closed' ? 'asked' : 'done';
}
