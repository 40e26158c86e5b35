/** A room is a fold over its events. Nothing is decided here: what was logged, happened. */
import type { RoomEvent, RoomEventOf } from './room-event.ts';
import { defaultRoomSettings, type RoomSettings } from './room-settings.ts';
import type { RoomPlayer, RoomState, Round } from './room-state.ts';

export const emptyRoom: RoomState = {
  seq: 0,
  code: '',
  title: '',
  settings: defaultRoomSettings,
  questions: [],
  hostHash: '',
  projectorHash: '',
  openedAtMillis: 0,
  phase: 'lobby',
  isLocked: false,
  players: new Map(),
  rounds: [],
};

export function foldRoom(events: Iterable<RoomEvent>, state: RoomState = emptyRoom): RoomState {
  for (const event of events) state = reduceRoom(state, event);
  return state;
}

export function reduceRoom(state: RoomState, event: RoomEvent): RoomState {
  return { ...state, ...changeOf(state, event), seq: state.seq + 1 };
}

function changeOf(state: RoomState, event: RoomEvent): Partial<RoomState> {
  switch (event.type) {
    case 'opened': {
      const { code, title, settings, questions, hostHash, projectorHash, atMillis } = event;
      return { code, title, settings, questions, hostHash, projectorHash, openedAtMillis: atMillis };
    }
    case 'joined':
      return { players: new Map(state.players).set(event.player, buildPlayer(event)) };
    case 'readmitted':
      return changePlayer(state, event.player, { tokenHash: event.tokenHash, isKicked: false });
    case 'renamed':
      return changePlayer(state, event.player, { name: event.name });
    case 'kicked':
      return changePlayer(state, event.player, { isKicked: true, kickedAtMillis: event.atMillis });
    case 'locked':
    case 'unlocked':
      return { isLocked: event.type === 'locked' };
    case 'asked':
      return { phase: 'asking', rounds: [...state.rounds, ...openRounds(state, event)] };
    case 'paused':
      return changeLast(state, (round) => pause(round, event.atMillis));
    case 'resumed':
      return changeLast(state, (round) => resume(round, event));
    case 'extended':
      return changeLast(state, (round) => extend(round, event.endsAtMillis));
    case 'timed':
      return { settings: setTime(state.settings, event) };
    case 'answered':
      return changeRound(state, event.round, ({ answers }) => ({ answers: new Map(answers).set(event.player, event) }));
    case 'revealed':
      return { phase: 'revealed', ...changeRound(state, event.round, () => ({ revealedAtMillis: event.atMillis })) };
    case 'skipped':
      return { phase: 'revealed', ...changeRound(state, event.round, () => ({ isSkipped: true })) };
    case 'ranked':
      return { phase: 'ranked' };
    case 'closed':
      return { phase: 'closed', closedAtMillis: event.atMillis };
  }
}

function setTime(settings: RoomSettings, { timer, seconds }: RoomEventOf<'timed'>): RoomSettings {
  const { seconds: _, ...others } = settings;
  return seconds === undefined ? { ...others, timer } : { ...others, timer, seconds };
}

function buildPlayer({ player, name, team, tokenHash, atMillis }: RoomEventOf<'joined'>): RoomPlayer {
  const known = { id: player, name, joinedAs: name, tokenHash, joinedAtMillis: atMillis, isKicked: false };
  return team === undefined ? known : { ...known, team };
}

function changePlayer(state: RoomState, id: string, change: Partial<RoomPlayer>): Partial<RoomState> {
  const player = state.players.get(id);
  return player === undefined ? {} : { players: new Map(state.players).set(id, { ...player, ...change }) };
}

/** At one's own speed all questions are open from the one event on, a round for each. */
function openRounds({ settings, questions, rounds }: RoomState, event: RoomEventOf<'asked'>): Round[] {
  const { round, question, atMillis, endsAtMillis } = event;
  const fresh = { askedAtMillis: atMillis, pauses: [], isSkipped: false, answers: new Map() };
  if (settings.pace === 'self') {
    return rounds.length > 0 ? [] : questions.map((_, at) => ({ ...fresh, round: at, question: at }));
  }
  const opened = { ...fresh, round, question };
  return [endsAtMillis === undefined ? opened : { ...opened, endsAtMillis, limitMillis: endsAtMillis - atMillis }];
}

function changeRound(state: RoomState, round: number, change: (round: Round) => Partial<Round>): Partial<RoomState> {
  return { rounds: state.rounds.map((one) => (one.round === round ? { ...one, ...change(one) } : one)) };
}

/** What is paused or made longer is the round that is open: the last. */
function changeLast({ rounds }: RoomState, change: (round: Round) => Round): Partial<RoomState> {
  return { rounds: rounds.map((round, at) => (at === rounds.length - 1 ? change(round) : round)) };
}

function pause({ endsAtMillis, ...round }: Round, atMillis: number): Round {
  const paused = { ...round, pausedAtMillis: atMillis };
  return endsAtMillis === undefined ? paused : { ...paused, pausedLeftMillis: Math.max(endsAtMillis - atMillis, 0) };
}

function resume(paused: Round, { atMillis, endsAtMillis }: RoomEventOf<'resumed'>): Round {
  const { pausedAtMillis, pausedLeftMillis: _, ...round } = paused;
  const pauses =
    pausedAtMillis === undefined ? round.pauses : [...round.pauses, { fromMillis: pausedAtMillis, toMillis: atMillis }];
  const resumed = { ...round, pauses };
  return endsAtMillis === undefined ? resumed : { ...resumed, endsAtMillis };
}

function extend(round: Round, endsAtMillis: number): Round {
  return round.pausedAtMillis === undefined
    ? { ...round, endsAtMillis }
    : { ...round, pausedLeftMillis: endsAtMillis - round.pausedAtMillis };
}
