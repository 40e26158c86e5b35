import { expect, it } from 'vitest';
import { buildDossierTables } from '#lib/distractors/dossier-tables.ts';
import { listCardsOfFacts } from '#lib/distractors/closed-world.ts';
import { setDistractors } from '#lib/distractors/set-distractors.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

/** By name, as the options are taken. */
const offices = { asif: 'defence minister', khar: 'foreign minister', yusuf: 'national security adviser' };

function buildOffices(optionSet?: string) {
  const facts = Object.entries(offices).map(([who, text]) =>
    buildFact({
      id: `report.${who}`,
      statement: `The office of ${who} was ${text}.`,
      cards: [{ id: 'office', asks: `${who}.office`, answer: { type: 'text', text }, ...(optionSet && { optionSet }) }],
    }),
  );
  const index = buildIndex({ facts });
  return { tables: buildDossierTables(index), cards: listCardsOfFacts(index) };
}

it('each card of a set has the answers of all others, and never its own', () => {
  const { tables, cards } = buildOffices('offices');
  const options = cards.map((card) => setDistractors(card, tables).map(({ text }) => text));
  expect(options).toEqual([
    ['foreign minister', 'national security adviser'],
    ['defence minister', 'national security adviser'],
    ['defence minister', 'foreign minister'],
  ]);
});

it('why an option is wrong is the fact that it belongs to', () => {
  const { tables, cards } = buildOffices('offices');
  const whys = cards.slice(0, 1).flatMap((card) => setDistractors(card, tables).map(({ why }) => why));
  expect(whys).toEqual([
    'It belongs elsewhere: The office of khar was foreign minister.',
    'It belongs elsewhere: The office of yusuf was national security adviser.',
  ]);
});

it('a card without a set has none', () => {
  const { tables, cards } = buildOffices();
  expect(cards.flatMap((card) => setDistractors(card, tables))).toEqual([]);
});
