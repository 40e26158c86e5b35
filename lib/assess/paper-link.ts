/** A paper as a link: whoever opens it gets the same questions, if their bank is the same. `seed.version.minutes.counts` */
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import type { AssessBank } from './assess-bank.ts';
import { countStock, totalOf, type Blueprint } from './blueprint.ts';

export interface PaperSpec {
  readonly seed: string;
  readonly blueprint: Blueprint;
  /** Undefined without a limit. */
  readonly minutes?: number | undefined;
}

const damaged: Problem = {
  code: 'link-damaged',
  message: 'This link to a paper is cut off or was changed. Ask for it again, or put a paper together here.',
};

const stale: Problem = {
  code: 'link-stale',
  message:
    'This paper was drawn from another version of the questions; some have changed since, so it cannot be the same paper. ' +
    'Ask for a new link, or put a paper together here.',
};

const shape = /^([a-z0-9]{1,24})\.([a-z0-9]{1,12})\.(\d{1,3})\.(\d{1,3}(?:-\d{1,3})*)$/;

export function printPaperLink({ seed, blueprint, minutes }: PaperSpec, { version }: AssessBank): string {
  return [seed, version, minutes ?? 0, blueprint.map(({ count }) => count).join('-')].join('.');
}

/** Refuses with link-damaged or link-stale. */
export function parsePaperLink(text: string, bank: AssessBank): Result<PaperSpec, Problem> {
  const [, seed, version, minutes, counts] = shape.exec(text) ?? [];
  if (seed === undefined || counts === undefined) return refuse(damaged);
  if (version !== bank.version) return refuse(stale);
  const cells = countStock(bank);
  const numbers = counts.split('-').map(Number);
  const blueprint = cells.map((cell, at) => ({ ...cell, count: numbers[at] ?? 0 }));
  if (numbers.length !== cells.length || totalOf(blueprint) === 0) return refuse(damaged);
  return ok({ seed, blueprint, minutes: Number(minutes) === 0 ? undefined : Number(minutes) });
}
