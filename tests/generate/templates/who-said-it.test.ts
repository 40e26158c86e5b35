/** A claim is asked for its speaker, among others who are quoted or to be typed. */
import { describe, expect, it } from 'vitest';
import { whoSaidIt } from '#lib/generate/templates/who-said-it.ts';
import { buildEntity } from '#tests/builders/build-dossier.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';
import { buildTemplateItems, pickKind } from '#tests/builders/build-template-items.ts';

const speakers = { barmin: 'Yury Barmin', pukhov: 'Ruslan Pukhov', chauhan: 'Sadhavi Chauhan' };
const entities = Object.entries(speakers).map(([id, name]) => buildEntity({ id, name }));
const claimOf = (who: string): FactFields => ({ claim: 'the sale is far off', attribution: [{ who }] });
const others = ['pukhov', 'chauhan'].map((who) =>
  buildFact({ id: `paper.by-${who}`, claim: `${who} waits`, attribution: [{ who }] }),
);
const build = (fact: FactFields, facts = others) => buildTemplateItems(whoSaidIt, {}, fact, { entities, facts });

describe('a claim', () => {
  it('is asked for its speaker among others who are quoted', () => {
    const [item] = pickKind(build(claimOf('barmin')), 'single-choice');
    expect(item).toMatchObject({
      id: 'report.asked#voice/who/single-choice',
      card: 'report.asked#voice',
      stem: 'Who says that the sale is far off?',
      feedback: { answer: 'Yury Barmin' },
    });
    expect(item?.options.map(({ text }) => text).toSorted()).toEqual([
      'Ruslan Pukhov',
      'Sadhavi Chauhan',
      'Yury Barmin',
    ]);
    expect(item?.options.find(({ id }) => id === item.key)?.text).toBe('Yury Barmin');
  });

  it('is asked for its speaker to be typed, by the last name too', () => {
    expect(pickKind(build(claimOf('barmin')), 'short-text')).toMatchObject([
      { id: 'report.asked#voice/who/short-text', accepted: ['Yury Barmin', 'Barmin'] },
    ]);
  });

  it('is asked by typing alone where too few others are quoted', () => {
    expect(build(claimOf('barmin'), others.slice(1)).map(({ kind }) => kind)).toEqual(['short-text']);
  });
});

it('a fact that nobody claims is not asked for a speaker', () => {
  expect(build({ attribution: [{ who: 'barmin' }] })).toEqual([]);
});
