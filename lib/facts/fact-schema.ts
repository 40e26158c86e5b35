/** A fact: one statement from one source, in our words, with its evidence. */
import * as v from 'valibot';
import { cardSchema } from './card-schema.ts';
import { dateText, factIdText, knownDateField, sentence, slug, words } from './fields.ts';
import { standings } from './standing.ts';

/** One link of the chain of who says so; the source itself stands before the first and is not written. */
export const speakerSchema = v.strictObject({
  who: v.pipe(slug, v.description('An entity: a person, an organisation, a publication')),
  office: v.optional(v.pipe(words, v.description('In which office they speak, at that time'))),
  hedge: v.optional(v.pipe(words, v.description('How far they commit themselves: may, reportedly, probably …'))),
});

/** Units are words that a stem can use; money is `USD` and spelled out with its scale on screen. */
export const figureSchema = v.strictObject({
  id: slug,
  value: v.number(),
  unit: v.pipe(words, v.description('USD, percent, or a plural noun: helicopters, countries')),
  measures: v.pipe(words, v.description('What is counted, as in "recorded Russian arms exports to Pakistan"')),
  when: v.optional(dateText),
  countedBy: v.optional(v.pipe(slug, v.description('Whose count it is: an entity'))),
  comparator: v.optional(v.picklist(['about', 'at-least', 'at-most'])),
});

export const editorNoteSchema = v.strictObject({
  text: v.pipe(sentence, v.description('What the record outside the documents shows. Shown in feedback, never a key')),
  confidence: v.picklist(['high', 'medium', 'low']),
});

export const factSchema = v.strictObject({
  id: factIdText,
  paragraphs: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.minLength(1)),
  anchors: v.pipe(
    v.array(words),
    v.minLength(1, 'a fact needs evidence: at least one name or figure that stands in its paragraphs'),
    v.description('Names and figures that stand in the cited paragraphs, letter for letter'),
  ),
  statement: v.pipe(sentence, v.description('Stands alone: who, what, when, without the document')),
  label: v.optional(
    v.pipe(
      words,
      v.description('The happening as a noun phrase without its date, for chronologies; only where the date is sound'),
    ),
  ),
  claim: v.optional(
    v.pipe(
      sentence,
      v.regex(/^[^.?!]*$/, 'a claim is a clause without a full stop'),
      v.description(
        'What is said as a clause that can follow “that”, without who says it; asks for its speaker, source and standing',
      ),
    ),
  ),
  recognisable: v.optional(
    v.pipe(v.boolean(), v.description('Of the card that asks who makes the claim: as a card’s own, which see')),
  ),
  standing: v.picklist(standings),
  attribution: v.pipe(v.array(speakerSchema), v.description('Outermost first; empty when the source itself says it')),
  dates: v.pipe(v.array(knownDateField), v.description('When it happened or holds, the main date first')),
  asOf: v.optional(v.pipe(dateText, v.description("Until when it is vouched for, where not the source's date"))),
  entities: v.array(slug),
  figures: v.optional(v.array(figureSchema), []),
  topics: v.pipe(v.array(slug), v.minLength(1)),
  importance: v.picklist([1, 2, 3]),
  editorNote: v.optional(editorNoteSchema),
  cards: v.array(cardSchema),
});

export const factsFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  source: slug,
  facts: v.array(factSchema),
});

export type FactRecord = v.InferOutput<typeof factSchema>;
export type Speaker = v.InferOutput<typeof speakerSchema>;
export type Figure = v.InferOutput<typeof figureSchema>;
export type EditorNote = v.InferOutput<typeof editorNoteSchema>;
