import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAssessBank, type AssessBank } from '#lib/assess/assess-bank.ts';
import { canStandTogether } from '#lib/assess/giveaway.ts';
import { countPreQuiz, pickAgain, pickPreQuiz } from '#lib/assess/pre-quiz.ts';
import { listDossiers, requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { buildStudyBank } from '#lib/generate/study-bank.ts';
import { storedCardId } from '#lib/core/ids.ts';
import { buildAssessItem, buildTestBank } from '#tests/builders/build-assess.ts';
import { buildMatching, buildShortText, buildSingleChoice, buildTrueFalse } from '#tests/builders/build-item.ts';

const names = Array.from({ length: 9 }, (_, at) => `f${at}`);
const cardsOf = (importance: (name: string) => 1 | 2 | 3) =>
  names.map((name) => ({
    id: storedCardId(`report.${name}#card`),
    fact: `report.${name}`,
    asks: name,
    importance: importance(name),
    mentions: 1,
  }));
const bank = buildTestBank(names.map((name) => buildAssessItem({ name })));
const idsOf = (items: ReturnType<typeof pickPreQuiz>) => items.map(({ id }) => id);

describe('the questions before reading', () => {
  it('are the same for the same seed, and differ between seeds', () => {
    const cards = cardsOf(() => 2);
    const drawn = (seed: string) => idsOf(pickPreQuiz(bank, cards, 'report', seed)).join(' ');
    expect(drawn('a')).toBe(drawn('a'));
    expect(new Set(['a', 'b', 'c', 'd'].map(drawn)).size).toBeGreaterThan(1);
  });

  it('take the most important facts first, one question each', () => {
    const important = new Set(['f1', 'f4', 'f5', 'f6', 'f7']);
    const cards = cardsOf((name) => (important.has(name) ? 3 : 1));
    const facts = pickPreQuiz(bank, cards, 'report', 'seed').flatMap((item) => item.facts);
    expect(new Set(facts).size).toBe(6);
    expect(facts).toEqual(expect.arrayContaining([...important].map((name) => `report.${name}`)));
  });

  it('are others than those of an earlier round, as long as there are others', () => {
    const cards = cardsOf((name) => (name < 'f6' ? 3 : 1));
    const first = pickPreQuiz(bank, cards, 'report', 'first').map(({ card }) => card);
    const second = pickPreQuiz(bank, cards, 'report', 'second', new Set(first)).map(({ card }) => card);
    expect(second).toHaveLength(6);
    expect(second.filter((card) => !first.includes(card))).toHaveLength(3);
  });

  it('let one choose from options where the bank has any', () => {
    const base = { id: 'report.f0#card/ask/typed', card: 'report.f0#card', facts: ['report.f0'], stem: 'Who?' };
    const both = [
      buildAssessItem({ name: 'f0', item: buildShortText(base) }),
      buildAssessItem({ name: 'f0', item: buildTrueFalse({ ...base, id: 'report.f0#card/detail/0' }) }),
      buildAssessItem({ name: 'f0' }),
    ];
    expect(
      pickPreQuiz(
        buildTestBank(both),
        cardsOf(() => 3),
        'report',
        'seed',
      ).map(({ kind }) => kind),
    ).toEqual(['single-choice']);
  });

  it('leave out what this source alone does not answer, and which source says it', () => {
    const mixed = buildMatching({ id: 'report.f0#card/match/0', facts: ['report.f0', 'other.a'] });
    const named = buildSingleChoice({ id: 'report.f1#card/source/0', template: 'source', facts: ['report.f1'] });
    const other = buildTestBank([
      buildAssessItem({ name: 'f0', item: mixed }),
      buildAssessItem({ name: 'f1', item: named }),
    ]);
    expect(
      pickPreQuiz(
        other,
        cardsOf(() => 3),
        'report',
        'seed',
      ),
    ).toEqual([]);
    expect(
      pickPreQuiz(
        bank,
        cardsOf(() => 3),
        'elsewhere',
        'seed',
      ),
    ).toEqual([]);
  });
});

describe('the questions after reading', () => {
  const parallel = buildSingleChoice({
    id: 'report.f0#card/ask/1',
    card: 'report.f0#card',
    facts: ['report.f0'],
    stem: 'In other words, f0?',
  });
  const otherKind = buildTrueFalse({ id: 'report.f1#card/ask/1', card: 'report.f1#card', facts: ['report.f1'] });
  const wider: AssessBank = buildTestBank([
    ...bank.items,
    buildAssessItem({ name: 'f0', item: parallel }),
    buildAssessItem({ name: 'f1', item: otherKind }),
  ]);

  it('are parallel ones of the same cards where there are any of the same kind, else the same', () => {
    const first = ['f0', 'f1'].flatMap(
      (name) => bank.items.find(({ item }) => item.facts[0] === `report.${name}`) ?? [],
    );
    const again = pickAgain(
      first.map(({ item }) => item),
      wider,
      'seed',
    );
    expect(idsOf(again)).toEqual(['report.f0#card/ask/1', 'report.f1#card/ask/0']);
  });
});

describe.each(listDossiers())('in the dossier %s', (slug) => {
  const study = buildStudyBank(buildBank(requireDossier(slug)));
  const real = buildAssessBank(study);

  it.each(study.sources.map(({ id }) => id))('%s has six questions that stand apart, whatever the seed', (source) => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const items = pickPreQuiz(real, study.cards, source, seed).flatMap(({ id }) => real.findItem(id) ?? []);
        expect(items).toHaveLength(countPreQuiz(study, source));
        expect(items).toHaveLength(6);
        for (const [at, one] of items.entries())
          expect(items.slice(at + 1).every((other) => canStandTogether(one, other))).toBe(true);
      }),
      { numRuns: 3 },
    );
  });
});
