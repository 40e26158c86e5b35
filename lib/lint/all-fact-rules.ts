/** The registry: every rule that a fact must pass. */
import type { FactRule } from './rule.ts';
import { answerInQuestion } from './rules/answer-in-question.ts';
import { articleBeforeGap } from './rules/article-before-gap.ts';
import { relativeDate } from './rules/relative-date.ts';
import { tooFewWrongOptions } from './rules/too-few-wrong-options.ts';
import { unattributedClaim } from './rules/unattributed-claim.ts';
import { unnamedSpeaker } from './rules/unnamed-speaker.ts';

export const allFactRules: readonly FactRule[] = [
  relativeDate,
  unattributedClaim,
  unnamedSpeaker,
  answerInQuestion,
  tooFewWrongOptions,
  articleBeforeGap,
];
