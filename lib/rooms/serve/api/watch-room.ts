/** Who may watch which view of a room: the beginning that streaming and polling share. */
import * as v from 'valibot';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { findWatcher, type Watcher } from './find-actor.ts';
import { findRoom } from './find-room.ts';
import { roles } from './role-cookie.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';
import { buildSeenViews, type SeenViews } from '../seen-views.ts';

const noRole: Problem = { code: 'malformed-request', message: 'This address names no view of the room.' };

const roleSchema = v.picklist(roles);

export interface Watch {
  readonly code: string;
  readonly audience: Watcher;
  readonly seen: SeenViews;
  readonly query: URLSearchParams;
}

export async function findWatch(server: RoomsServer, asked: RoomRequest): Promise<Result<Watch, Problem>> {
  const query = new URL(asked.request.url).searchParams;
  const role = v.safeParse(roleSchema, query.get('as'));
  if (!role.success) return refuse(noRole);
  const found = await findRoom(server, asked);
  if (!found.ok) return found;
  const audience = findWatcher(found.value, asked.request, role.output, server.secrets);
  if (!audience.ok) return audience;
  const lastId = asked.request.headers.get('last-event-id') ?? query.get('last') ?? '';
  return ok({ code: found.value.code, audience: audience.value, seen: buildSeenViews(lastId), query });
}
