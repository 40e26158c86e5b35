/** What standing a claim has: the three sorts of statement that readers most often take for one another. */
import type { Standing } from '#lib/facts/standing.ts';
import type { Candidate } from '#lib/distractors/candidate.ts';
import { letterOptions } from '../choice-items.ts';
import { buildBase, lotFor, type Template } from '../template.ts';

const name = 'standing';

interface Sort {
  readonly text: string;
  /** Said to whoever takes a statement of another sort for this one. */
  readonly why: string;
}

/** Each says what makes it that and not another, so that a forecast is no analysis, whoever makes it. */
const sorts = new Map<Standing, Sort>([
  [
    'official-statement',
    { text: 'the word of someone in office', why: 'Nobody says it for a government or another official body.' },
  ],
  [
    'analysis',
    { text: 'a reading of motives or of meaning', why: 'It does not say why something is so or what it means.' },
  ],
  ['forecast', { text: 'a forecast of what will happen', why: 'It does not say what is still to come.' }],
]);

export const askedStandings: readonly Standing[] = [...sorts.keys()];

export const standingOfClaim: Template = {
  name,
  build: (card, { index, isStandingAsked }) => {
    const { fact } = card;
    const own = sorts.get(fact.standing);
    if (!card.isLead || fact.claim === undefined || own === undefined || !isStandingAsked(fact)) return [];
    const stem = `What kind of statement is this, from ${index.source(fact.source).shortName}: ${fact.claim}?`;
    const base = buildBase(card, name, 'single-choice', stem);
    const toOption = ({ text, why }: Sort): Candidate => ({ value: { type: 'text', text }, text, why });
    const { why: _, ...key } = toOption(own);
    const wrong = [...sorts.values()].filter((sort) => sort !== own).map(toOption);
    return [
      {
        ...base,
        feedback: { ...base.feedback, answer: own.text },
        kind: 'single-choice',
        ...letterOptions(key, wrong, lotFor(card, name)),
      },
    ];
  },
};
