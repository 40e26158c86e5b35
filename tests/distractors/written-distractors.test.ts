import { expect, it } from 'vitest';
import { writtenDistractors } from '#lib/distractors/written-distractors.ts';
import { buildAsked } from '#tests/builders/build-asked.ts';
import { buildEntity } from '#tests/builders/build-dossier.ts';
import type { CardFields } from '#tests/builders/build-fact.ts';

const why = 'No source says so.';
const figures = [{ id: 'sum', value: 22e6, unit: 'USD', measures: 'arms exports' }];
const entities = [buildEntity({ id: 'lavrov', name: 'Sergey Lavrov' })];

function textsOf(card: CardFields) {
  const { asked, index } = buildAsked(card, { figures }, { entities });
  return writtenDistractors(asked, index).map((candidate) => `${candidate.text}: ${candidate.why}`);
}

it.each([
  ['the name of an entity', { type: 'entity', entity: 'lavrov', why }, 'Sergey Lavrov'],
  ['a date in full', { type: 'date', date: '2014-11-20', why }, '20 November 2014'],
  ['a text as it stands', { type: 'text', text: 'to please India', why }, 'to please India'],
] as const)('what an author wrote is read as %s, with its reason', (_, wrong, text) => {
  expect(textsOf({ wrong: [wrong] })).toEqual([`${text}: ${why}`]);
});

it('a number an author wrote is read in the unit of the key', () => {
  expect(
    textsOf({ answer: { type: 'figure', figure: 'sum' }, wrong: [{ type: 'number', value: 542e6, why }] }),
  ).toEqual([`$542 million: ${why}`]);
});
