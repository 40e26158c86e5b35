import { expect, it } from 'vitest';
import { vagueTerm } from '#lib/lint/item-rules/vague-term.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildIndex } from '#tests/builders/build-dossier.ts';

const findingsOf = (option: string) =>
  vagueTerm.check(buildChoice(['arms for India', option, 'gas for Iran']), buildIndex());

it.each([
  ['it often sold arms', 'often'],
  ['Usually through China', 'Usually'],
  ['frequently by sea', 'frequently'],
  ['generally in winter', 'generally'],
  ['sometimes in Ufa', 'sometimes'],
  ['rarely by air', 'rarely'],
  ['occasionally by rail', 'occasionally'],
  ['several helicopters', 'several'],
  ['various tanks', 'various'],
  ['many helicopters', 'many'],
])('"%s" is found by its "%s"', (option, found) => {
  expect(findingsOf(option)).toEqual([`"${found}" is weighed differently by every reader`]);
});

it.each([
  ['20 helicopters', 'the number is given'],
  ['trade with Germany', 'the letters lie in another word'],
  ['in May 2014', 'it is a month'],
])('"%s" passes: %s', (option) => {
  expect(findingsOf(option)).toEqual([]);
});
