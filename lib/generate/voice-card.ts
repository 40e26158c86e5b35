/** The card that every claim has without an author writing it: who says so. Its key is the root of the attribution, not who passed it on. */
import type { Card } from '#lib/facts/card-schema.ts';
import type { Fact } from '#lib/facts/dossier.ts';

/** The name of the card within its fact. */
const voiceName = 'voice';

/**
 * `undefined` when nobody is quoted, or when one of the fact's own cards asks the same. Where the whole source speaks, so
 * that its author says everything in it, only what is most important is asked.
 */
export function buildVoiceCard(
  { id, claim, attribution, cards, importance, recognisable }: Fact,
  authors: ReadonlySet<string>,
): Card | undefined {
  const root = attribution.at(-1);
  if (claim === undefined || root === undefined) return undefined;
  if (authors.has(root.who) && importance < 3) return undefined;
  if (cards.some(({ answer }) => answer.type === 'entity' && answer.entity === root.who)) return undefined;
  return {
    id: voiceName,
    asks: `${id.replace('.', '-')}.${voiceName}`,
    question: `Who says that ${claim}?`,
    answer: { type: 'entity', entity: root.who },
    sentence: `According to {}, ${claim}.`,
    wrong: [],
    recognisable,
  };
}
