import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { itemKinds, itemSchema, kindNames, kinds } from '#lib/items/item-kinds.ts';
import { buildItemOf, buildSingleChoice, responses } from '#tests/builders/build-item.ts';

describe('the registry of kinds', () => {
  it('has these kinds, each with its name in words and whether it recognises or recalls', () => {
    expect(kinds.map((kind) => [kind, kindNames[kind], itemKinds[kind].demand])).toEqual([
      ['single-choice', 'single choice', 'recognition'],
      ['multiple-choice', 'several answers', 'recognition'],
      ['true-false', 'true or false', 'recognition'],
      ['numeric', 'figure', 'recall'],
      ['short-text', 'short answer', 'recall'],
      ['cloze', 'gap', 'recall'],
      ['ordering', 'ordering', 'recall'],
      ['matching', 'matching', 'recognition'],
      ['map-place', 'place on the map', 'recall'],
    ]);
  });

  it.each(kinds)('keeps %s under its own name', (kind) => {
    const accepted = kinds.filter((other) => v.is(itemKinds[kind].schema, buildItemOf[other]()));
    expect(accepted).toEqual([kind]);
  });
});

describe('itemSchema', () => {
  it.each(kinds)('accepts an item of kind %s as it is', (kind) => {
    const item = buildItemOf[kind]();
    expect(v.parse(itemSchema, item)).toEqual(item);
  });

  it('refuses a kind that is not in the registry', () => {
    expect(v.is(itemSchema, { ...buildSingleChoice(), kind: 'essay' })).toBe(false);
  });

  it.each(kinds)('refuses a response of kind %s in place of an item', (kind) => {
    expect(v.is(itemSchema, responses[kind])).toBe(false);
  });

  it.each([
    ['no id', { id: '' }],
    ['no card to review', { card: '' }],
    ['no stem', { stem: '' }],
    ['no fact', { facts: [] }],
    ['no source', { citations: [] }],
    ['no answer in its feedback', { feedback: { answer: '', because: 'The paper says so.' } }],
    ['no reason in its feedback', { feedback: { answer: 'Sergei Shoigu', because: '' } }],
  ])('refuses an item with %s', (_, change) => {
    expect(v.is(itemSchema, { ...buildSingleChoice(), ...change })).toBe(false);
  });
});
