import { expect, it } from 'vitest';
import { sayAdded } from '#components/progress/say-added.ts';

const none = { today: 0, leeches: 0, suspended: 0, putOff: 0 };
const added = (counted: Partial<typeof none> & { cards: number }) => sayAdded({ ...none, ...counted }, 'graded Again');

it('says how many cards were added and that they come up today', () => {
  expect(added({ cards: 1, today: 1 })).toBe(
    'One card is in your reviews on this device now, graded Again. It comes up in Study today.',
  );
  expect(added({ cards: 3, today: 3 })).toContain('3 cards are in your reviews on this device now, graded Again. They');
});

it('does not promise for today what rests till later', () => {
  expect(added({ cards: 2 })).toBe('2 cards are in your reviews on this device now, graded Again.');
  expect(added({ cards: 3, today: 1 })).toContain('One comes up in Study today.');
});

it('says of a card that the learner suspended or put off just that, and not that it was forgotten too often', () => {
  const said = added({ cards: 3, suspended: 1, putOff: 2 });
  expect(said).toContain('One is suspended by you: choose Ask again under Progress. 2 are put off until tomorrow.');
  expect(said).not.toMatch(/forgotten|today/);
});

it('says of leeches why they do not come up', () => {
  expect(added({ cards: 2, today: 1, leeches: 1 })).toContain(
    'One was forgotten 8 times or more and is suspended: read its source, then choose Ask again under Progress. One comes',
  );
  expect(added({ cards: 2, leeches: 2 })).toContain('2 were forgotten 8 times or more and are suspended: read their');
});
