/** A card whose answer is a state is also asked on the map. */
import { expect, it } from 'vitest';
import { findState } from '#lib/generate/templates/find-state.ts';
import { buildEntity } from '#tests/builders/build-dossier.ts';
import { buildTemplateItems } from '#tests/builders/build-template-items.ts';

const entities = [
  buildEntity({ id: 'pakistan', type: 'state', name: 'Pakistan', iso: 'PK' }),
  buildEntity({ id: 'united-states', type: 'state', name: 'United States', iso: 'US' }),
  buildEntity({ id: 'soviet-union', type: 'state', name: 'Soviet Union' }),
  buildEntity({ id: 'islamabad', type: 'place', name: 'Islamabad', iso: 'PK' }),
];
const question = 'Which state signed the agreement with Russia?';
const build = (entity: string) =>
  buildTemplateItems(findState, { question, answer: { type: 'entity', entity } }, {}, { entities });

it('a state on the map is asked for with the question of its card', () => {
  expect(build('pakistan')).toMatchObject([
    {
      id: 'report.asked#signed-on/place/map-place',
      kind: 'map-place',
      map: 'eurasia',
      stem: question,
      key: 'PK',
      feedback: { answer: 'Pakistan' },
    },
  ]);
});

it.each([
  ['lies outside the frame', 'united-states'],
  ['is no more and has no code', 'soviet-union'],
])('a state that %s is not asked for', (_, entity) => {
  expect(build(entity)).toEqual([]);
});

it('what is no state is not asked for', () => {
  expect(build('islamabad')).toEqual([]);
  expect(buildTemplateItems(findState, { answer: { type: 'date', date: '2014' } })).toEqual([]);
});
