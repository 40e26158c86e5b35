import { expect, it } from 'vitest';
import { mentionedIn } from '#lib/distractors/mentioned-in.ts';
import { buildEntity } from '#tests/builders/build-dossier.ts';

const shoigu = buildEntity({ id: 'shoigu', name: 'Sergei Shoigu', aliases: ['Sergey Shoygu'] });
const gazprom = buildEntity({ id: 'gazprom', type: 'organisation', role: 'company', name: 'New Gazprom' });

it.each([
  ['by the name', 'Then Sergei Shoigu came.'],
  ['by another name', 'SERGEY SHOYGU came.'],
  ['by the last name', 'Shoigu came.'],
  ['with a possessive s', 'It was Shoigu’s visit.'],
])('a person is mentioned %s', (_, text) => {
  expect(mentionedIn(text)(shoigu)).toBe(true);
});

it.each([
  ['by the first name', 'Sergei Lavrov came.'],
  ['within another word', 'The Shoiguist came.'],
  ['by nothing', ''],
])('a person is not mentioned %s', (_, text) => {
  expect(mentionedIn(text)(shoigu)).toBe(false);
});

it('what is no person is not known by the last word of its name', () => {
  expect(mentionedIn('New Gazprom pays.')(gazprom)).toBe(true);
  expect(mentionedIn('Gazprom pays.')(gazprom)).toBe(false);
});
