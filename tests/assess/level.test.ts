import { expect, it } from 'vitest';
import { levelOf, levels } from '#lib/assess/level.ts';
import { allTemplates } from '#lib/generate/all-templates.ts';

it.each([
  ['ask', 'recall'],
  ['cloze', 'recall'],
  ['why', 'understanding'],
  ['order', 'understanding'],
  ['disagree', 'critical-reading'],
  ['who', 'critical-reading'],
])('the template %s asks for %s', (template, level) => {
  expect(levelOf({ template })).toBe(level);
});

it('every level is asked for by some template of the registry', () => {
  expect(new Set(allTemplates.map(({ name }) => levelOf({ template: name })))).toEqual(new Set(levels));
});

it('a template that nobody has placed asks for recall', () => {
  expect(levelOf({ template: 'new-one' })).toBe('recall');
});
