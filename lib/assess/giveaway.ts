/** Whether two items may stand in one test: not when they are about one thing, nor when either holds the other's answer. */
import type { AssessItem } from './assess-bank.ts';

export function canStandTogether(a: AssessItem, b: AssessItem): boolean {
  return (
    !a.tells.has(b.item.card) && !b.tells.has(a.item.card) && !a.families.some((family) => b.families.includes(family))
  );
}
