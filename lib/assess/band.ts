/** An estimate in plain words: what share of the things asked here the learner would know, and what that is called. */
import type { AssessItem } from './assess-bank.ts';
import { isSameCell, type Blueprint } from './blueprint.ts';
import type { Estimate } from './estimate-ability.ts';
import { chanceKnown } from './rasch.ts';

/** Shares of 100 questions of the blueprint's cells, known without guessing. */
export interface Band {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** "between sound and thorough": both ends of the interval, or one word where they agree. */
  readonly words: string;
}

const names = [
  { below: 20, name: 'new ground' },
  { below: 40, name: 'first bearings' },
  { below: 60, name: 'the main lines' },
  { below: 80, name: 'sound' },
  { below: Infinity, name: 'thorough' },
] as const;

export function describeBand({ theta, low, high }: Estimate, items: readonly AssessItem[], blueprint: Blueprint): Band {
  const cells = blueprint.filter(({ count }) => count > 0);
  const asked = items.filter((one) => cells.some((cell) => isSameCell(cell, one)));
  const shareAt = (ability: number) => {
    const known = asked.reduce((sum, { difficulty }) => sum + chanceKnown(ability, difficulty), 0);
    return Math.round((100 * known) / Math.max(asked.length, 1));
  };
  const shares = { share: shareAt(theta), low: shareAt(low), high: shareAt(high) };
  const [from, to] = [nameOf(shares.low), nameOf(shares.high)];
  return { ...shares, words: from === to ? from : `between ${from} and ${to}` };
}

function nameOf(share: number): string {
  return names.find(({ below }) => share < below)?.name ?? '';
}
