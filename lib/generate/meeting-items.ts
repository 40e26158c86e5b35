/** What authors ask about the meeting of two facts: one template for each way in which facts meet. */
import type { RelationType } from '#lib/facts/relation-schema.ts';
import { buildChoice, buildTyped } from './choice-items.ts';
import type { Template } from './template.ts';

export function askMeetings(name: string, types: readonly RelationType[]): Template {
  return {
    name,
    build: (card, context) =>
      card.relation !== undefined && types.includes(card.relation.type)
        ? [...buildChoice(card, name, context), ...buildTyped(card, name, context)]
        : [],
  };
}
