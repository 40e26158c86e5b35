/** Rooms for tests: nine questions, one of each kind, and a way to play them by commands as the server does. */
import { storedCardId, storedItemId } from '#lib/core/ids.ts';
import type { BankFact } from '#lib/generate/study-bank.ts';
import { kinds, type Item } from '#lib/items/item-kinds.ts';
import { decideRoom } from '#lib/rooms/decide/decide-room.ts';
import { foldRoom } from '#lib/rooms/reduce-room.ts';
import type { Actor, RoomCommand } from '#lib/rooms/room-command.ts';
import type { RoomEvent } from '#lib/rooms/room-event.ts';
import type { RoomQuestion } from '#lib/rooms/room-question.ts';
import { defaultRoomSettings, type RoomSettings } from '#lib/rooms/room-settings.ts';
import type { RoomState } from '#lib/rooms/room-state.ts';
import { buildItemOf, responses } from './build-item.ts';

/** Noon of 2 March 2026. */
export const openedAtMillis = Date.UTC(2026, 2, 2, 12);

export function buildBankFact(id: string, given: Partial<BankFact> = {}): BankFact {
  return {
    statement: `What is true of ${id}.`,
    topics: ['diplomacy'],
    entities: [],
    citation: {
      factId: id,
      standing: 'event',
      sourceId: 'paper',
      letter: 'A',
      sourceName: 'the paper',
      paragraphs: [3],
      via: [],
    },
    meetings: [],
    ...given,
  };
}

/** Twenty seconds, from a bank item of its own. */
export function buildRoomQuestion(at: number, item: Item, given: Partial<RoomQuestion> = {}): RoomQuestion {
  return {
    item: { ...item, id: storedItemId(`q${at}`), card: storedCardId(`paper.f${at}#card`) },
    origin: { dossier: 'paper', card: `paper.f${at}#card`, item: `paper.f${at}#card/ask/0` },
    facts: [buildBankFact(`paper.f${at}`)],
    topics: ['Diplomacy'],
    seconds: 20,
    ...given,
  };
}

/** In the order of `kinds`; the right answers are those of `responses`. */
export const nineQuestions: readonly RoomQuestion[] = kinds.map((kind, at) =>
  buildRoomQuestion(at, buildItemOf[kind]()),
);

export function buildOpened(
  settings: Partial<RoomSettings> = {},
  questions: readonly RoomQuestion[] = nineQuestions,
): RoomEvent {
  return {
    type: 'opened',
    atMillis: openedAtMillis,
    code: 'CDF347',
    title: 'Visits and arms',
    settings: { ...defaultRoomSettings, ...settings },
    questions,
    hostHash: 'hash of the host',
    projectorHash: 'hash of the projector',
  };
}

const host: Actor = { role: 'host' };
const clock: Actor = { role: 'clock' };

export const rightAnswer = (at: number) => responses[kinds[at] ?? 'single-choice'];

/** A room that is played: each call stands for one command at so many milliseconds after opening. */
export interface PlayedRoom {
  readonly state: RoomState;
  readonly events: readonly RoomEvent[];
  act(command: RoomCommand, actor: Actor, afterMillis: number): string;
  host(command: RoomCommand, afterMillis: number): string;
  join(player: string, afterMillis: number, given?: { name?: string; team?: string }): string;
  answer(
    player: string,
    round: number,
    response: Readonly<Record<string, unknown>>,
    afterMillis: number,
    question?: number,
  ): string;
  tick(afterMillis: number): string;
}

/** `act` returns `ok`, or the code and sentence of the refusal. */
export function playRoom(settings: Partial<RoomSettings> = {}, questions = nineQuestions): PlayedRoom {
  const events: RoomEvent[] = [buildOpened(settings, questions)];
  let state = foldRoom(events);
  const act = (command: RoomCommand, actor: Actor, afterMillis: number) => {
    const decided = decideRoom(state, command, actor, openedAtMillis + afterMillis);
    if (!decided.ok) return `${decided.error.code}: ${decided.error.message}`;
    events.push(...decided.value.events);
    state = foldRoom(decided.value.events, state);
    return 'ok';
  };
  return {
    get state() {
      return state;
    },
    events,
    act,
    host: (command, afterMillis) => act(command, host, afterMillis),
    join: (player, afterMillis, given = { name: player }) =>
      act({ type: 'join', player, tokenHash: `hash of ${player}`, ...given }, { role: 'guest' }, afterMillis),
    answer: (player, round, response, afterMillis, question = state.rounds[round]?.question ?? 0) =>
      act(
        { type: 'answer', round, question, response: { kind: '', ...response } },
        { role: 'player', player },
        afterMillis,
      ),
    tick: (afterMillis) => act({ type: 'tick' }, clock, afterMillis),
  };
}
