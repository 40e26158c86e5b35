/** Whole games of a room as fast-check makes them: sensible commands and foolish ones, by everybody, in any order. */
import fc from 'fast-check';
import { kinds, type Kind } from '#lib/items/item-kinds.ts';
import type { Actor, RoomCommand } from '#lib/rooms/room-command.ts';
import type { RoomSettings } from '#lib/rooms/room-settings.ts';
import type { RoomState } from '#lib/rooms/room-state.ts';
import { currentRoundOf } from '#lib/rooms/rounds.ts';
import { responses } from './build-item.ts';

export interface GameStep {
  readonly actor: Actor;
  readonly afterMillis: number;
  /** Where the room stands is known when the step is taken. */
  command(state: RoomState): RoomCommand;
}

const players = ['ada', 'ben', 'cai', 'dua'];
const arbitraryPlayer = fc.constantFrom(...players);

/** Wrong but ready, by kind. */
const wrong: Readonly<Record<Kind, Readonly<Record<string, unknown>>>> = {
  'single-choice': { choice: 'c' },
  'multiple-choice': { choices: ['b'] },
  'true-false': { answer: false },
  numeric: { text: '7' },
  'short-text': { text: 'Nobody' },
  cloze: { text: 'Nobody' },
  ordering: { order: ['a', 'b', 'c', 'd'] },
  matching: { pairs: { p: 'a', q: 'b' } },
  'map-place': { place: 'IN' },
};

function responseTo(question: number, isRight: boolean): { kind: string } & Record<string, unknown> {
  const kind = kinds[question] ?? 'single-choice';
  return isRight ? { ...responses[kind] } : { kind, ...wrong[kind] };
}

const arbitraryAnswer = fc
  .record({ player: arbitraryPlayer, isRight: fc.boolean(), isAstray: fc.integer({ min: 0, max: 9 }) })
  .map(({ player, isRight, isAstray }) => ({
    actor: { role: 'player', player } as const,
    command: (state: RoomState): RoomCommand => {
      const current = state.settings.pace === 'self' ? currentRoundOf(state, player) : state.rounds.at(-1);
      const question = current?.question ?? 0;
      const response = responseTo(isAstray === 0 ? question + 1 : question, isRight);
      return { type: 'answer', round: current?.round ?? 0, question, response };
    },
  }));

const arbitraryJoin = arbitraryPlayer.map((player) => ({
  actor: { role: 'guest' } as const,
  command: (): RoomCommand => ({ type: 'join', player, tokenHash: `hash of ${player}`, name: 'Sam' }),
}));

const lastRoundOf = (state: RoomState) => Math.max(state.rounds.length - 1, 0);

const hostCommands: readonly ((player: string) => (state: RoomState) => RoomCommand)[] = [
  () => () => ({ type: 'ask' }),
  () => () => ({ type: 'ask' }),
  () => () => ({ type: 'ask' }),
  () => () => ({ type: 'ask-again' }),
  () => (state) => ({ type: 'reveal', round: lastRoundOf(state) }),
  () => (state) => ({ type: 'reveal', round: lastRoundOf(state) }),
  () => (state) => ({ type: 'pause', round: lastRoundOf(state) }),
  () => (state) => ({ type: 'resume', round: lastRoundOf(state) }),
  () => (state) => ({ type: 'extend', round: lastRoundOf(state), seconds: 10 }),
  () => () => ({ type: 'time', timer: 'off' }),
  () => () => ({ type: 'time', timer: 'on', seconds: 40 }),
  () => (state) => ({ type: 'skip', round: lastRoundOf(state) }),
  () => () => ({ type: 'rank' }),
  () => () => ({ type: 'unlock' }),
  (player) => () => ({ type: 'kick', player }),
  (player) => () => ({ type: 'kick-all', players: [player, 'dua'] }),
  (player) => () => ({ type: 'rename', player, name: 'Kim' }),
  (player) => () => ({ type: 'readmit', player, tokenHash: 'another hash' }),
];

const arbitraryHostStep = fc
  .record({ player: arbitraryPlayer, build: fc.constantFrom(...hostCommands) })
  .map(({ player, build }) => ({ actor: { role: 'host' } as const, command: build(player) }));

const tick = fc.constant({ actor: { role: 'clock' } as const, command: (): RoomCommand => ({ type: 'tick' }) });

const ending = fc.constant({ actor: { role: 'host' } as const, command: (): RoomCommand => ({ type: 'close' }) });

const arbitraryStep = fc.oneof(
  { weight: 12, arbitrary: arbitraryAnswer },
  { weight: 4, arbitrary: arbitraryJoin },
  { weight: 8, arbitrary: arbitraryHostStep },
  { weight: 3, arbitrary: tick },
  { weight: 1, arbitrary: ending },
);

/** Everybody is there at first, and the first question is asked; then anything happens. */
export const arbitraryGame: fc.Arbitrary<readonly GameStep[]> = fc
  .array(fc.tuple(arbitraryStep, fc.integer({ min: 0, max: 9_000 })), { minLength: 5, maxLength: 60 })
  .map((steps) => {
    const begin = players.slice(0, 3).map((player) => ({
      actor: { role: 'guest' } as const,
      command: (): RoomCommand => ({ type: 'join', player, tokenHash: `hash of ${player}`, name: player }),
    }));
    const first = { actor: { role: 'host' } as const, command: (): RoomCommand => ({ type: 'ask' }) };
    let afterMillis = 0;
    return [...[...begin, first].map((step) => [step, 1_000] as const), ...steps].map(([step, millis]) => {
      afterMillis += millis;
      return { ...step, afterMillis };
    });
  });

export const arbitrarySettings: fc.Arbitrary<Partial<RoomSettings>> = fc.record({
  pace: fc.constantFrom('host', 'host', 'self'),
  timer: fc.constantFrom('on', 'generous', 'off'),
  scoring: fc.constantFrom('kahoot', 'steady', 'accuracy', 'none'),
  teams: fc.constantFrom([], ['Red', 'Blue']),
  names: fc.constant('free'),
  isQuiet: fc.boolean(),
});
