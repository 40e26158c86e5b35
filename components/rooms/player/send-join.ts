'use client';
/**
 * Asks to join. A try carries a token of this browser's own, kept until one has been answered with yes: when only the answer was lost, the
 * next try, after a reload too, is in the room as the same player. Then the token goes; the cookie is the key, and no script reads that.
 */
import * as v from 'valibot';
import type { Result } from '#lib/core/result.ts';
import type { Refusal } from '#lib/rooms/client/room-downlink.ts';
import type { JoinRequest } from '#lib/rooms/room-command.ts';
import { dropTabText, readTabText, writeTabText } from '../../keeping/tab-text.ts';
import { newId } from '../../study/new-id.ts';
import { askServer } from '../ask-server.ts';

const joinedSchema = v.object({ player: v.string(), name: v.string() });

const placeOf = (code: string) => `dossier-join-${code}`;

export async function sendJoin(code: string, asked: JoinRequest): Promise<Result<unknown, Refusal>> {
  const joined = await askServer(`/${code}/join`, joinedSchema, { ...asked, token: takeToken(code) });
  if (joined.ok) dropTabText(placeOf(code));
  return joined;
}

function takeToken(code: string): string {
  const token = readTabText(placeOf(code)) ?? newId();
  writeTabText(placeOf(code), token);
  return token;
}
