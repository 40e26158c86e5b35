/**
 * How hard an item is before anybody has answered it, in logits: 0 is even odds for a middling learner. A prior from what
 * is known of the item; nobody's answers leave the device, so there is no population to fit it to. `difficultySpread`
 * says how far it may be off, and the estimate of ability takes that in.
 *
 * | signal                    | adds                                                              |
 * | ------------------------- | ----------------------------------------------------------------- |
 * | recognised / recalled     | −0.5 / +0.5: recall is harder; guessing is counted apart          |
 * | importance 3 / 2 / 1      | −0.4 / 0 / +0.4: sources and lessons dwell on what is important   |
 * | mentions of the answer    | −0.15 for each doubling, −0.6 at most                             |
 * | standing                  | see `standingLogits`: figures and others' readings are harder     |
 * | nearest wrong option      | 0 (nothing shared) to +0.8 (nearly the same)                      |
 * | level above recall        | +0.3                                                              |
 * | parts that must all stand | +0.4 for each beyond the first, 1.2 at most                       |
 */
import type { Standing } from '#lib/facts/standing.ts';
import { itemKinds, type Item } from '#lib/items/item-kinds.ts';
import { distractorCloseness } from './distractor-closeness.ts';
import { levelOf } from './level.ts';

/** Standard deviation of the prior's error, in logits. */
export const difficultySpread = 0.5;

const importanceLogits = { 1: 0.4, 2: 0, 3: -0.4 } as const;

const standingLogits: Record<Standing, number> = {
  event: 0,
  background: 0,
  figure: 0.4,
  'official-statement': 0.1,
  analysis: 0.2,
  forecast: 0.2,
  plan: 0.1,
  speculation: 0.2,
};

export interface ItemSignals {
  readonly importance: 1 | 2 | 3;
  readonly mentions: number;
  readonly standing: Standing;
}

export function priorDifficulty(item: Item, { importance, mentions, standing }: ItemSignals): number {
  return (
    (itemKinds[item.kind].demand === 'recall' ? 0.5 : -0.5) +
    importanceLogits[importance] -
    0.15 * Math.min(Math.log2(Math.max(mentions, 1)), 4) +
    standingLogits[standing] +
    0.8 * distractorCloseness(item) +
    (levelOf(item) === 'recall' ? 0 : 0.3) +
    0.4 * Math.min(countParts(item) - 1, 3)
  );
}

/** Pairs, places or options that must all be right for the item to be right. */
function countParts(item: Item): number {
  if ('prompts' in item) return item.prompts.length;
  if ('entries' in item) return item.entries.length - 1;
  return 'options' in item && Array.isArray(item.key) ? item.key.length : 1;
}
