/** An estimate in plain words: what share of the things asked here the learner would know, and what that is called. */
import type { AssessItem } from './assess-bank.ts';
import { isSameCell, type Blueprint } from './blueprint.ts';
import type { Estimate } from './estimate-ability.ts';
import { chanceKnown } from './rasch.ts';

/** Of 100 questions drawn as the blueprint draws them, those known without guessing. */
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
  const cells = blueprint
    .map((cell) => ({ count: cell.count, own: items.filter((one) => isSameCell(cell, one)) }))
    .filter(({ count, own }) => count > 0 && own.length > 0);
  const shareAt = (ability: number) => {
    // A cell counts by its questions in the test: how many the bank has of it is nothing to the learner.
    const known = cells.map(
      ({ count, own }) => (count * sum(own.map((one) => chanceKnown(ability, one.difficulty)))) / own.length,
    );
    return Math.round((100 * sum(known)) / Math.max(sum(cells.map(({ count }) => count)), 1));
  };
  const shares = { share: shareAt(theta), low: shareAt(low), high: shareAt(high) };
  const [from, to] = [nameOf(shares.low), nameOf(shares.high)];
  return { ...shares, words: from === to ? from : `between ${from} and ${to}` };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function nameOf(share: number): string {
  return names.find(({ below }) => share < below)?.name ?? '';
}
