/** Claims stand beside one another with their speakers, of whom none has a part in two of them. */
import { describe, expect, it } from 'vitest';
import { matchSpeakers } from '#lib/generate/templates/match-speakers.ts';
import { buildEntity, buildRelation, type DossierFields } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';
import { buildTemplateItems, pickKind } from '#tests/builders/build-template-items.ts';

const speakers = { barmin: 'Yury Barmin', pukhov: 'Ruslan Pukhov', chauhan: 'Sadhavi Chauhan', sharif: 'Nawaz Sharif' };
const entities = Object.entries(speakers).map(([id, name]) => buildEntity({ id, name }));
const says = (id: string, claim: string, ...chain: string[]) =>
  buildFact({ id: `paper.${id}`, claim, attribution: chain.map((who) => ({ who })), paragraphs: [4] });
const others = [
  says('two', 'drugs come by sea', 'pukhov'),
  says('three', 'fear drives it', 'chauhan'),
  says('four', 'trade must grow', 'sharif'),
];

const build = (facts = others, world: DossierFields = {}) =>
  pickKind(
    buildTemplateItems(
      matchSpeakers,
      {},
      { claim: 'the sale is far off', attribution: [{ who: 'barmin' }] },
      { entities, facts, ...world },
    ),
    'matching',
  );

describe('claims to be matched with their speakers', () => {
  const [item] = build();
  const textOf = new Map(item?.choices.map(({ id, text }) => [id, text]));
  const speakerOf = (claim: string) => {
    const prompt = item?.prompts.find(({ text }) => text === claim);
    return textOf.get(item?.key[prompt?.id ?? ''] ?? '');
  };

  it('are three, the own among them, with one speaker more', () => {
    expect(item?.id).toBe('report.asked#voice/speakers/matching');
    expect(item?.prompts).toHaveLength(3);
    expect(item?.choices.map(({ text }) => text)).toEqual(Object.values(speakers).toSorted());
    expect(item?.facts[0]).toBe('report.asked');
  });

  it('are sentences, each keyed by its speaker', () => {
    expect(speakerOf('The sale is far off.')).toBe('Yury Barmin');
    const expected = new Map([
      ['The sale is far off.', 'Yury Barmin'],
      ['Drugs come by sea.', 'Ruslan Pukhov'],
      ['Fear drives it.', 'Sadhavi Chauhan'],
      ['Trade must grow.', 'Nawaz Sharif'],
    ]);
    for (const { text } of item?.prompts ?? []) expect(speakerOf(text)).toBe(expected.get(text));
  });
});

describe('no matching is made', () => {
  it('of fewer than three claims', () => {
    expect(build(others.slice(0, 1))).toEqual([]);
  });

  it('without a speaker to spare', () => {
    expect(build(others.slice(0, 2))).toEqual([]);
  });

  it.each([
    ['says two of the claims', ['barmin']],
    ['passes on the claim of another', ['barmin', 'sharif']],
  ])('where a speaker %s', (_, chain) => {
    const quoted = buildFact({ id: 'paper.quoted', attribution: [{ who: 'chauhan' }] });
    const buildWith = (...speaker: string[]) =>
      build([...others.slice(0, 1), says('four', 'trade must grow', ...speaker), quoted]);
    expect(buildWith(...chain)).toEqual([]);
    expect(buildWith('sharif')).toHaveLength(1);
  });

  it('where a speaker says what meets another claim', () => {
    const relations = others.map(({ id }) => buildRelation({ id: id.replace('.', '-'), from: id, to: 'report.asked' }));
    expect(build(others, { relations })).toEqual([]);
  });

  it('of a fact that nobody claims', () => {
    expect(buildTemplateItems(matchSpeakers, {}, {}, { entities, facts: others })).toEqual([]);
  });
});
