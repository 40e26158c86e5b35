/** What a meeting of two facts is called on screen. */
import type { RelationType } from '#lib/facts/relation-schema.ts';

export const relationNames: Readonly<Record<RelationType, string>> = {
  contradicts: 'Sources disagree',
  updates: 'At another time',
  repeats: 'Told twice',
  explains: 'Why',
  'bears-out': 'Borne out',
  belies: 'What became of it',
};

/** A claim against a claim: these are shown as two, side by side. */
export function isConflict(type: RelationType): boolean {
  return type === 'contradicts' || type === 'belies';
}
