/** Relations among facts as fast-check makes them: what says the same repeats, and one happening meets the next of its name. */
import type { Fact } from '#lib/facts/dossier.ts';
import { relationTypes, type Relation } from '#lib/facts/relation-schema.ts';
import { buildRelation } from './build-dossier.ts';

const why = 'No source says so.';
const text = (words: string) => ({ type: 'text' as const, text: words, why });

/** The facts' own numbers decide, not their order; a fact added at the end meets others and changes nothing between them. */
export function relateFacts(facts: readonly Fact[]): Relation[] {
  const inOrder = facts.toSorted((a, b) => numberOf(a) - numberOf(b));
  const pairs = inOrder.flatMap((to, at) => inOrder.slice(at + 1).map((from) => ({ from, to })));
  return pairs.flatMap(({ from, to }) => {
    const ends = { from: from.id, to: to.id };
    const id = `${numberOf(from)}-${numberOf(to)}`;
    if (from.claim !== undefined && from.claim === to.claim) {
      return [buildRelation({ ...ends, id, type: 'repeats' })];
    }
    if (from.label === undefined || from.label !== to.label) return [];
    const type = relationTypes[numberOf(from) % relationTypes.length] ?? 'explains';
    return [
      buildRelation({
        ...ends,
        id,
        type,
        card: buildMeetingCard(numberOf(to), `It came to that, says note ${id}, {}.`),
      }),
    ];
  });
}

const numberOf = ({ id }: Fact) => Number(id.replace(/^.*-/, ''));

function buildMeetingCard(seed: number, sentence: string): NonNullable<Parameters<typeof buildRelation>[0]['card']> {
  const [key = '', ...others] = ['to balance India', 'to buy gas', 'to win time'].toSorted(
    (a, b) => ((a.length * (seed + 1)) % 7) - ((b.length * (seed + 1)) % 7),
  );
  return {
    id: 'meeting',
    asks: `meeting.reason-${seed % 2}`,
    question: 'Why did it come to that?',
    answer: { type: 'text', text: key, ...(seed % 3 === 0 ? { accepted: [] } : {}) },
    sentence,
    wrong: others.map(text),
  };
}
