/** What one player alone sees: the own name, answer, result and place, and at the end what was missed. */
import { sayResponse } from '#lib/assess/say-response.ts';
import { rankPlayers, sumOf } from '../rank-players.ts';
import type { PlayerId } from '../room-event.ts';
import type { RoomAnswer, RoomPlayer, RoomState, Round } from '../room-state.ts';
import type { MissedQuestion, OwnResult, OwnView } from './room-view.ts';
import { countedRounds, currentRoundOf, isOpen, isTold, isToldTo, lastRound } from '../rounds.ts';
import { isRightAnswer } from './tally-answers.ts';
import { viewAsked, viewOwnDisclosure } from './view-question.ts';

/** Undefined for who never joined. */
export function viewOwn(state: RoomState, id: PlayerId): OwnView | undefined {
  const player = state.players.get(id);
  if (player === undefined) return undefined;
  const { name, team, isKicked } = player;
  const known = {
    role: 'own' as const,
    seq: state.seq,
    player: id,
    name,
    ...(team === undefined ? {} : { team }),
    isKicked,
  };
  if (isKicked) return { ...known, right: 0, answered: 0 };
  const counted = countedRounds(state);
  const told = sumOf(
    counted.filter((round) => isToldTo(state, round, id)),
    id,
  );
  const isScored = state.settings.scoring !== 'none';
  return {
    ...known,
    ...viewLast(state, id),
    right: told.right,
    answered: sumOf([...counted, ...listOpen(state, counted)], id).answered,
    ...(isScored ? { points: told.points } : {}),
    ...viewRank(state, id),
    ...viewOwnSpeed(state, id),
    ...(isAllTold(state, id) ? { missed: listMissed(state, player) } : {}),
  };
}

/** The round on screen while it may still count; one that was asked again counts once. */
function listOpen(state: RoomState, counted: readonly Round[]): readonly Round[] {
  const last = lastRound(state);
  return last === undefined || !isOpen(last) || counted.some(({ question }) => question === last.question)
    ? []
    : [last];
}

function viewLast(state: RoomState, id: PlayerId): Pick<OwnView, 'round' | 'response' | 'result'> {
  const round = lastRound(state);
  const answer = round?.answers.get(id);
  if (round === undefined || answer === undefined) return {};
  const given = { round: round.round, response: answer.response };
  return isTold(state, round) ? { ...given, result: resultOf(answer) } : given;
}

function resultOf(answer: RoomAnswer): OwnResult {
  const { earned, total, points } = answer;
  return { isRight: isRightAnswer(answer), earned, total, points };
}

/** While questions are open nobody's place is told: it would move with every answer. */
function viewRank(state: RoomState, id: PlayerId): Pick<OwnView, 'rank'> {
  const { phase, settings } = state;
  const isTime = phase === 'closed' || (!settings.isQuiet && (phase === 'revealed' || phase === 'ranked'));
  if (!isTime || settings.scoring === 'none') return {};
  const rank = rankPlayers(state).find((standing) => standing.id === id)?.rank;
  return rank === undefined ? {} : { rank };
}

function viewOwnSpeed(state: RoomState, id: PlayerId): Pick<OwnView, 'own'> {
  if (state.settings.pace !== 'self' || state.phase !== 'asking') return {};
  const current = currentRoundOf(state, id);
  const asked = current && viewAsked(state, current);
  const last = viewLastOwn(state, id);
  return { own: { ...(asked === undefined ? {} : { asked }), ...(last === undefined ? {} : { last }) } };
}

type Last = NonNullable<NonNullable<OwnView['own']>['last']>;

function viewLastOwn(state: RoomState, id: PlayerId): Last | undefined {
  const round = state.rounds.findLast(({ answers }) => answers.has(id));
  const answer = round?.answers.get(id);
  const asked = round && viewAsked(state, round);
  if (round === undefined || answer === undefined || asked === undefined) return undefined;
  const { response } = answer;
  const disclosure = isToldTo(state, round, id) ? viewOwnDisclosure(state, round) : undefined;
  return disclosure === undefined ? { asked, response } : { asked, response, result: resultOf(answer), disclosure };
}

/** At one's own speed what was missed is known once a player is through, unless the room is quiet; else when it is closed. */
function isAllTold(state: RoomState, id: PlayerId): boolean {
  const isThrough = state.settings.pace === 'self' && state.rounds.length > 0;
  return state.phase === 'closed' || (isThrough && state.rounds.every((round) => isToldTo(state, round, id)));
}

/** Wrong or left unanswered; what was over before this player came is not held against them. */
function listMissed(state: RoomState, { id, joinedAtMillis }: RoomPlayer): readonly MissedQuestion[] {
  const wasThere = ({ revealedAtMillis = Infinity, answers }: Round) =>
    answers.has(id) || revealedAtMillis > joinedAtMillis;
  return countedRounds(state)
    .filter((round) => isToldTo(state, round, id) && wasThere(round))
    .flatMap(({ question, answers }): MissedQuestion[] => {
      const asked = state.questions[question];
      const answer = answers.get(id);
      if (asked === undefined || (answer !== undefined && isRightAnswer(answer))) return [];
      const { item, facts, origin } = asked;
      const said = answer === undefined ? {} : { yourAnswer: sayResponse(item, { ...answer.response }) };
      return [{ kind: item.kind, stem: item.stem, ...said, answer: item.feedback.answer, facts, origin }];
    });
}
