/** Find the state: a card whose answer is a state is also asked on a map without names, where the map shows that state. */
import { isOnMap } from '#lib/items/map-regions.ts';
import { buildBase, type Template } from '../template.ts';

const map = 'eurasia';

export const findState: Template = {
  name: 'place',
  build: (card, { index }) => {
    if (card.key.type !== 'entity') return [];
    const { type, iso } = index.entity(card.key.entity);
    if (type !== 'state' || iso === undefined || !isOnMap(map, iso)) return [];
    return [{ ...buildBase(card, 'place', 'map-place', card.card.question), kind: 'map-place', map, key: iso }];
  },
};
