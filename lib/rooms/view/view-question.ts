/** A question as it may be shown: before the reveal what its kind's key-free view holds, afterwards what there is to tell. */
import { revealItem, viewItem } from '#lib/items/answer-item.ts';
import type { Kind } from '#lib/items/item-kinds.ts';
import type { RoomQuestion } from '../room-question.ts';
import type { RoomState, Round } from '../room-state.ts';
import type { AskedView, Disclosure } from './room-view.ts';
import { answersIn, isPractice, roundBefore } from '../rounds.ts';
import { isRightAnswer, tallyAnswers } from './tally-answers.ts';

export function viewAsked(state: RoomState, round: Round): AskedView | undefined {
  const question = state.questions[round.question];
  if (question === undefined) return undefined;
  const { askedAtMillis, endsAtMillis, pausedLeftMillis, pausedAtMillis, isSkipped } = round;
  return {
    round: round.round,
    question: round.question,
    of: state.questions.length,
    isAgain: roundBefore(state, round) !== undefined,
    isPractice: isPractice(state, round),
    isSkipped,
    view: viewItem<Kind>(question.item),
    askedAtMillis,
    ...(endsAtMillis === undefined ? {} : { endsAtMillis }),
    ...(pausedLeftMillis === undefined ? {} : { pausedLeftMillis }),
    isPaused: pausedAtMillis !== undefined,
  };
}

/** For a screen that others see, answers that one player alone has typed are counted and not shown. */
export const fewestOnScreens = 2;

export function viewDisclosure(state: RoomState, round: Round, fewest: number): Disclosure | undefined {
  const told = state.questions[round.question];
  const before = roundBefore(state, round);
  return (
    told && {
      ...viewAlone(told),
      ...tallyRound(state, round, fewest),
      ...(before === undefined ? {} : { before: tallyRound(state, before, fewest) }),
    }
  );
}

/** For one player at their own speed: how others have answered is not told before the room is closed. */
export function viewOwnDisclosure(state: RoomState, { question }: Round): Disclosure | undefined {
  const told = state.questions[question];
  return told && viewAlone(told);
}

/** What there is to tell of a question that one has answered alone, as in homework. */
export function viewAlone({ item, facts, origin }: RoomQuestion): Disclosure {
  return {
    reveal: revealItem<Kind>(item),
    answer: item.feedback.answer,
    facts,
    origin,
    distribution: [],
    answered: 0,
    right: 0,
  };
}

function tallyRound(state: RoomState, round: Round, fewest: number) {
  const answers = answersIn(state, round);
  const item = state.questions[round.question]?.item;
  return {
    distribution: item === undefined ? [] : tallyAnswers(item, answers, fewest),
    answered: answers.length,
    right: answers.filter(isRightAnswer).length,
  };
}
