/** Which two accounts a class is given to discuss, and what else it is told. */
import { expect, it } from 'vitest';
import type { Meeting } from '#lib/generate/study-bank.ts';
import { isDisputedFact, pickAccounts } from '#lib/rooms/disputed.ts';
import { buildBankFact } from '#tests/builders/build-room.ts';

const meet = (type: Meeting['type'], id: string): Meeting => {
  const { statement, citation } = buildBankFact(id);
  return { type, note: 'They differ.', statement, citation };
};
const idsOf = (facts: Parameters<typeof pickAccounts>[0]) => {
  const picked = pickAccounts(facts);
  return picked && [picked.fact, picked.meeting, ...picked.others].map(({ citation }) => citation.factId);
};

it('a comparison with a disputed fact keeps what it is compared with', () => {
  const disputed = buildBankFact('a', { meetings: [meet('contradicts', 'x')] });
  expect(idsOf([disputed, buildBankFact('b')])).toEqual(['a', 'x', 'b']);
});

it('a question about two that contradict one another has those two, whoever else contradicts', () => {
  const disputed = buildBankFact('a', { meetings: [meet('contradicts', 'x'), meet('belies', 'b')] });
  expect(idsOf([disputed, buildBankFact('b')])).toEqual(['a', 'b']);
});

it('where nothing contradicts there is nothing to discuss', () => {
  const confirmed = buildBankFact('a', { meetings: [meet('bears-out', 'x')] });
  expect(isDisputedFact(confirmed)).toBe(false);
  expect(pickAccounts([confirmed])).toBeUndefined();
  expect(pickAccounts([])).toBeUndefined();
});
