/** What standing a claim has: the three sorts of statement that readers most often take for one another. */
import type { Standing } from '#lib/facts/standing.ts';
import type { Candidate } from '#lib/distractors/candidate.ts';
import { letterOptions } from '../choice-items.ts';
import { buildBase, lotFor, type Template } from '../template.ts';

const name = 'standing';

/** Each says what makes it that and not another, so that a forecast is no analysis, whoever makes it. */
const asked: Readonly<Record<string, { readonly text: string; readonly why: string }>> = {
  'official-statement': {
    text: 'the word of someone in office',
    why: 'Nobody says it for a government or another official body.',
  },
  analysis: {
    text: 'a reading of motives or of meaning',
    why: 'It does not say why something is so or what it means.',
  },
  forecast: { text: 'a forecast of what will happen', why: 'It does not say what is still to come.' },
};

export const askedStandings = ['official-statement', 'analysis', 'forecast'] as const satisfies readonly Standing[];

export const standingOfClaim: Template = {
  name,
  build: (card, { index, isStandingAsked }) => {
    const { fact } = card;
    const own = asked[fact.standing];
    if (!card.isLead || fact.claim === undefined || own === undefined || !isStandingAsked(fact)) return [];
    const stem = `In ${index.source(fact.source).shortName}, what kind of statement is it that ${fact.claim}?`;
    const base = buildBase(card, name, 'single-choice', stem);
    const toOption = ({ text, why }: typeof own): Candidate => ({ value: { type: 'text', text }, text, why });
    const wrong = Object.values(asked).filter(({ text }) => text !== own.text);
    return [
      {
        ...base,
        feedback: { ...base.feedback, answer: own.text },
        kind: 'single-choice',
        ...letterOptions(
          { value: { type: 'text', text: own.text }, text: own.text },
          wrong.map(toOption),
          lotFor(card, name),
        ),
      },
    ];
  },
};
