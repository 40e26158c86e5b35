/** Learning steps as a learner writes them: minutes with spaces or commas between, such as `1 10`. None is an answer too. */
import * as v from 'valibot';
import { refuse, ok, type Result } from '#lib/core/result.ts';
import { settingsSchema } from './settings.ts';

const stepsSchema = settingsSchema.entries.learningStepsMinutes.wrapped;

export function parseSteps(text: string): Result<readonly number[], string> {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const parsed = v.safeParse(stepsSchema, words.map(Number));
  return parsed.success ? ok(parsed.output) : refuse('Up to six whole numbers of minutes, each below 1,440, please.');
}
