/** Whether a fact is worth a discussion: another contradicts it, or it did not come about as foretold. */
import type { BankFact } from '#lib/generate/study-bank.ts';

export function isDisputedFact(fact: BankFact | undefined): boolean {
  return fact?.meetings.some(({ type }) => type === 'contradicts' || type === 'belies') ?? false;
}
