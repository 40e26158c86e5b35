/** When an adaptive check has asked enough: at a stated precision, or at a stated length. */

export interface StopRule {
  /** In logits. 0.5 takes some 20 answers, half of that error four times as many (Linacre, Rasch Measurement Transactions 20:2, 2006). */
  readonly standardError: number;
  readonly fewest: number;
  readonly most: number;
}

export const roughCheck: StopRule = { standardError: 0.5, fewest: 10, most: 30 };
export const closerCheck: StopRule = { standardError: 0.4, fewest: 15, most: 45 };

export type StopReason = 'precision' | 'length';

export function findStop(rule: StopRule, answers: number, standardError: number): StopReason | undefined {
  if (answers >= rule.fewest && standardError <= rule.standardError) return 'precision';
  return answers >= rule.most ? 'length' : undefined;
}
