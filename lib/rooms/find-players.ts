/** Players by their names, or by not having taken part: whom a host may want to take out together. */
import { wordsOf } from '#lib/core/normalise-text.ts';
import type { HostPlayer } from './view/room-view.ts';

export interface PlayerSearch {
  /** Every word must stand somewhere in the name: “bot” finds “Robot 7”. */
  readonly text: string;
  /** Only those without any answer so far. */
  readonly isIdle: boolean;
}

export function findPlayers(players: readonly HostPlayer[], { text, isIdle }: PlayerSearch): readonly HostPlayer[] {
  const isMeant = matchName(text);
  return players.filter(
    ({ name, answered, hasAnswered }) => isMeant(name) && !(isIdle && (answered > 0 || hasAnswered)),
  );
}

/** In any case and order, without marks; nothing typed means everybody. */
export function matchName(text: string): (name: string) => boolean {
  const words = wordsOf(text);
  return (name) => {
    const own = wordsOf(name).join(' ');
    return words.every((word) => own.includes(word));
  };
}
