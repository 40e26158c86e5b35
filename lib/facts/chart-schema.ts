/** A chart: figures that can be set side by side, by the facts that hold them. Their values are never typed again. */
import * as v from 'valibot';
import { factIdText, sentence, slug, words } from './fields.ts';

const chartFigureSchema = v.strictObject({
  fact: factIdText,
  figure: v.pipe(slug, v.description("The id of one of the fact's figures")),
  name: v.pipe(words, v.description('What it is, in a few words, without the number and without the date')),
  note: v.optional(v.pipe(words, v.description('What its date or its count leaves open, in a few words'))),
});

export const chartSchema = v.strictObject({
  id: slug,
  title: words,
  sentence: v.pipe(sentence, v.description('What to see; numbers stand in the drawing and not here')),
  unit: v.pipe(words, v.description('The unit of every figure, as the facts have it')),
  axis: v.pipe(
    v.picklist(['year', 'row']),
    v.description('By year, each figure at its own date; or one row each, such as recipients, in the order given'),
  ),
  scale: v.pipe(
    v.picklist(['linear', 'log']),
    v.description('Bars from zero; or points on a scale of powers of ten, for figures that lie far apart'),
  ),
  figures: v.pipe(v.array(chartFigureSchema), v.minLength(3, 'one or two numbers are no chart')),
  notes: v.pipe(v.array(sentence), v.description('What cannot be compared, and what the figures do not say')),
  beside: v.optional(
    v.pipe(
      v.array(factIdText),
      v.description('Facts without a figure that bear on these: a trend, a doubt, an answer'),
    ),
    [],
  ),
});

export const chartsFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  charts: v.array(chartSchema),
});

export type Chart = v.InferOutput<typeof chartSchema>;
export type ChartFigure = v.InferOutput<typeof chartFigureSchema>;
