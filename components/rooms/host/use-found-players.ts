'use client';
/** In a lecture hall the host is told of those who matter just now; any other player is found at the server, by name. */
import { useState } from 'react';
import * as v from 'valibot';
import type { HostPlayer } from '#lib/rooms/view/room-view.ts';
import { askServer } from '../ask-server.ts';

const foundSchema = v.object({
  count: v.number(),
  players: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      team: v.exactOptional(v.string()),
      right: v.number(),
      points: v.number(),
      hasAnswered: v.boolean(),
      answered: v.number(),
    }),
  ),
});

/** `said` is what came of the last search, in a sentence that names what was sought: by then something else may be typed. */
export function useFoundPlayers(code: string) {
  const [found, setFound] = useState<readonly HostPlayer[]>([]);
  const [said, setSaid] = useState('');
  const find = async (text: string) => {
    const answer = await askServer(`/${code}/players?find=${encodeURIComponent(text)}`, foundSchema);
    setFound(answer.ok ? answer.value.players : []);
    setSaid(
      answer.ok ? sayFound(text.trim() === '' ? 'Everybody' : `“${text.trim()}”`, answer.value) : answer.error.message,
    );
  };
  return { found, said, find };
}

function sayFound(sought: string, { count, players }: v.InferOutput<typeof foundSchema>): string {
  if (count === 0) return `Nobody here has a name like ${sought}.`;
  if (count > players.length) return `${sought}: the first ${players.length} of ${count}. Type more of the name.`;
  return `${sought}: ${count === 1 ? 'one is' : `${count} are`} found.`;
}
