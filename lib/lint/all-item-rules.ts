/** The registry: the 19 published item-writing flaws, in their usual order. */
import type { ItemRule } from './item-rule.ts';
import { absoluteTerm } from './item-rules/absolute-term.ts';
import { allOfTheAbove } from './item-rules/all-of-the-above.ts';
import { complexOptions } from './item-rules/complex-options.ts';
import { convergence } from './item-rules/convergence.ts';
import { gapInStem } from './item-rules/gap-in-stem.ts';
import { grammaticalCue } from './item-rules/grammatical-cue.ts';
import { gratuitousStem } from './item-rules/gratuitous-stem.ts';
import { implausibleDistractor } from './item-rules/implausible-distractor.ts';
import { logicalCue } from './item-rules/logical-cue.ts';
import { longestOptionCorrect } from './item-rules/longest-option-correct.ts';
import { lostSequence } from './item-rules/lost-sequence.ts';
import { negativeStem } from './item-rules/negative-stem.ts';
import { noneOfTheAbove } from './item-rules/none-of-the-above.ts';
import { trueFalseSeries } from './item-rules/true-false-series.ts';
import { twoKeys } from './item-rules/two-keys.ts';
import { unclearReference } from './item-rules/unclear-reference.ts';
import { unfocusedStem } from './item-rules/unfocused-stem.ts';
import { vagueTerm } from './item-rules/vague-term.ts';
import { wordRepeat } from './item-rules/word-repeat.ts';

export const allItemRules: Readonly<Record<string, ItemRule>> = {
  'unclear-reference': unclearReference,
  'implausible-distractor': implausibleDistractor,
  'none-of-the-above': noneOfTheAbove,
  'longest-option-correct': longestOptionCorrect,
  'gratuitous-stem': gratuitousStem,
  'true-false-series': trueFalseSeries,
  convergence: convergence,
  'logical-cue': logicalCue,
  'all-of-the-above': allOfTheAbove,
  'gap-in-stem': gapInStem,
  'absolute-term': absoluteTerm,
  'word-repeat': wordRepeat,
  'unfocused-stem': unfocusedStem,
  'complex-options': complexOptions,
  'grammatical-cue': grammaticalCue,
  'lost-sequence': lostSequence,
  'vague-term': vagueTerm,
  'two-keys': twoKeys,
  'negative-stem': negativeStem,
};
