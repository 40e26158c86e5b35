/** Everything a room refuses, each with its own code or sentence, and what to do. */
import type { Problem } from '#lib/core/problem.ts';

export const refusals = {
  notYours: { code: 'not-allowed', message: 'This is for the host of the room alone.' },
  notAPlayer: { code: 'not-allowed', message: 'You are not in this room. Join it with its code first.' },
  kicked: { code: 'not-allowed', message: 'The host has taken you out of this room. Speak to the host to come back.' },
  isPlayer: { code: 'not-allowed', message: 'You are in this room already.' },
  over: { code: 'room-over', message: 'This room is closed. Nothing can be added to it.' },
  locked: {
    code: 'room-locked',
    message: 'The host has locked this room. Ask the host to unlock it, then join again.',
  },
  full: { code: 'room-full', message: 'This room is full. Ask the host to open another one.' },
  noSuchTeam: { code: 'malformed-request', message: 'This room has no such team. Choose one of its teams.' },
  notDrawn: { code: 'bad-name', message: 'Names are given out in this room. Choose one of those on offer.' },
  noSuchRound: {
    code: 'another-question',
    message: 'This room is at another question. Answer the one on your screen.',
  },
  askedAgain: { code: 'another-question', message: 'The question was asked again. Answer it anew.' },
  notCurrent: { code: 'another-question', message: 'You are at another question. Answer the one on your screen.' },
  alreadyAnswered: { code: 'already-answered', message: 'You have answered this question; your first answer counts.' },
  paused: { code: 'room-paused', message: 'The host has paused the question. Answer when it goes on.' },
  tooLate: { code: 'too-late', message: 'The time was over when your answer arrived. It does not count.' },
  revealed: { code: 'too-late', message: 'The answer was shown before yours arrived. It does not count.' },
  leftOut: { code: 'too-late', message: 'The host has left this question out. Wait for the next one.' },
  stillOpen: { code: 'room-moved-on', message: 'A question is open. Show its answer or leave it out first.' },
  notOpen: { code: 'room-moved-on', message: 'This question is not open any more. Look where the room is now.' },
  notPaused: { code: 'room-moved-on', message: 'This question is not paused.' },
  isPaused: { code: 'room-moved-on', message: 'This question is paused already.' },
  begun: { code: 'room-moved-on', message: 'The room has begun already.' },
  playerGone: { code: 'room-moved-on', message: 'This player is not in the room any more.' },
  noneLeft: {
    code: 'another-question',
    message: 'That was the last question. Close the room, or ask one of them again.',
  },
  noSuchQuestion: { code: 'another-question', message: 'This room has no such question.' },
  noneAsked: { code: 'another-question', message: 'No question has been asked yet.' },
  untimed: { code: 'not-allowed', message: 'This question has no time limit; there is nothing to extend.' },
  ownPace: {
    code: 'not-allowed',
    message: 'In this room each player goes at their own speed; only closing it ends it.',
  },
  unranked: { code: 'not-allowed', message: 'This room has no ranking to show now.' },
} as const satisfies Record<string, Problem>;
