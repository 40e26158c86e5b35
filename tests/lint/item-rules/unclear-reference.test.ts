import { expect, it } from 'vitest';
import { buildDossierIndex } from '#lib/facts/dossier.ts';
import { unclearReference } from '#lib/lint/item-rules/unclear-reference.ts';
import { buildDossier, buildEntity } from '#tests/builders/build-dossier.ts';
import { buildTrueFalse } from '#tests/builders/build-item.ts';

const dossier = buildDossier({
  entities: [
    buildEntity({ id: 'sco', name: 'Shanghai Organization', aliases: ['SCO'] }),
    buildEntity({ id: 'engine', name: 'RD-93 engine', type: 'weapon-system' }),
  ],
});
const glossary = [
  { id: 'sipri', term: 'Stockholm Institute', forms: ['SIPRI'], meaning: 'It counts arms.' },
  { id: 'uav', term: 'UAV', forms: [], meaning: 'An aircraft without a pilot.' },
];
const index = buildDossierIndex({ ...dossier, glossary });
const findingsOf = (stem: string) => unclearReference.check(buildTrueFalse({ stem }), index);

it.each([
  ['He signed the agreement.', 'He'],
  ['They met in Ufa.', 'They'],
  ['It bought 20 tanks.', 'It'],
  ['This visit came in 2014.', 'This'],
  ['Those arms came from China.', 'Those'],
  ['Its army bought tanks.', 'Its'],
  ['Their trade grew in 2014.', 'Their'],
])('a pronoun without its noun is found: "%s"', (stem, pronoun) => {
  expect(findingsOf(stem)).toEqual([`the stem begins with "${pronoun}", and nothing says who or what that is`]);
});

it.each([
  'Shoigu said he would come.',
  'It was Shoigu who signed.',
  'It seems to Ağazade that trade grew.',
  'Items were sold.',
])('a pronoun passes that has its noun or needs none: "%s"', (stem) => {
  expect(findingsOf(stem)).toEqual([]);
});

it('an abbreviation that nothing explains is found, each by itself', () => {
  expect(findingsOf('Did NATO and CENTO meet?')).toEqual([
    '"NATO" is explained by no entity and no term of the glossary',
    '"CENTO" is explained by no entity and no term of the glossary',
  ]);
});

it.each([
  ['an alias of an entity', 'The SCO met in Ufa.'],
  ['part of a name', 'The RD-93 is an engine.'],
  ['a term of the glossary', 'The army flew a UAV.'],
  ['another form of a term', 'SIPRI counts arms.'],
  ['a single letter', 'Source A says so.'],
])('an abbreviation passes that is %s', (_, stem) => {
  expect(findingsOf(stem)).toEqual([]);
});
