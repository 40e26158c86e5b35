'use client';
/** The way in by a key: it stands after the `#`, so that no server's log has it, and goes from the address once it is used. */
import * as v from 'valibot';
import type { Result } from '#lib/core/result.ts';
import type { Refusal } from '#lib/rooms/client/room-downlink.ts';
import { askServer } from './ask-server.ts';
import { readFragment } from './use-fragment.ts';

const enteredSchema = v.looseObject({});
const keysSchema = v.object({ projector: v.string() });

/** Undefined when the address holds no key. */
export async function enterByFragment(
  code: string,
  role: 'host' | 'projector' | 'player',
): Promise<Result<unknown, Refusal> | undefined> {
  const key = readFragment();
  if (key === '') return undefined;
  const entered = await askServer(`/${code}/enter`, enteredSchema, { as: role, key });
  if (entered.ok) window.history.replaceState(window.history.state, '', window.location.pathname);
  return entered;
}

/** A host's own browser may show the projector's view too. */
export async function enterAsProjector(code: string): Promise<boolean> {
  const keys = await askServer(`/${code}/keys`, keysSchema);
  if (!keys.ok) return false;
  const entered = await askServer(`/${code}/enter`, enteredSchema, { as: 'projector', key: keys.value.projector });
  return entered.ok;
}
