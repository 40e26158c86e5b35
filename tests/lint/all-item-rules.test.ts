import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kinds } from '#lib/items/item-kinds.ts';
import { allItemRules } from '#lib/lint/all-item-rules.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';
import { buildItemOf } from '#tests/builders/build-item.ts';

const names = Object.keys(allItemRules);

it('the registry holds the 19 published flaws in their order', () => {
  expect(Object.values(allItemRules).map(({ flaw }) => flaw)).toEqual([
    'ambiguous or unclear',
    'implausible distractor',
    'none of the above',
    'longest option correct',
    'gratuitous information in stem',
    'true/false series',
    'convergence cue',
    'logical cue',
    'all of the above',
    'fill-in-the-blank stem',
    'absolute terms',
    'word repeats',
    'unfocused stem',
    'complex or K-type',
    'grammatical cue',
    'lost sequence',
    'vague terms',
    'more than one correct answer',
    'negative stem',
  ]);
  expect(names).toHaveLength(19);
});

it('every rule has its name from its file, and every file is in the registry', () => {
  const files = readdirSync('lib/lint/item-rules').map((file) => file.replace(/\.ts$/, ''));
  expect(names.toSorted()).toEqual(files.toSorted());
});

it('only rules that need judgement raise flags', () => {
  expect(names.filter((name) => allItemRules[name]?.isFlag)).toEqual([
    'absolute-term',
    'vague-term',
    'two-keys',
    'negative-stem',
  ]);
});

it.each(kinds)('a plain item of kind %s passes every rule', (kind) => {
  const item = buildItemOf[kind]();
  expect(names.filter((name) => allItemRules[name]?.check(item, buildIndex()).length !== 0)).toEqual([]);
});
