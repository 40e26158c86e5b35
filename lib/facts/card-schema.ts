/** A card: one thing to remember about a fact – a question in words and its typed answer. The unit that is scheduled. */
import * as v from 'valibot';
import { dateText, sentence, slug, words } from './fields.ts';

/** An answer is typed, so that its distractors can be of the same type and its key can be checked. */
export const answerSchema = v.variant('type', [
  v.strictObject({ type: v.literal('entity'), entity: slug }),
  v.strictObject({ type: v.literal('date'), date: dateText }),
  v.strictObject({
    type: v.literal('figure'),
    figure: v.pipe(slug, v.description("The id of one of the fact's figures")),
  }),
  v.strictObject({
    type: v.literal('text'),
    text: words,
    accepted: v.optional(
      v.pipe(v.array(words), v.description('Other wordings that count when typed; leave out for long answers')),
    ),
  }),
  v.strictObject({
    type: v.literal('list'),
    items: v.pipe(
      v.array(
        v.strictObject({
          text: words,
          accepted: v.optional(v.array(words), []),
        }),
      ),
      v.minLength(2, 'a list has at least two parts; one alone is a text'),
      v.description('Everything that the source names; whoever answers must find all of it among wrong ones'),
    ),
  }),
]);

/** A wrong option written by hand: it has a reason, which is shown to whoever chose it. */
export const wrongSchema = v.variant('type', [
  v.strictObject({ type: v.literal('entity'), entity: slug, why: sentence }),
  v.strictObject({ type: v.literal('date'), date: dateText, why: sentence }),
  v.strictObject({ type: v.literal('number'), value: v.number(), why: sentence }),
  v.strictObject({ type: v.literal('text'), text: words, why: sentence }),
]);

export const cardSchema = v.strictObject({
  id: v.pipe(slug, v.description('Unique within the fact; never changed once published, since progress hangs on it')),
  asks: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/),
    v.description(
      'What is asked, as subject.predicate. Cards of different facts or sources that ask the same thing share it: their answers are the known true values',
    ),
  ),
  when: v.optional(
    v.pipe(dateText, v.description('The time that the question fixes; another time may have another answer')),
  ),
  bySource: v.optional(
    v.pipe(
      v.boolean(),
      v.description('True when the question names the source or speaker, so that another source may differ'),
    ),
  ),
  question: v.pipe(sentence, v.endsWith('?', 'a question ends with "?"')),
  answer: answerSchema,
  sentence: v.optional(
    v.pipe(
      sentence,
      v.includes('{}', 'a sentence has one gap, written {}'),
      v.description('A true statement with the answer as {}'),
    ),
  ),
  wrong: v.optional(v.array(wrongSchema), []),
  optionSet: v.optional(
    v.pipe(
      slug,
      v.description(
        'Three or four cards of one set have each other’s answers for wrong options, and write none: who sees the options alone learns nothing',
      ),
    ),
  ),
  recognisable: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'True when readers who saw the options alone found the answer, whatever stood beside it: it is asked in every way but as a choice',
      ),
    ),
  ),
});

export type Card = v.InferOutput<typeof cardSchema>;
export type Answer = v.InferOutput<typeof answerSchema>;
export type Wrong = v.InferOutput<typeof wrongSchema>;
