/** A bank that gives its keys away fails the audit; one in which a cue leads nowhere passes it. */
import { describe, expect, it } from 'vitest';
import { allSolvers } from '#lib/audit/all-solvers.ts';
import { auditItems, listChoices, smallestGroup, type AuditRow } from '#lib/audit/audit-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildMatching, buildMultipleChoice, buildSingleChoice, buildTrueFalse } from '#tests/builders/build-item.ts';

const lettered = (texts: readonly string[]) => texts.map((text, at) => ({ id: 'abcdef'.charAt(at), text }));
const ask = (texts: readonly string[], key: number, template = 'ask') =>
  buildSingleChoice({ options: lettered(texts), key: 'abcdef'.charAt(key), template });
const times = (count: number, build: (at: number) => Item) => Array.from({ length: count }, (_, at) => build(at));

const rowsOf = (items: readonly Item[]) => auditItems(items, buildIndex());
const rowOf = (items: readonly Item[], solver: string, group = 'all') =>
  rowsOf(items).find((row) => row.solver === solver && row.group === group);
const failed = (rows: readonly AuditRow[]) => rows.filter(({ isAtChance }) => !isAtChance).map(({ solver }) => solver);

/** The key, the longest of the three, goes through the places in turn. */
const longestIsKey = (at: number) => {
  const texts = ['gas', 'oil'];
  return ask(texts.toSpliced(at % 3, 0, 'to balance India'), at % 3);
};
/** Full of cues; each option is the key in turn. */
const telling = ['an embargo, perhaps', '4 tanks', 'only Iran'];
const balanced = (at: number) => ask(telling, at % 3);

describe('a bank whose keys are always the longest', () => {
  it('fails by the test-taker who goes by length', () => {
    const rows = rowsOf(times(90, longestIsKey));
    expect(failed(rows)).toContain('longest');
    expect(failed(rows)).not.toContain('first-position');
    expect(rowOf(times(90, longestIsKey), 'longest')).toMatchObject({ questions: 90, score: 1 });
  });

  it('fails by the one who never scores: to strike the shortest out is a cue too', () => {
    expect(rowOf(times(90, longestIsKey), 'shortest')).toMatchObject({ score: 0, isAtChance: false });
  });

  it('fails in one large template though the others hide it', () => {
    const hidden = times(smallestGroup, (at) => ({ ...longestIsKey(at), template: 'why' }));
    const items = [...hidden, ...times(3_000, balanced)];
    expect(rowOf(items, 'longest')?.isAtChance).toBe(true);
    expect(rowOf(items, 'longest', 'why')?.isAtChance).toBe(false);
  });
});

describe('a balanced bank', () => {
  it('passes by every test-taker, however telling its options look', () => {
    const rows = rowsOf(times(90, balanced));
    expect(failed(rows)).toEqual([]);
    expect(rows.map(({ score }) => score)).toEqual(rows.map(() => expect.closeTo(1 / 3) as unknown));
    expect(new Set(rows.map(({ solver }) => solver)).size).toBe(allSolvers.length);
  });

  it('passes when it is empty', () => {
    expect(failed(rowsOf([]))).toEqual([]);
  });
});

describe('the figures of a row', () => {
  it('take the standard error of independent draws: 1/30 for 200 of three options', () => {
    expect(rowOf(times(200, balanced), 'longest')).toMatchObject({
      chance: expect.closeTo(1 / 3) as unknown,
      standardError: expect.closeTo(1 / 30) as unknown,
    });
  });

  it.each([
    [59, true],
    [60, true],
    [61, false],
    [39, false],
  ])('call %i right of 100 with two options within two standard errors of 50: %s', (right, isAtChance) => {
    const items = times(100, (at) => ask(['gas', 'to buy'], at < right ? 1 : 0));
    expect(rowOf(items, 'longest')).toMatchObject({ score: right / 100, isAtChance });
  });

  it('share the point among options that the cue rates alike', () => {
    expect(rowOf([ask(['gas', 'oil', 'a visit'], 0)], 'shortest')?.score).toBe(0.5);
  });

  it('have a row for a template from so many questions on', () => {
    const of = (template: string, count: number) => times(count, (at) => ask(telling, at % 3, template));
    const groups = rowsOf([...of('large', smallestGroup), ...of('small', smallestGroup - 1)]).map(({ group }) => group);
    expect(new Set(groups)).toEqual(new Set(['all', 'large']));
  });
});

describe('the questions that are audited', () => {
  it('are those with options, of which some or one are keys', () => {
    const items = [buildTrueFalse(), buildMatching(), buildMultipleChoice({ key: ['a', 'c'] }), ask(['x', 'y'], 1)];
    expect(listChoices(items).map(({ isKey }) => isKey)).toEqual([
      [true, false, true, false],
      [false, true],
    ]);
  });

  it('have the chance of hitting any key', () => {
    expect(rowOf([buildMultipleChoice({ key: ['a', 'c'] })], 'longest')?.chance).toBe(0.5);
  });
});
