/** What a log of rooms refuses, in words for whoever holds the phone. */
import type { Problem } from '#lib/core/problem.ts';
import type { Guard } from './room-log.ts';

export const roomGone: Problem = {
  code: 'room-gone',
  message: 'There is no room with this code: it was closed, the server has lost it, or the code was mistyped.',
};

export const roomCodeTaken: Problem = { code: 'room-code-taken', message: 'Another room has this code.' };

export const roomMovedOn: Problem = {
  code: 'room-moved-on',
  message: 'The room has moved on meanwhile. Look again and repeat it if it still makes sense.',
};

export const roomRepeated: Problem = { code: 'room-repeated', message: 'This was done already.' };

export const roomStoreDown: Problem = {
  code: 'room-store-down',
  message: 'The server cannot reach its storage for rooms just now. Nothing is lost; try again in a moment.',
};

/** What a guard looks at. */
export interface GuardedLog {
  /** The number of the last leading append. */
  readonly lead: number;
  hasUsed(key: string): boolean;
}

export function findGuardProblem(log: GuardedLog, guard: Guard): Problem | undefined {
  if (guard.type === 'once' && log.hasUsed(guard.key)) return roomRepeated;
  return log.lead > guard.seq ? roomMovedOn : undefined;
}
