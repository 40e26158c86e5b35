/** A claim is asked for what kind of statement it is, with the same three options for all. */
import { describe, expect, it } from 'vitest';
import type { Standing } from '#lib/facts/standing.ts';
import { standingOfClaim } from '#lib/generate/templates/standing-of-claim.ts';
import { buildFact } from '#tests/builders/build-fact.ts';
import { buildTemplateItems, pickKind } from '#tests/builders/build-template-items.ts';

const asked = ['official-statement', 'analysis', 'forecast'] as const;
/** One of each standing, so that as many of each can be asked. */
const facts = asked.map((standing) =>
  buildFact({ id: `paper.${standing}`, standing, claim: 'something is so', importance: 1, cards: [{}] }),
);
const build = (standing: Standing, claim = 'trade will grow') =>
  pickKind(buildTemplateItems(standingOfClaim, {}, { standing, claim, importance: 3 }, { facts }), 'single-choice');

describe('a claim', () => {
  it.each([
    ['official-statement', 'the word of someone in office'],
    ['analysis', 'a reading of motives or of meaning'],
    ['forecast', 'a forecast of what will happen'],
  ] as const)('that is of standing %s is keyed as %s', (standing, answer) => {
    const [item] = build(standing);
    expect(item).toMatchObject({
      id: 'report.asked#signed-on/standing/single-choice',
      stem: 'What kind of statement is this, from the report: trade will grow?',
      feedback: { answer },
    });
    expect(item?.options.find(({ id }) => id === item.key)).toEqual({ id: item?.key, text: answer });
  });

  it('has the same options whatever its standing, the wrong ones with a reason', () => {
    const sets = asked.map((standing) =>
      build(standing)[0]
        ?.options.map(({ text }) => text)
        .toSorted(),
    );
    expect(sets[0]).toHaveLength(3);
    expect(new Set(sets.map((texts) => texts?.join())).size).toBe(1);
    const reasons = build('forecast')[0]?.options.filter(({ why }) => why !== undefined);
    expect(reasons).toHaveLength(2);
  });
});

describe('it is not asked', () => {
  it.each<Standing>(['event', 'figure', 'background', 'plan', 'speculation'])(
    'of a claim of standing %s',
    (standing) => {
      expect(build(standing)).toEqual([]);
    },
  );

  it('of a fact that makes no claim', () => {
    expect(buildTemplateItems(standingOfClaim, {}, { standing: 'analysis', importance: 3 }, { facts })).toEqual([]);
  });

  it('of a claim that is one too many of its standing', () => {
    const more = buildFact({ id: 'paper.more', standing: 'analysis', claim: 'it is so', importance: 3, cards: [{}] });
    const less = { standing: 'analysis', claim: 'trade will grow', importance: 2 } as const;
    expect(buildTemplateItems(standingOfClaim, {}, less, { facts: [...facts, more] })).toEqual([]);
  });
});
