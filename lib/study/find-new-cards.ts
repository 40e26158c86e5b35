/** Whether new cards come on the days after this one, and if none do, why. */
import type { StudyPlan } from '#lib/schedule/study-plan.ts';
import type { QueueCard, QueueInput } from './pick-card.ts';

/** `none-left` when every card has been begun or is suspended. */
export type NewCards = 'tomorrow' | 'none-a-day' | 'none-left';

export function findNewCards(
  cards: readonly QueueCard[],
  { progressOf, holdOf }: Pick<QueueInput, 'progressOf' | 'holdOf'>,
  { newCardsPerDay }: StudyPlan,
): NewCards {
  const isLeft = cards.some(({ id }) => progressOf(id) === undefined && holdOf(id)?.suspended === undefined);
  if (!isLeft) return 'none-left';
  return newCardsPerDay === 0 ? 'none-a-day' : 'tomorrow';
}
