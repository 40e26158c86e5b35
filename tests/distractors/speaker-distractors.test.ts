/** Who may stand beside the speaker of a claim: others who are quoted somewhere, of whom none has a part in this claim. */
import { describe, expect, it } from 'vitest';
import { buildRandom } from '#lib/core/random.ts';
import { pickSpeakers } from '#lib/distractors/speaker-distractors.ts';
import type { Relation } from '#lib/facts/relation-schema.ts';
import { buildAsked } from '#tests/builders/build-asked.ts';
import { buildEntity, buildRelation, buildSource } from '#tests/builders/build-dossier.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';

const quoted = (id: string, ...chain: string[]) =>
  buildFact({ id: `paper.by-${id}`, attribution: [...chain, id].map((who) => ({ who })) });
const person = (id: string, name: string) => buildEntity({ id, name, gloss: `${name} is a speaker.` });
const persons = [
  person('barmin', 'Yury Barmin'),
  person('chauhan', 'Sadhavi Chauhan'),
  person('pukhov', 'Ruslan Pukhov'),
  person('sharif', 'Nawaz Sharif'),
];
const kremlin = buildEntity({ id: 'kremlin', type: 'organisation', role: 'government', name: 'The Kremlin' });
const silent = person('silent', 'Somebody Silent');
const entities = [...persons, kremlin, silent];
const claim = 'the sale is far off';
const says = (fact: FactFields): FactFields => ({ claim, attribution: [{ who: 'barmin' }], ...fact });

interface World {
  fact?: FactFields;
  facts?: ReturnType<typeof buildFact>[];
  relations?: Relation[];
  sources?: ReturnType<typeof buildSource>[];
  seed?: string;
}

function pick({ fact = {}, facts = ['chauhan', 'pukhov'].map((id) => quoted(id)), seed = 'any', ...world }: World) {
  const { asked, tables } = buildAsked({}, says(fact), { entities, facts, ...world });
  return pickSpeakers(asked.fact, tables, buildRandom(seed));
}

const namesOf = (world: World = {}) =>
  pick(world)
    .map(({ text }) => text)
    .toSorted();

describe('the other speakers', () => {
  it('are quoted elsewhere, and say who they are', () => {
    expect(pick({}).toSorted((a, b) => (a.text < b.text ? -1 : 1))).toEqual([
      { value: { type: 'entity', entity: 'pukhov' }, text: 'Ruslan Pukhov', why: 'Ruslan Pukhov is a speaker.' },
      { value: { type: 'entity', entity: 'chauhan' }, text: 'Sadhavi Chauhan', why: 'Sadhavi Chauhan is a speaker.' },
    ]);
  });

  it('do not pass on what others say', () => {
    expect(namesOf({ facts: [quoted('pukhov', 'sharif'), quoted('chauhan')] })).not.toContain('Nawaz Sharif');
  });

  it('are of another type only where those of the type are few', () => {
    expect(namesOf({ facts: ['kremlin', 'pukhov'].map((id) => quoted(id)) })).toEqual(['Ruslan Pukhov', 'The Kremlin']);
    const many = ['kremlin', 'pukhov', 'chauhan', 'sharif', 'silent'].map((id) => quoted(id));
    for (let at = 0; at < 30; at++) expect(namesOf({ facts: many, seed: `lot-${at}` })).not.toContain('The Kremlin');
  });

  it('are the same when drawn again from the same seed', () => {
    expect(pick({ seed: 'card' })).toEqual(pick({ seed: 'card' }));
  });

  it('are none for a claim that nobody is quoted with', () => {
    expect(pick({ fact: { attribution: [] } })).toEqual([]);
  });
});

describe('no other speaker', () => {
  const meeting = (from: string, to: string) => [buildRelation({ from, to })];
  const cases: readonly [string, World][] = [
    ['passes the claim on', { fact: { attribution: [{ who: 'pukhov' }, { who: 'barmin' }] } }],
    ['is named in the claim in full', { fact: { claim: 'Ruslan Pukhov is wrong' } }],
    ['is named in the claim by the last name', { fact: { claim: 'the sale, as Pukhov has it, is far off' } }],
    ['is named in the claim with a possessive s', { fact: { claim: 'Pukhov’s hope is vain' } }],
    ['says what the fact that this one meets says', { relations: meeting('report.asked', 'paper.by-pukhov') }],
    ['says what the fact that meets this one says', { relations: meeting('paper.by-pukhov', 'report.asked') }],
  ];

  it.each(cases)('%s', (_, world) => {
    expect(namesOf(world)).toEqual(['Sadhavi Chauhan']);
  });

  it('is the author of a source that says by itself what meets the claim', () => {
    const facts = [...['chauhan', 'pukhov'].map((id) => quoted(id)), buildFact({ id: 'essay.same' })];
    const sources = [buildSource({ id: 'essay', author: { text: 'Ruslan Pukhov', basis: 'stated' } })];
    expect(namesOf({ facts, sources, relations: meeting('essay.same', 'report.asked') })).toEqual(['Sadhavi Chauhan']);
  });
});
