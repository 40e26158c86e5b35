// The review log holds these texts for good: a change of form would part learners from their progress.
import { expect, it } from 'vitest';
import { toCardId, toItemId } from '#lib/core/ids.ts';

it('names a card within its fact', () => {
  expect(toCardId('moscow-times.first-agreement', 'signed-on')).toBe('moscow-times.first-agreement#signed-on');
});

it('names an item by its card, template and variant', () => {
  const card = toCardId('moscow-times.first-agreement', 'signed-on');
  expect(toItemId(card, 'ask', 'numeric')).toBe('moscow-times.first-agreement#signed-on/ask/numeric');
});
