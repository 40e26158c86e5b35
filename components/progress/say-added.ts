/** What is said of cards that were just added to the reviews: how many, which come up today, and which are kept back. */
import type { CountedCards } from '#lib/reviews/count-reviews.ts';
import { leechLapses } from '#lib/schedule/card-hold.ts';

/** `graded` tells how the answers were graded. */
export function sayAdded({ cards, today, leeches, suspended, putOff }: CountedCards, graded: string): string {
  const added = `${cards === 1 ? 'One card is' : `${cards} cards are`} in your reviews on this device now, ${graded}.`;
  const coming = today === cards ? 'They come up in Study today.' : `${say(today, 'comes', 'come')} up in Study today.`;
  return [
    added,
    leeches > 0 && sayLeeches(leeches),
    suspended > 0 && `${say(suspended, 'is', 'are')} suspended by you: choose Ask again under Progress.`,
    putOff > 0 && `${say(putOff, 'is', 'are')} put off until tomorrow.`,
    today > 0 && (cards === 1 ? 'It comes up in Study today.' : coming),
  ]
    .filter(Boolean)
    .join(' ');
}

const say = (cards: number, one: string, many: string) => (cards === 1 ? `One ${one}` : `${cards} ${many}`);

function sayLeeches(leeches: number): string {
  const source = leeches === 1 ? 'its source' : 'their sources';
  const forgotten = `${say(leeches, 'was', 'were')} forgotten ${leechLapses} times or more`;
  return `${forgotten} and ${leeches === 1 ? 'is' : 'are'} suspended: read ${source}, then choose Ask again under Progress.`;
}
