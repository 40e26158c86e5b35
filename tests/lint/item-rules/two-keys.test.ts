import { expect, it } from 'vitest';
import { twoKeys } from '#lib/lint/item-rules/two-keys.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildEntity, buildIndex } from '#tests/builders/build-dossier.ts';

const index = buildIndex({
  entities: [buildEntity({ id: 'sergei-shoigu', name: 'Sergei Shoigu', aliases: ['Sergey Shoygu'] })],
});
const findingsOf = (...texts: string[]) => twoKeys.check(buildChoice(texts), index);

it.each([
  ['the same words', ['the embargo', 'a visit', 'the embargo'], 'embargo'],
  ['words that differ in case and marks', ['A “new” balance', 'a visit', 'the New Balance'], 'new balance'],
  ['one thing under two names', ['Sergei Shoigu', 'a visit', 'Sergey Shoygu'], 'sergei-shoigu'],
])('two options are found that say %s', (_, texts, name) => {
  expect(findingsOf(...texts)).toEqual([`two options say "${name}"`]);
});

it('options that say different things pass', () => {
  expect(findingsOf('Sergei Shoigu', 'Sergei Lavrov', 'an embargo', 'an embassy')).toEqual([]);
});

it('a question of spelling may stand: what it raises is a flag', () => {
  expect(twoKeys.isFlag).toBe(true);
});
