/** What the host sees, and nobody else: every key, who has answered, and the answers as they come in. */
import { rankPlayers, sumOf } from '../rank-players.ts';
import type { PlayerId } from '../room-event.ts';
import type { RoomState, Round } from '../room-state.ts';
import type { HostPlayer, HostView } from './room-view.ts';
import { answersIn, countedRounds, isOpen, lastRound, playersIn } from '../rounds.ts';
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
    takenOut: viewTakenOut(state),
    questions: state.questions.map(({ item }, at) => ({
      stem: item.stem,
      answer: item.feedback.answer,
      state: stateOf(state, at),
    })),
  };
}

/** More would make every frame longer for a room that was flooded. */
const mostTakenOut = 20;

function viewTakenOut({ players }: RoomState): HostView['takenOut'] {
  const out = [...players.values()].filter(({ isKicked }) => isKicked);
  return out.slice(-mostTakenOut).map(({ id, name }) => ({ id, name }));
}

function viewLast(state: RoomState): Pick<HostView, 'answered' | 'live' | 'disclosure'> {
  const round = lastRound(state);
  if (round === undefined) return { answered: playersIn(state).filter(({ id }) => isThrough(state.rounds, id)).length };
  const answers = answersIn(state, round);
  const item = state.questions[round.question]?.item;
  const disclosure = round.revealedAtMillis === undefined ? undefined : viewDisclosure(state, round, 1);
  return {
    answered: answers.length,
    ...(isOpen(round) && item !== undefined ? { live: tallyAnswers(item, answers, 1) } : {}),
    ...(disclosure === undefined || round.isSkipped || state.phase === 'closed' ? {} : { disclosure }),
  };
}

/** Who has answered these is done: the round on screen, at one's own speed all. */
function listAwaited(state: RoomState): readonly Round[] {
  const last = lastRound(state);
  if (state.settings.pace === 'self') return state.rounds;
  return last === undefined ? [] : [last];
}

function isThrough(rounds: readonly Round[], player: PlayerId): boolean {
  return rounds.length > 0 && rounds.every(({ answers }) => answers.has(player));
}

/** In the order of the ranking once there is one, and until then of joining. */
function viewPlayers(state: RoomState): readonly HostPlayer[] {
  const counted = countedRounds(state);
  const awaited = listAwaited(state);
  const view = ({ id, name, team }: { id: string; name: string; team?: string }): HostPlayer => ({
    id,
    name,
    ...(team === undefined ? {} : { team }),
    ...sumOf(counted, id),
    hasAnswered: isThrough(awaited, id),
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
