/** The dossiers that are shipped: they load, nothing in them is to be mended, and every question of theirs has a sound key. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { auditItems, listChoices } from '#lib/audit/audit-bank.ts';
import { checkAudit } from '#lib/audit/check-audit.ts';
import { countKeyPositions } from '#lib/audit/key-positions.ts';
import { buildDossierIndex } from '#lib/facts/dossier.ts';
import { listDossiers, requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { checkBank } from '#lib/generate/check-bank.ts';
import { scoreItem } from '#lib/items/answer-item.ts';
import { itemSchema, kinds } from '#lib/items/item-kinds.ts';
import { lintFacts } from '#lib/lint/lint-facts.ts';
import { lintItems } from '#lib/lint/lint-items.ts';
import { allTemplates } from '#lib/generate/all-templates.ts';
import { pickKind } from '#tests/builders/build-template-items.ts';
import { listTrueDistractors, listUnprovenKeys } from '#tests/generate/naive-truth.ts';

const right = expect.objectContaining({ type: 'scored', earned: 1, total: 1 }) as unknown;
const wrong = expect.objectContaining({ type: 'scored', earned: 0 }) as unknown;

it('there is a dossier to learn from', () => {
  expect(listDossiers()).toContain('russia-pakistan');
});

describe.each(listDossiers())('the dossier %s', (slug) => {
  const dossier = requireDossier(slug);
  const bank = buildBank(dossier);
  const { items } = bank;
  const index = buildDossierIndex(dossier);

  it('lies in the folder of its id', () => {
    expect(dossier.id).toBe(slug);
  });

  it('has facts that pass every rule', () => {
    expect(lintFacts(index)).toEqual([]);
  });

  it('has a bank in which nothing is to be mended', () => {
    expect(checkBank(bank)).toEqual([]);
  });

  it('has items without an item-writing flaw, and no flag without an answer', () => {
    expect(lintItems(items, index)).toEqual([]);
  });

  it('gives nothing to a test-taker who knows nothing', () => {
    const positions = countKeyPositions(listChoices(items));
    expect(checkAudit(auditItems(items, index), positions, slug)).toEqual([]);
  });

  it('asks in every kind, by every template, nine hundred items or more', () => {
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(new Set(items.map(({ template }) => template))).toEqual(new Set(allTemplates.map(({ name }) => name)));
    expect(items.length).toBeGreaterThanOrEqual(900);
  });

  it('has sixty meetings of facts or more, causes and contradictions among those that are asked', () => {
    expect(dossier.relations.length).toBeGreaterThanOrEqual(60);
    const askedTypes = new Set(dossier.relations.flatMap(({ type, card }) => (card === undefined ? [] : [type])));
    expect([...askedTypes]).toEqual(expect.arrayContaining(['contradicts', 'explains', 'bears-out', 'belies']));
  });

  it('has a briefing for every source and a glossary', () => {
    expect(dossier.briefings.map(({ source }) => source).toSorted()).toEqual(
      dossier.sources.map(({ id }) => id).toSorted(),
    );
    expect(dossier.glossary.length).toBeGreaterThan(20);
  });

  it.each(dossier.sources)('has at least thirty facts from source $letter, and questions that cite it', ({ id }) => {
    expect(dossier.facts.filter(({ source }) => source === id).length).toBeGreaterThanOrEqual(30);
    expect(items.some(({ citations }) => citations.some(({ source }) => source === id))).toBe(true);
  });

  it('cites source and paragraph in every item', () => {
    const sources = new Map(dossier.sources.map(({ id, paragraphs }) => [id, paragraphs]));
    const uncited = items.filter(
      ({ citations }) =>
        citations.length === 0 ||
        citations.some(
          ({ source, paragraphs }) =>
            paragraphs.length === 0 || paragraphs.some((number) => number > (sources.get(source) ?? 0)),
        ),
    );
    expect(uncited.map(({ id }) => id)).toEqual([]);
  });

  it('makes only items that their schema accepts', () => {
    expect(items.filter((item) => !v.is(itemSchema, item)).map(({ id }) => id)).toEqual([]);
  });

  it('gives the same items when its facts stand in another order', () => {
    const reversed = buildBank({ ...dossier, facts: dossier.facts.toReversed() }).items;
    expect(new Map(reversed.map((item) => [item.id, item]))).toEqual(new Map(items.map((item) => [item.id, item])));
  });

  it('offers nothing as wrong, and states nothing as false, that some fact makes true, by a second opinion', () => {
    expect(listTrueDistractors(bank)).toEqual([]);
  });

  it('knows every key as true, by a second opinion', () => {
    expect(listUnprovenKeys(bank)).toEqual([]);
  });

  it('scores the key of every choice as right and every other option as wrong', () => {
    for (const item of pickKind(items, 'single-choice')) {
      for (const { id } of item.options) {
        const score = scoreItem(item, { kind: 'single-choice', choice: id });
        expect([item.id, id, score]).toEqual([item.id, id, id === item.key ? right : wrong]);
      }
    }
  });

  it('scores the whole key of every several-answers item as right, and all of its options as wrong', () => {
    for (const item of pickKind(items, 'multiple-choice')) {
      const whole = scoreItem(item, { kind: 'multiple-choice', choices: item.key });
      const everything = scoreItem(item, { kind: 'multiple-choice', choices: item.options.map(({ id }) => id) });
      expect([item.id, whole, everything]).toEqual([
        item.id,
        { type: 'scored', earned: item.options.length, total: item.options.length },
        { type: 'scored', earned: item.key.length, total: item.options.length },
      ]);
    }
  });

  it('offers more choices than lines in every matching, no two of them alike', () => {
    for (const { id, prompts, choices, key } of pickKind(items, 'matching')) {
      const texts = new Set(choices.map(({ text }) => text));
      const isSound =
        choices.length > prompts.length &&
        texts.size === choices.length &&
        new Set(Object.values(key)).size === prompts.length;
      expect([id, isSound]).toEqual([id, true]);
    }
  });

  it('scores every accepted text as right and every rival as wrong', () => {
    for (const item of pickKind(items, 'short-text')) {
      for (const [texts, score] of [[item.accepted, right] as const, [item.rivals, wrong] as const]) {
        for (const text of texts) expect([text, scoreItem(item, { kind: 'short-text', text })]).toEqual([text, score]);
      }
    }
  });

  it('scores a figure as right in the way that it is shown', () => {
    for (const item of pickKind(items, 'numeric')) {
      const text = item.feedback.answer;
      expect([text, scoreItem(item, { kind: 'numeric', text })]).toEqual([text, right]);
    }
  });
});
