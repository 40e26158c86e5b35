import { expect, it } from 'vitest';
import { kinds } from '#lib/items/item-kinds.ts';
import {
  markAnswer,
  nameDraft,
  nameDraftOf,
  packResponse,
  parseDraft,
  printDraft,
} from '#lib/rooms/homework/homework-draft.ts';
import { buildItemOf, responses } from '#tests/builders/build-item.ts';

it.each(kinds)('an answer to a %s is marked after it was packed and kept', (kind) => {
  const draft = { name: 'Ada', answers: [{ given: packResponse(responses[kind]), seconds: 3 }] };
  const kept = parseDraft(printDraft(draft));
  expect(kept).toEqual(draft);
  expect(markAnswer(buildItemOf[kind](), kept?.answers[0])).toMatchObject({ response: responses[kind], isRight: true });
});

it.each([
  ['nothing', null],
  ['no answer', undefined],
  ['an answer to another kind', { given: { place: 'PK' }, seconds: 1 }],
  ['an option that there is not', { given: { choice: 'z' }, seconds: 1 }],
])('%s is left out, not wrong', (_, answer) => {
  expect(markAnswer(buildItemOf['single-choice'](), answer)).toBeUndefined();
});

it.each([undefined, '', '{', '[]', '{"name":1,"answers":[]}'])(
  'a draft that cannot be read begins anew: %s',
  (text) => {
    expect(parseDraft(text)).toBeUndefined();
  },
);

it('a draft is kept by quiz, and another version of its questions begins anew', () => {
  const quiz = { dossier: 'paper', marks: 'a1b2c3', version: 'v1' };
  const names = [quiz, { ...quiz, marks: 'a1b2c4' }, { ...quiz, version: 'v2' }, { ...quiz, dossier: 'other' }].map(
    nameDraft,
  );
  expect(new Set(names).size).toBe(4);
  expect(nameDraft({ ...quiz })).toBe(names[0]);
});

it('each learner on one device has a draft, found again by the name however it is capitalized', () => {
  const names = ['place', ...['Anna', 'Ben'].map((name) => nameDraftOf('place', { name }))];
  expect(new Set(names).size).toBe(3);
  expect(nameDraftOf('place', { name: 'anna' })).toBe(names[1]);
});
