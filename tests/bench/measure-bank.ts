/** Making and checking a bank: fast enough for every build, and growing with the facts, not with their square. */
import { auditItems, listChoices } from '#lib/audit/audit-bank.ts';
import { countKeyPositions } from '#lib/audit/key-positions.ts';
import { buildDossierIndex, type Dossier } from '#lib/facts/dossier.ts';
import { requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { lintItems } from '#lib/lint/lint-items.ts';
import { copyFacts } from './copy-facts.ts';
import type { Figure } from './figure.ts';
import { median } from './median.ts';

const copies = 10;
const warmUps = 2;
const rounds = 7;

export function measureBank(slug: string): Figure[] {
  const real = requireDossier(slug);
  const large = copyFacts(real, copies);
  return [
    ...measureBoth(`generate the bank of ${real.facts.length} facts`, 200, buildBank, real, large),
    ...measureBoth('generate, lint and audit it', 1_000, auditDossier, real, large),
  ];
}

function auditDossier(dossier: Dossier): void {
  const { items } = buildBank(dossier);
  const index = buildDossierIndex(dossier);
  lintItems(items, index);
  auditItems(items, index);
  countKeyPositions(listChoices(items));
}

/** Both sizes take turns, so that a slow moment of the machine meets both. */
function measureBoth(
  name: string,
  barMillis: number,
  work: (dossier: Dossier) => unknown,
  real: Dossier,
  large: Dossier,
): Figure[] {
  const realMillis: number[] = [];
  const largeMillis: number[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    const [one, ten] = [time(() => work(real)), time(() => work(large))];
    if (round < 0) continue;
    realMillis.push(one);
    largeMillis.push(ten);
  }
  const ratio = median(largeMillis) / median(realMillis);
  return [
    { name, value: median(realMillis), unit: 'ms', bar: barMillis },
    { name: `the same with ${copies}× the facts, against once`, value: ratio, unit: '×', bar: 12 },
  ];
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
