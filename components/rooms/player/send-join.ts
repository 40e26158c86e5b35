'use client';
/**
 * Asks to join. A try carries a token of this browser's own, kept until one has been answered with yes: when only the answer was lost, the
 * next try, after a reload too, is in the room as the same player. Then the token goes; the cookie is the key, and no script reads that.
 */
import * as v from 'valibot';
import type { Result } from '#lib/core/result.ts';
import type { Refusal } from '#lib/rooms/client/room-downlink.ts';
import type { JoinRequest } from '#lib/rooms/room-command.ts';
import { newId } from '../../study/new-id.ts';
import { askServer } from '../ask-server.ts';

const joinedSchema = v.object({ player: v.string(), name: v.string() });

const placeOf = (code: string) => `dossier-join-${code}`;

/** Where a browser keeps nothing, until the page is left. */
const held = new Map<string, string>();

export async function sendJoin(code: string, asked: JoinRequest): Promise<Result<unknown, Refusal>> {
  const joined = await askServer(`/${code}/join`, joinedSchema, { ...asked, token: takeToken(code) });
  if (joined.ok) dropToken(code);
  return joined;
}

function takeToken(code: string): string {
  const token = held.get(code) ?? readKept(code) ?? newId();
  held.set(code, token);
  try {
    sessionStorage.setItem(placeOf(code), token);
  } catch {
    // It is held.
  }
  return token;
}

function readKept(code: string): string | undefined {
  try {
    return sessionStorage.getItem(placeOf(code)) ?? undefined;
  } catch {
    return undefined;
  }
}

function dropToken(code: string): void {
  held.delete(code);
  try {
    sessionStorage.removeItem(placeOf(code));
  } catch {
    // Nothing was kept.
  }
}
