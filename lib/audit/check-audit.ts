/** What an audit finds wrong: a know-nothing test-taker away from chance, keys that prefer a place. */
import type { Problem } from '#lib/core/problem.ts';
import type { AuditRow } from './audit-bank.ts';
import type { PositionRow } from './key-positions.ts';

/** With fewer questions of one number of options than this, places say nothing. */
const fewestQuestions = 60;

export function checkAudit(rows: readonly AuditRow[], positions: readonly PositionRow[], slug: string): Problem[] {
  const file = `content/dossiers/${slug}`;
  return [
    ...rows
      .filter(({ isAtChance }) => !isAtChance)
      .map(({ solver, group, score, chance }): Problem => ({
        code: 'audit-failed',
        file,
        path: group,
        message: `a test-taker who goes by "${solver}" scores ${percent(score)} where chance is ${percent(chance)}; make options alike in it`,
      })),
    ...positions
      .filter(
        ({ counts, chiSquared, limit }) => counts.reduce((a, b) => a + b, 0) >= fewestQuestions && chiSquared > limit,
      )
      .map(({ options, counts }): Problem => ({
        code: 'audit-failed',
        file,
        path: `${options} options`,
        message: `keys stand in places ${counts.join(', ')} times: not evenly`,
      })),
  ];
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
