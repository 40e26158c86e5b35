import { expect, it } from 'vitest';
import type { AuditRow } from '#lib/audit/audit-bank.ts';
import { checkAudit } from '#lib/audit/check-audit.ts';
import type { PositionRow } from '#lib/audit/key-positions.ts';

const row = (given: Partial<AuditRow> = {}): AuditRow => ({
  solver: 'longest',
  group: 'all',
  questions: 200,
  score: 0.34,
  chance: 0.333,
  standardError: 0.03,
  isAtChance: true,
  ...given,
});
const places = (given: Partial<PositionRow> = {}): PositionRow => ({
  options: 3,
  counts: [30, 30, 30],
  chiSquared: 0,
  limit: 5.991,
  ...given,
});

it('finds nothing where everyone is at chance and keys stand evenly', () => {
  expect(checkAudit([row()], [places()], 'a-dossier')).toEqual([]);
});

it('names the test-taker, the group and both shares', () => {
  expect(checkAudit([row({ score: 0.518, isAtChance: false, group: 'ask' })], [], 'a-dossier')).toEqual([
    {
      code: 'audit-failed',
      file: 'content/dossiers/a-dossier',
      path: 'ask',
      message: 'a test-taker who goes by "longest" scores 51.8 % where chance is 33.3 %; make options alike in it',
    },
  ]);
});

it('finds keys that prefer a place, where there are questions enough to tell', () => {
  const uneven = { chiSquared: 20, counts: [60, 20, 10] };
  expect(checkAudit([], [places(uneven)], 'a-dossier')).toHaveLength(1);
  expect(checkAudit([], [places({ ...uneven, counts: [9, 1, 0] })], 'a-dossier')).toEqual([]);
});
