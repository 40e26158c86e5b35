/** Generating a bank: fast enough for every build, and growing with the facts, not with their square. */
import { requireDossier } from '#lib/facts/load-dossiers.server.ts';
import type { Dossier } from '#lib/facts/dossier.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { copyFacts } from './copy-facts.ts';
import type { Figure } from './figure.ts';
import { median } from './median.ts';

const copies = 10;
const warmUps = 3;
const rounds = 9;

/** Both sizes take turns, so that a slow moment of the machine meets both. */
export function measureBank(slug: string): Figure[] {
  const real = requireDossier(slug);
  const large = copyFacts(real, copies);
  const realMillis: number[] = [];
  const largeMillis: number[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    const [one, ten] = [timeBank(real), timeBank(large)];
    if (round < 0) continue;
    realMillis.push(one);
    largeMillis.push(ten);
  }
  const name = `generate the bank of ${real.facts.length} facts`;
  return [
    { name, value: median(realMillis), unit: 'ms', bar: 200 },
    {
      name: `the same with ${copies}× the facts, against once`,
      value: ratio(largeMillis, realMillis),
      unit: '×',
      bar: 12,
    },
  ];
}

function timeBank(dossier: Dossier): number {
  const start = performance.now();
  buildBank(dossier);
  return performance.now() - start;
}

const ratio = (a: readonly number[], b: readonly number[]) => median(a) / median(b);
