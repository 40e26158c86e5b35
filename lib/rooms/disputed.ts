/** Whether a fact is worth a discussion, as another contradicts it or it did not come about as foretold; and the two accounts to discuss. */
import type { BankFact, Meeting } from '#lib/generate/study-bank.ts';

export interface Accounts {
  readonly fact: BankFact;
  readonly meeting: Meeting;
  /** What else the answer rests on. */
  readonly others: readonly BankFact[];
}

const isConflict = ({ type }: Meeting) => type === 'contradicts' || type === 'belies';

export function isDisputedFact(fact: BankFact | undefined): boolean {
  return fact?.meetings.some(isConflict) ?? false;
}

/** Of the first fact and what contradicts it; a question about two that contradict one another means those two. */
export function pickAccounts([fact, ...others]: readonly BankFact[]): Accounts | undefined {
  const conflicts = fact?.meetings.filter(isConflict) ?? [];
  const isAsked = ({ citation }: Meeting) => others.some((other) => other.citation.factId === citation.factId);
  const meeting = conflicts.find(isAsked) ?? conflicts[0];
  if (fact === undefined || meeting === undefined) return undefined;
  return { fact, meeting, others: others.filter(({ citation }) => citation.factId !== meeting.citation.factId) };
}
