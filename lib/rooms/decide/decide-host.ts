/** What a host's command comes to. Commands name their round, so that a second tap does nothing to the next question. */
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { takenNames } from './decide-join.ts';
import { closeRoom } from './decide-tick.ts';
import { nameKey, parsePlayerName, pickFreeName } from '../player-name.ts';
import { pickNext } from './pick-next.ts';
import { refusals } from './refusals.ts';
import type { RoomCommand } from '../room-command.ts';
import type { PlayerId, RoomEvent } from '../room-event.ts';
import type { RoomState, Round } from '../room-state.ts';
import { limitMillisOf } from '../round-time.ts';
import { isOpen, lastRound, playersIn } from '../rounds.ts';

type ByHost = Exclude<RoomCommand, { type: 'answer' | 'join' | 'tick' }>;
type Events = Result<readonly RoomEvent[], Problem>;
type Command<T extends ByHost['type']> = Extract<ByHost, { type: T }>;

const does = (...events: readonly RoomEvent[]): Events => ok(events);

export function decideHost(state: RoomState, command: ByHost, atMillis: number): Events {
  if (state.phase === 'closed' && command.type !== 'readmit') return refuse(refusals.over);
  switch (command.type) {
    case 'ask':
      return ask(state, command.question, atMillis);
    case 'ask-again':
      return askAgain(state, atMillis);
    case 'pause':
    case 'resume':
    case 'extend':
    case 'reveal':
    case 'skip':
      return decideRound(state, command, atMillis);
    case 'time':
      return setTime(state, command, atMillis);
    case 'rank':
      return rank(state, atMillis);
    case 'lock':
      return state.isLocked ? does() : does({ type: 'locked', atMillis });
    case 'unlock':
      return state.isLocked ? does({ type: 'unlocked', atMillis }) : does();
    case 'kick':
    case 'rename':
    case 'readmit':
      return decidePlayer(state, command, atMillis);
    case 'kick-all':
      return kickAll(state, new Set(command.players), atMillis);
    case 'close':
      return ok(closeRoom(state, atMillis));
  }
}

function ask(state: RoomState, wanted: number | undefined, atMillis: number): Events {
  const { settings, rounds, questions } = state;
  if (settings.pace === 'self') {
    return rounds.length > 0 ? refuse(refusals.begun) : does({ type: 'asked', atMillis, round: 0, question: 0 });
  }
  const last = lastRound(state);
  if (last !== undefined && isOpen(last)) return refuse(refusals.stillOpen);
  const asked = new Set(rounds.map((round) => round.question));
  const waits = questions.map((_, at) => !asked.has(at));
  const question = wanted ?? pickNext(last?.question ?? -1, waits);
  if (question === undefined) return refuse(refusals.noneLeft);
  return question < questions.length ? does(askedNow(state, question, atMillis)) : refuse(refusals.noSuchQuestion);
}

/** Also while the question is open: then nobody has seen the key, and the new answers count. */
function askAgain(state: RoomState, atMillis: number): Events {
  if (state.settings.pace === 'self') return refuse(refusals.ownPace);
  const last = lastRound(state);
  return last === undefined ? refuse(refusals.noneAsked) : does(askedNow(state, last.question, atMillis));
}

function askedNow(state: RoomState, question: number, atMillis: number): RoomEvent {
  const limitMillis = limitMillisOf(state, question);
  const asked: RoomEvent = { type: 'asked', atMillis, round: state.rounds.length, question };
  return limitMillis === undefined ? asked : { ...asked, endsAtMillis: atMillis + limitMillis };
}

/** An open question keeps its time: what it takes is part of its points. */
function setTime({ settings }: RoomState, { timer, seconds }: Command<'time'>, atMillis: number): Events {
  if (settings.pace === 'self') return refuse(refusals.ownPace);
  if (timer === settings.timer && seconds === settings.seconds) return does();
  const timed: RoomEvent = { type: 'timed', atMillis, timer };
  return does(seconds === undefined ? timed : { ...timed, seconds });
}

function decideRound(
  state: RoomState,
  command: Command<'pause' | 'resume' | 'extend' | 'reveal' | 'skip'>,
  atMillis: number,
): Events {
  if (state.settings.pace === 'self') return refuse(refusals.ownPace);
  const round = lastRound(state);
  if (round === undefined) return refuse(refusals.noneAsked);
  const canStill = isOpen(round) || (command.type === 'skip' && !round.isSkipped);
  if (round.round !== command.round || !canStill) return refuse(refusals.notOpen);
  switch (command.type) {
    case 'pause':
      return round.pausedAtMillis === undefined ? does({ type: 'paused', atMillis }) : refuse(refusals.isPaused);
    case 'resume':
      return resume(round, atMillis);
    case 'extend':
      return extend(round, command.seconds, atMillis);
    case 'reveal':
      return does({ type: 'revealed', atMillis, round: round.round });
    case 'skip':
      return does({ type: 'skipped', atMillis, round: round.round });
  }
}

function resume({ pausedAtMillis, pausedLeftMillis }: Round, atMillis: number): Events {
  if (pausedAtMillis === undefined) return refuse(refusals.notPaused);
  const end = pausedLeftMillis === undefined ? {} : { endsAtMillis: atMillis + pausedLeftMillis };
  return does({ type: 'resumed', atMillis, ...end });
}

function extend({ endsAtMillis, pausedAtMillis, pausedLeftMillis }: Round, seconds: number, atMillis: number): Events {
  const pausedEnd = (pausedAtMillis ?? 0) + (pausedLeftMillis ?? 0);
  const end =
    endsAtMillis === undefined
      ? pausedLeftMillis === undefined
        ? undefined
        : pausedEnd
      : Math.max(endsAtMillis, atMillis);
  if (end === undefined) return refuse(refusals.untimed);
  return does({ type: 'extended', atMillis, endsAtMillis: end + seconds * 1_000 });
}

function rank({ settings, phase }: RoomState, atMillis: number): Events {
  const hasRanking = settings.scoring !== 'none' && settings.pace === 'host' && !settings.isQuiet;
  if (phase === 'ranked') return does();
  return hasRanking && phase === 'revealed' ? does({ type: 'ranked', atMillis }) : refuse(refusals.unranked);
}

/** Who is out already is passed over: the host's list may be a moment old. */
function kickAll(state: RoomState, wanted: ReadonlySet<PlayerId>, atMillis: number): Events {
  const found = playersIn(state).filter(({ id }) => wanted.has(id));
  if (found.length === 0) return refuse(refusals.playerGone);
  return does(...found.map(({ id }): RoomEvent => ({ type: 'kicked', atMillis, player: id })));
}

function decidePlayer(state: RoomState, command: Command<'kick' | 'rename' | 'readmit'>, atMillis: number): Events {
  const player = state.players.get(command.player);
  // Who was taken out by mistake can be let in again.
  if (player === undefined || (player.isKicked && command.type !== 'readmit')) return refuse(refusals.playerGone);
  if (command.type === 'kick') return does({ type: 'kicked', atMillis, player: player.id });
  if (command.type === 'readmit') {
    return does({ type: 'readmitted', atMillis, player: player.id, tokenHash: command.tokenHash });
  }
  const asked = parsePlayerName(command.name);
  if (!asked.ok) return asked;
  const own = new Set([nameKey(player.name), nameKey(player.joinedAs)]);
  const taken = new Set([...takenNames(state)].filter((key) => !own.has(key)));
  return does({ type: 'renamed', atMillis, player: player.id, name: pickFreeName(asked.value, taken) });
}
