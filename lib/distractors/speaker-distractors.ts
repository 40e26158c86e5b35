/**
 * Other speakers for a claim. A claim is one speaker's: whoever is quoted with it, named in it, or says what another
 * fact that meets this one says, is no distractor.
 */
import { normaliseText } from '#lib/core/normalise-text.ts';
import type { Random } from '#lib/core/random.ts';
import type { Fact } from '#lib/facts/dossier.ts';
import type { Candidate } from './candidate.ts';
import type { DossierTables } from './dossier-tables.ts';
import { pickAround } from './pick-distractors.ts';

export function pickSpeakers(fact: Fact, tables: DossierTables, random: Random): Candidate[] {
  const { index } = tables;
  const root = fact.attribution.at(-1);
  if (root === undefined) return [];
  const meeting = index.relationsOf(fact.id).map(({ from, to }) => index.fact(from === fact.id ? to : from));
  const involved = new Set([fact, ...meeting].flatMap(({ attribution }) => attribution.map(({ who }) => who)));
  const claim = ` ${normaliseText(fact.claim ?? '')} `;
  const isNamed = (id: string) => {
    const { name, aliases } = index.entity(id);
    return [name, ...aliases].some((text) => claim.includes(` ${normaliseText(text)} `));
  };
  const { type } = index.entity(root.who);
  const candidates = tables.speakers
    .filter((id) => !involved.has(id) && !isNamed(id))
    .toSorted((a, b) => Number(index.entity(b).type === type) - Number(index.entity(a).type === type))
    .map((id): Candidate => {
      const { name, gloss } = index.entity(id);
      return { value: { type: 'entity', entity: id }, text: name, why: gloss };
    });
  const alike = candidates.filter(({ value }) => value.type === 'entity' && index.entity(value.entity).type === type);
  return pickAround({ type: 'entity', entity: root.who }, alike.length >= 4 ? alike : candidates, tables, random);
}
