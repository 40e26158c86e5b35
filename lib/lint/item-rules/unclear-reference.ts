/** Flaw 1: a stem that two readers read in two ways: a pronoun without its noun, an abbreviation that nothing explains. */
import type { DossierIndex } from '#lib/facts/dossier.ts';
import { type ItemRule } from '../item-rule.ts';

export const unclearReference: ItemRule = {
  flaw: 'ambiguous or unclear',
  isFlag: false,
  check: ({ stem }, index) => {
    const known = readKnown(index);
    const pronoun = /^(?:he|she|it|they|this|these|those)\b/i.exec(stem)?.[0];
    const unexplained = (stem.match(/\b[A-Z]{2,6}\b/g) ?? []).filter((letters) => !known.has(letters));
    return [
      ...(pronoun === undefined || /^it (?:is|was|seems)\b/i.test(stem)
        ? []
        : [`the stem begins with "${pronoun}", and nothing says who or what that is`]),
      ...unexplained.map((letters) => `"${letters}" is explained by no entity and no term of the glossary`),
    ];
  },
};

const read = new WeakMap<DossierIndex, ReadonlySet<string>>();

/** Every word of a name or a term of the glossary. Read once for a dossier. */
function readKnown(index: DossierIndex): ReadonlySet<string> {
  const found = read.get(index);
  if (found !== undefined) return found;
  const { entities, glossary } = index.dossier;
  const names = [
    ...entities.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...glossary.flatMap(({ term, forms }) => [term, ...forms]),
  ];
  const known = new Set(names.flatMap((text) => text.split(/[^A-Za-z]+/)));
  read.set(index, known);
  return known;
}
