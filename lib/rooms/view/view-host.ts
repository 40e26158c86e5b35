/** What the host sees, and nobody else: every key, who has answered, and the answers as they come in. */
import type { RoomState, Round } from '../room-state.ts';
import { mostTakenOut, type HostView } from './room-view.ts';
import { answersIn, isOpen, lastRound, playersIn } from '../rounds.ts';
import { tallyAnswers } from './tally-answers.ts';
import { hasAnsweredAll, viewPlayers } from './view-players.ts';
import { viewDisclosure } from './view-question.ts';
import { viewCommon } from './view-room.ts';

export function viewForHost(state: RoomState): HostView {
  return {
    role: 'host',
    ...viewCommon(state),
    ...viewLast(state),
    isLocked: state.isLocked,
    playerCount: playersIn(state).length,
    players: viewPlayers(state),
    takenOut: viewTakenOut(state),
    questions: state.questions.map(({ item }, at) => ({
      stem: item.stem,
      answer: item.feedback.answer,
      state: stateOf(state, at),
    })),
  };
}

/** By when they were taken out, not by when they came: a mistake just made is not hidden behind a flood. */
function viewTakenOut({ players }: RoomState): HostView['takenOut'] {
  const out = [...players.values()]
    .filter(({ isKicked }) => isKicked)
    .toSorted((a, b) => (a.kickedAtMillis ?? 0) - (b.kickedAtMillis ?? 0));
  return out.slice(-mostTakenOut).map(({ id, name }) => ({ id, name }));
}

function viewLast(state: RoomState): Pick<HostView, 'answered' | 'live' | 'disclosure'> {
  const round = lastRound(state);
  if (round === undefined)
    return { answered: playersIn(state).filter(({ id }) => hasAnsweredAll(state.rounds, id)).length };
  const answers = answersIn(state, round);
  const item = state.questions[round.question]?.item;
  const disclosure = round.revealedAtMillis === undefined ? undefined : viewDisclosure(state, round, 1);
  return {
    answered: answers.length,
    ...(isOpen(round) && item !== undefined ? { live: tallyAnswers(item, answers, 1) } : {}),
    ...(disclosure === undefined || round.isSkipped || state.phase === 'closed' ? {} : { disclosure }),
  };
}

function stateOf({ rounds, phase }: RoomState, question: number): HostView['questions'][number]['state'] {
  const last: Round | undefined = rounds.findLast((round) => round.question === question);
  if (last === undefined) return 'waiting';
  if (last.isSkipped) return 'skipped';
  return last.revealedAtMillis === undefined && phase !== 'closed' ? 'asked' : 'done';
}
