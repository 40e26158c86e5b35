/** Two sums are compared by their ratio; neither is shown, and no other option is near the right one. */
import { describe, expect, it } from 'vitest';
import { compareFigures } from '#lib/generate/templates/compare-figures.ts';
import { buildEntity } from '#tests/builders/build-dossier.ts';
import { buildFact, type FactFields } from '#tests/builders/build-fact.ts';
import { buildTemplateItems, pickKind } from '#tests/builders/build-template-items.ts';

type Figures = NonNullable<FactFields['figures']>;
const answer = { type: 'figure', figure: 'sum' } as const;
const sum = (value: number, more: Partial<Figures[number]> = {}): Figures => [
  { id: 'sum', value, unit: 'USD', measures: 'trade with India', ...more },
];
const entities = [buildEntity({ id: 'sipri', name: 'SIPRI' })];

function build(own: Figures, other: Figures, id = 'sum', recognisable = false) {
  const facts = [
    buildFact({
      id: 'paper.other',
      statement: 'The other is so.',
      figures: other,
      cards: [{ asks: 'other.sum', answer }],
    }),
  ];
  const fact = { statement: 'The own is so.', figures: own };
  return pickKind(
    buildTemplateItems(compareFigures, { id, answer, recognisable }, fact, { facts, entities }),
    'single-choice',
  );
}

const small = sum(100e6, { measures: 'arms exports' });
const keyOf = (item: ReturnType<typeof build>[number] | undefined) =>
  item?.options.find(({ id }) => id === item.key)?.text;

describe('the question', () => {
  it.each([
    ['own', sum(400e6), small, 'trade with India (in the report)', 'arms exports (in the paper)'],
    ['other', small, sum(400e6), 'trade with India (in the paper)', 'arms exports (in the report)'],
  ])('asks how many times the larger is the smaller, where the %s is larger', (_, own, other, large, less) => {
    expect(build(own, other)[0]?.stem).toBe(
      `How many times as large is the figure for ${large} as the figure for ${less}?`,
    );
  });

  it('says when and by whose count, but no year twice', () => {
    const [item] = build(
      sum(400e6, { when: '2014', countedBy: 'sipri' }),
      sum(100e6, { when: '2013', measures: 'exports in 2013' }),
    );
    expect(item?.stem).toContain('trade with India (2014, counted by SIPRI)');
    expect(item?.stem).toContain('exports in 2013 (in the paper)');
  });

  it('shows neither figure, and answers with both facts', () => {
    const [item] = build(sum(400e6), small);
    expect(item?.stem).not.toMatch(/\$|million/);
    expect(item).toMatchObject({
      facts: ['report.asked', 'paper.other'],
      feedback: { answer: 'about 4 times', because: 'The own is so. The other is so.' },
    });
  });
});

describe('the options', () => {
  it.each([
    [170e6, 'about 1.5 times'],
    [250e6, 'about 2.5 times'],
    [700e6, 'about 7 times'],
    [1.6e9, 'about 15 times'],
    [5.9e9, 'about 60 times'],
  ])('round the ratio of %f to 100 million: %s', (value, key) => {
    expect(keyOf(build(sum(value), small)[0])).toBe(key);
  });

  it('ascend, and lie far apart', () => {
    for (let at = 0; at < 30; at++) {
      const times =
        build(sum(1e9), small, `sum-${at}`)[0]?.options.map(({ text }) => Number(text.replace(/[^\d.]/g, ''))) ?? [];
      expect(times).toHaveLength(3);
      times.slice(1).forEach((value, place) => expect(value).toBeGreaterThanOrEqual(2 * (times[place] ?? 0)));
    }
  });

  const ranksAt = (value: number) =>
    new Set(
      Array.from({ length: 60 }, (_, at) => {
        const [item] = build(sum(value), small, `sum-${at}`);
        return item?.options.findIndex(({ id }) => id === item.key);
      }),
    );

  it('have the key in any place, as far as there is room below it', () => {
    expect(ranksAt(2e9)).toEqual(new Set([0, 1, 2]));
    expect(ranksAt(500e6)).toEqual(new Set([0, 1]));
    expect(ranksAt(200e6)).toEqual(new Set([0]));
  });
});

describe('figures are not compared', () => {
  it.each([
    ['when they are about the same', sum(160e6), small],
    ['when they are worlds apart', sum(6.1e9), small],
    ['when they are no money', sum(400, { unit: 'tanks' }), sum(100, { unit: 'tanks' })],
    ['when one counts something else', sum(400e6), sum(100e6, { unit: 'tanks' })],
  ])('%s', (_, own, other) => {
    expect(build(own, other)).toEqual([]);
  });

  it('when the answer would be known among any options', () => {
    expect(build(sum(400e6), small)).toHaveLength(1);
    expect(build(sum(400e6), small, 'sum', true)).toEqual([]);
  });
});
