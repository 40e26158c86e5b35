/** What is said of cards that were just added to the reviews: which are leeches now, and when the others come up. */
import { leechLapses } from '#lib/schedule/card-hold.ts';

/** Begins with a space; nothing where there are no leeches. */
export function sayLeeches(leeches: number): string {
  if (leeches === 0) return '';
  const [were, are, source] =
    leeches === 1 ? ['One was', 'is', 'its source'] : [`${leeches} were`, 'are', 'their sources'];
  return ` ${were} forgotten ${leechLapses} times or more and ${are} suspended: read ${source}, then choose Ask again under Progress.`;
}

/** The same for cards that were missed. */
export function sayComing(cards: number, leeches: number): string {
  const rest = leeches === 0 ? ' They come up in Study today.' : ' The others come up in Study today.';
  return `${sayLeeches(leeches)}${leeches < cards ? rest : ''}`;
}
