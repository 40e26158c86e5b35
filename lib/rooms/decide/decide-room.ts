/**
 * What a command comes to: the events to append and on what condition, or a refusal. The one place where the actor is
 * checked. Nothing is changed here and no clock is read; `atMillis` is when the command arrived at the server.
 */
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { decideAnswer } from './decide-answer.ts';
import { decideHost } from './decide-host.ts';
import { decideJoin } from './decide-join.ts';
import { decideTick } from './decide-tick.ts';
import type { Decision } from './decision.ts';
import { refusals } from './refusals.ts';
import type { Actor, RoomCommand } from '../room-command.ts';
import type { RoomEvent } from '../room-event.ts';
import type { RoomState } from '../room-state.ts';

export function decideRoom(
  state: RoomState,
  command: RoomCommand,
  actor: Actor,
  atMillis: number,
): Result<Decision, Problem> {
  if (command.type === 'answer') {
    return actor.role === 'player' ? decideAnswer(state, command, actor.player, atMillis) : refuse(refusals.notAPlayer);
  }
  if (command.type === 'join') {
    return actor.role === 'guest' ? decideJoin(state, command, atMillis) : refuse(refusals.isPlayer);
  }
  if (command.type === 'tick') {
    return actor.role === 'clock' ? ok(inTurn(state, decideTick(state, atMillis))) : refuse(refusals.notYours);
  }
  if (actor.role !== 'host') return refuse(refusals.notYours);
  const events = decideHost(state, command, atMillis);
  return events.ok ? ok(inTurn(state, events.value)) : events;
}

/** Host and clock lead the room: what they do waits for one another, and for no answer. */
function inTurn({ seq }: RoomState, events: readonly RoomEvent[]): Decision {
  return { events, guard: { type: 'lead', seq } };
}
