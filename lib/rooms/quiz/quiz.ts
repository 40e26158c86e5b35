/** A quiz: questions of one dossier in their order, under a title, with the settings of the room it is played in. */
import * as v from 'valibot';
import { storedItemId } from '#lib/core/ids.ts';
import { roomSettingsSchema } from '../room-settings.ts';

export const longestTitle = 80;
/** An hour and a half at a good pace; more belongs into several quizzes. */
export const mostQuestions = 60;

const text = v.pipe(v.string(), v.minLength(1));

export const quizSchema = v.object({
  id: text,
  title: v.pipe(v.string(), v.maxLength(longestTitle)),
  dossier: text,
  items: v.pipe(v.array(v.pipe(text, v.transform(storedItemId))), v.maxLength(mostQuestions)),
  settings: roomSettingsSchema,
});

export type Quiz = v.InferOutput<typeof quizSchema>;
