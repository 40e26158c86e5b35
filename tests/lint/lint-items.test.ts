import { describe, expect, it } from 'vitest';
import { storedCardId } from '#lib/core/ids.ts';
import type { AnsweredFlag } from '#lib/facts/answered-flag-schema.ts';
import { buildDossierIndex } from '#lib/facts/dossier.ts';
import { findFlaws, lintItems } from '#lib/lint/lint-items.ts';
import { buildChoice } from '#tests/builders/build-choice.ts';
import { buildDossier, buildIndex } from '#tests/builders/build-dossier.ts';
import { buildSingleChoice } from '#tests/builders/build-item.ts';

const card = 'paper.visit#who';
const indexWith = (...answers: Partial<AnsweredFlag>[]) =>
  buildDossierIndex({
    ...buildDossier(),
    answeredFlags: answers.map((given) => ({ rule: 'absolute-term', card, answer: 'The source says so.', ...given })),
  });

const sound = buildSingleChoice();
const flagged = buildChoice(['never tanks', 'helicopters', 'aircraft']);
const flawed = buildChoice(['tanks', 'helicopters', 'both of these']);
const codesOf = (...given: Parameters<typeof lintItems>) => lintItems(...given).map(({ code }) => code);

it('a sound item has no problem', () => {
  expect(lintItems([sound], indexWith())).toEqual([]);
});

describe('a flaw', () => {
  it('is told with the file of the item’s fact and the item', () => {
    expect(lintItems([sound, flawed], indexWith())).toEqual([
      {
        code: 'item-flaw',
        file: 'content/dossiers/test-dossier/facts/paper.json',
        path: 'paper.visit#who/ask/0',
        message: 'all of the above: "both of these" is settled by knowing two of the others',
      },
    ]);
  });

  it('cannot be answered away, and the answer is stale', () => {
    expect(codesOf([flawed], indexWith({ rule: 'all-of-the-above' }))).toEqual(['item-flaw', 'flag-stale']);
  });
});

describe('a flag', () => {
  it('that nobody has answered says how to mend or answer it', () => {
    expect(lintItems([flagged], indexWith())).toEqual([
      {
        code: 'flag-unanswered',
        file: 'content/dossiers/test-dossier/facts/paper.json',
        path: 'paper.visit#who/ask/0',
        message:
          'absolute terms: "never" is struck out by whoever knows tests; say it without. Mend it, or answer the flag "absolute-term" in answered-flags.json',
      },
    ]);
  });

  it('that a reader has answered passes, on every item of its card', () => {
    const second = { ...flagged, options: flagged.options.toReversed() };
    expect(lintItems([flagged, second], indexWith({}))).toEqual([]);
  });

  it.each([
    ['for another card', { card: 'paper.visit#when' }],
    ['for another rule', { rule: 'vague-term' }],
  ])('answered %s stays open, and the answer is stale', (_, answer) => {
    expect(codesOf([flagged], indexWith(answer))).toEqual(['flag-unanswered', 'flag-stale']);
  });

  it('of one card stays open when that of another is answered', () => {
    const other = { ...flagged, card: storedCardId('paper.visit#what') };
    expect(codesOf([flagged, other], indexWith({}))).toEqual(['flag-unanswered']);
  });
});

it('an answer to a flag that nothing raises is stale, and is told with its file and card', () => {
  expect(lintItems([sound], indexWith({}))).toEqual([
    {
      code: 'flag-stale',
      file: 'content/dossiers/test-dossier/answered-flags.json',
      path: card,
      message: 'nothing raises the flag "absolute-term" here any more; take the answer out',
    },
  ]);
});

it('every rule runs over every item and stops at no finding', () => {
  const worst = buildChoice(['never tanks', 'often tanks', 'all of the above'], {
    id: 'paper.visit#who/ask/1',
    stem: 'Which of these did NATO ____?',
  });
  expect(findFlaws([flawed, worst], buildIndex()).map(({ rule, item }) => `${item.id} ${rule}`)).toEqual([
    'paper.visit#who/ask/0 all-of-the-above',
    'paper.visit#who/ask/1 unclear-reference',
    'paper.visit#who/ask/1 all-of-the-above',
    'paper.visit#who/ask/1 gap-in-stem',
    'paper.visit#who/ask/1 absolute-term',
    'paper.visit#who/ask/1 absolute-term',
    'paper.visit#who/ask/1 unfocused-stem',
    'paper.visit#who/ask/1 vague-term',
  ]);
});
