/** The most important claims are asked for the source that makes them, where nothing else gives it away. */
import { describe, expect, it } from 'vitest';
import { whichSource } from '#lib/generate/templates/which-source.ts';
import { buildRelation, buildSource } from '#tests/builders/build-dossier.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';
import { buildTemplateItems, pickKind } from '#tests/builders/build-template-items.ts';

const sources = ['report', 'paper', 'article', 'essay'].map((id, at) =>
  buildSource({ id, letter: 'ABCD'.charAt(at), shortName: `the ${id}`, summary: `What the ${id} says.` }),
);
const important: FactFields = { claim: 'the sale is far off', importance: 3 };

function build(fact: FactFields = {}, world: Parameters<typeof buildTemplateItems>[3] = {}) {
  return pickKind(
    buildTemplateItems(whichSource, {}, { ...important, ...fact }, { sources, ...world }),
    'single-choice',
  );
}

describe('an important claim', () => {
  it('is asked for its source among two others, each of which says what it is about', () => {
    const [item] = build();
    expect(item).toMatchObject({
      id: 'report.asked#signed-on/source/single-choice',
      stem: 'Which source says that the sale is far off?',
      feedback: { answer: 'The report' },
    });
    expect(item?.options).toHaveLength(3);
    expect(item?.options.find(({ id }) => id === item.key)).toEqual({ id: item?.key, text: 'The report' });
    for (const { id, text, why } of item?.options ?? []) {
      expect(why).toBe(id === item?.key ? undefined : `What ${text.toLowerCase()} says.`);
    }
  });

  it.each([
    ['that it meets', 'report.asked', 'paper.same'],
    ['that meets it', 'paper.same', 'report.asked'],
  ])('never stands beside the source of a fact %s', (_, from, to) => {
    const facts = [buildFact({ id: 'paper.same' })];
    const [item] = build({}, { facts, relations: [buildRelation({ from, to })] });
    expect(item?.options.map(({ text }) => text).toSorted()).toEqual(['The article', 'The essay', 'The report']);
  });

  it('is asked once, by the card that leads the fact', () => {
    const items = build({ attribution: [] });
    expect(items.map(({ card }) => card)).toEqual(['report.asked#signed-on']);
  });
});

describe('a claim is not asked for its source', () => {
  it.each<[string, FactFields]>([
    ['when it is less important', { importance: 2 }],
    ['when its year gives the source away', { claim: 'trade grew in 2014' }],
  ])('%s', (_, fact) => {
    expect(build(fact)).toEqual([]);
  });

  it('when fewer than two other sources are left', () => {
    expect(build({}, { sources: sources.slice(0, 2) })).toEqual([]);
  });

  it('when there is none', () => {
    expect(buildTemplateItems(whichSource, {}, { importance: 3 }, { sources })).toEqual([]);
  });
});
