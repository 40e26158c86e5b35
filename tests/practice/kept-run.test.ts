import { describe, expect, it } from 'vitest';
import { kinds } from '#lib/items/item-kinds.ts';
import { scored } from '#lib/items/item.ts';
import { parseRun, printRun } from '#lib/practice/kept-run.ts';
import { buildItemOf, buildTrueFalse, responses } from '#tests/builders/build-item.ts';
import { buildReview } from '#tests/builders/build-review-event.ts';

const shown = { response: undefined, score: scored(0), durationMillis: 900 };

describe('a practice that is kept over a reload', () => {
  it.each(kinds)('has its answer to a %s again, with its score and time', (kind) => {
    const item = buildItemOf[kind]();
    const run = { startedAtMillis: 5, counts: true, answers: [{ ...shown, item, response: responses[kind] }] };
    const read = parseRun(printRun(run), [item]);
    expect(read).toMatchObject({ startedAtMillis: 5, counts: true });
    expect(read?.answers).toMatchObject([{ item, response: responses[kind], durationMillis: 900 }]);
    expect(read?.answers[0]?.score.earned).toBe(read?.answers[0]?.score.total);
  });

  it('has an answer that was asked to be shown again as just that', () => {
    const item = buildTrueFalse({ key: true });
    const run = { startedAtMillis: 5, counts: false, answers: [{ ...shown, item }] };
    expect(parseRun(printRun(run), [item, buildTrueFalse({ key: false })])).toEqual(run);
  });

  it('has the reviews of answers that counted again, so that they can be taken back', () => {
    const item = buildTrueFalse({ key: true });
    const { id: review } = buildReview();
    const run = { startedAtMillis: 5, counts: true, answers: [{ ...shown, item, review }] };
    expect(parseRun(printRun(run), [item])).toEqual(run);
  });

  it('begins anew when its answers are to other questions, or to more than there are', () => {
    const item = buildTrueFalse({ key: true });
    const text = printRun({ startedAtMillis: 5, counts: true, answers: [{ ...shown, item }] });
    expect(parseRun(text, [buildTrueFalse({ id: 'other.fact#card/detail/one' })])).toBeUndefined();
    expect(parseRun(text, [])).toBeUndefined();
  });

  const answered = (response: unknown) => {
    const answers = [{ item: buildTrueFalse().id, response, durationMillis: 1 }];
    return JSON.stringify({ startedAtMillis: 5, counts: true, answers });
  };

  it.each([
    undefined,
    '',
    '{',
    'null',
    '[]',
    '{"startedAtMillis":"5","counts":true,"answers":[]}',
    '{"startedAtMillis":5,"counts":"yes","answers":[]}',
    '{"startedAtMillis":-5,"counts":true,"answers":[]}',
    '{"startedAtMillis":5,"counts":true,"answers":{}}',
    answered(null),
    answered('true'),
    answered({ kind: 'true-false', answer: 'maybe' }),
    answered({ kind: 'single-choice', choice: 'a' }),
  ])('begins anew when it cannot be read: %s', (text) => {
    expect(parseRun(text, [buildTrueFalse()])).toBeUndefined();
  });
});
