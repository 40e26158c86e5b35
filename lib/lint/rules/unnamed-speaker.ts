/** Whoever asks about a claim or a figure says whose it is: the speaker, the counter or the source. */
import { wordsOf } from '#lib/core/normalise-text.ts';
import type { DossierIndex, Fact } from '#lib/facts/dossier.ts';
import { needsSpeaker } from '#lib/facts/standing.ts';
import { readableTexts, type FactRule } from '../rule.ts';

export const unnamedSpeaker: FactRule = {
  code: 'unnamed-speaker',
  check: (fact, index) => {
    if (!needsSpeaker(fact.standing)) return [];
    const names = speakerNames(fact, index);
    return readableTexts(fact)
      .filter(({ text }) => !names.some((name) => ` ${wordsOf(text).join(' ')} `.includes(` ${name} `)))
      .map(({ path }) => ({
        path,
        message: `says nothing of who says so; name one of: ${names.filter((_, at) => at % 2 === 0).join(', ')}`,
      }));
  },
};

/** Names in comparable form: full names, aliases, a person's last name, and the source's short name. */
function speakerNames(fact: Fact, index: DossierIndex): string[] {
  const speakers = [
    ...fact.attribution.map(({ who }) => who),
    ...fact.figures.flatMap(({ countedBy }) => countedBy ?? []),
  ];
  const names = speakers.flatMap((id) => {
    const { type, name, aliases } = index.entity(id);
    const all = [name, ...aliases].map((text) => wordsOf(text).join(' '));
    return type === 'person' ? [...all, wordsOf(name).at(-1) ?? name] : all;
  });
  const source = wordsOf(index.source(fact.source).shortName).join(' ');
  return [...new Set([...names, source].flatMap((name) => [name, `${name}s`]))]; // Barmin's → barmins
}
