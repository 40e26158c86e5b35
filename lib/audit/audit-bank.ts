/** Sets every know-nothing test-taker to a bank: what each scores against chance, over all and over each large template. */
import { groupBy } from '#lib/core/unique.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { allSolvers } from './all-solvers.ts';
import type { Solver } from './solver.ts';

/** A question with options; `isKey` by option. */
export interface Choice {
  readonly template: string;
  readonly stem: string;
  readonly options: readonly string[];
  readonly isKey: readonly boolean[];
}

export interface AuditRow {
  readonly solver: string;
  /** `all`, or a template. */
  readonly group: string;
  readonly questions: number;
  /** Shares of right answers, 0 to 1. */
  readonly score: number;
  readonly chance: number;
  readonly standardError: number;
  readonly isAtChance: boolean;
}

/** Below this many questions a template says too little by itself. */
export const smallestGroup = 60;
/** Standard errors from chance within which a score is one of chance. */
const allowedErrors = 2;

export function auditItems(items: readonly Item[], index: DossierIndex): AuditRow[] {
  const choices = listChoices(items);
  const templates = [...groupBy(choices, ({ template }) => template)].filter(
    ([, group]) => group.length >= smallestGroup,
  );
  return allSolvers.flatMap((solver) =>
    [['all', choices] as const, ...templates].map(([group, asked]) => auditGroup(solver, group, asked, index)),
  );
}

function auditGroup(solver: Solver, group: string, asked: readonly Choice[], index: DossierIndex): AuditRow {
  const questions = asked.length;
  const chances = asked.map(({ isKey }) => isKey.filter(Boolean).length / isKey.length);
  const score = mean(asked.map((choice) => shareOfKeys(choice, solver.rate(choice, index))));
  const chance = mean(chances);
  // Of a mean of independent draws, each right with its own chance.
  const standardError = Math.sqrt(chances.reduce((sum, p) => sum + p * (1 - p), 0)) / Math.max(questions, 1);
  const isAtChance = Math.abs(score - chance) <= allowedErrors * standardError;
  return { solver: solver.name, group, questions, score, chance, standardError, isAtChance };
}

/** How likely it is to hit a key by taking one of the best rated. */
function shareOfKeys({ isKey }: Choice, ratings: readonly number[]): number {
  const best = Math.max(...ratings);
  const taken = isKey.filter((_, at) => ratings[at] === best);
  return taken.filter(Boolean).length / taken.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

export function listChoices(items: readonly Item[]): Choice[] {
  return items.flatMap((item) =>
    'options' in item
      ? [
          {
            template: item.template,
            stem: item.stem,
            options: item.options.map(({ text }) => text),
            isKey: item.options.map(({ id }) => item.key.includes(id)),
          },
        ]
      : [],
  );
}
