/** The content words of every name in a dossier: names come again wherever their bearers do, and give nothing away. */
import type { DossierIndex } from '#lib/facts/dossier.ts';
import { contentWords } from './content-words.ts';

const read = new WeakMap<DossierIndex, ReadonlySet<string>>();

/** Read once for a dossier. */
export function nameWords(index: DossierIndex): ReadonlySet<string> {
  const found = read.get(index);
  if (found !== undefined) return found;
  const names = index.dossier.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const words = contentWords(names.join(' '));
  read.set(index, words);
  return words;
}
