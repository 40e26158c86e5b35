/** An official statement has a speaker. Other claims may be the source's own: their chain is then empty, and the source speaks. */
import type { FactRule } from '../rule.ts';

export const unattributedClaim: FactRule = {
  code: 'unattributed-claim',
  check: (fact) =>
    fact.standing === 'official-statement' && fact.attribution.length === 0
      ? [
          {
            path: 'attribution',
            message: 'an official statement needs a speaker: a person in office or an organisation',
          },
        ]
      : [],
};
