/** Which source says it: asked of the most important claims only, and never where the claim's year gives the source away. */
import { capitalise } from '#lib/core/capitalise.ts';
import type { Candidate } from '#lib/distractors/candidate.ts';
import { pickOrder } from '#lib/core/random.ts';
import { letterOptions } from '../choice-items.ts';
import { buildBase, lotFor, type Template } from '../template.ts';

const name = 'source';
const distractors = 2;

export const whichSource: Template = {
  name,
  build: (card, { index }) => {
    const { fact } = card;
    if (!card.isLead || fact.claim === undefined || fact.importance < 3 || /\d{4}/.test(fact.claim)) return [];
    const meeting = index.meetingsOf(fact.id).map(({ other }) => other.source);
    const others = index.dossier.sources.filter(({ id }) => id !== fact.source && !meeting.includes(id));
    if (others.length < distractors) return [];
    const toOption = (id: string): Candidate => {
      const { shortName, summary } = index.source(id);
      const text = capitalise(shortName);
      return { value: { type: 'text', text }, text, why: summary };
    };
    const { why: _, ...key } = toOption(fact.source);
    const wrong = pickOrder(others, lotFor(card, `${name}/others`)).slice(0, distractors);
    const base = buildBase(card, name, 'single-choice', `Which source says that ${fact.claim}?`);
    return [
      {
        ...base,
        feedback: { ...base.feedback, answer: key.text },
        kind: 'single-choice',
        ...letterOptions(
          key,
          wrong.map(({ id }) => toOption(id)),
          lotFor(card, name),
        ),
      },
    ];
  },
};
