import { expect, it } from 'vitest';
import { linkOrderings, listOrderings } from '#lib/practice/list-orderings.ts';
import { parsePracticeItems } from '#lib/practice/practice-link.ts';
import { buildOrdering, buildSingleChoice } from '#tests/builders/build-item.ts';

const items = [
  buildSingleChoice(),
  buildOrdering({ id: 'paper.a#when/order/0', facts: ['paper.a', 'paper.b'] }),
  buildOrdering({ id: 'paper.b#when/order/0', facts: ['paper.b', 'paper.c'] }),
];
const tasks = listOrderings(items);

it('only orderings are listed, each by the happening it hangs on', () => {
  expect(tasks.map(({ facts: [main] }) => main)).toEqual(['paper.a', 'paper.b']);
});

it('the link asks those that hang on one of the happenings, and no others', () => {
  const link = linkOrderings('a-dossier', tasks, new Set(['paper.b', 'paper.c']));
  const marks = new URLSearchParams(link?.href.split('?')[1]).get('items') ?? '';
  expect(link?.count).toBe(1);
  expect(parsePracticeItems(marks, items)).toEqual({ items: [items[2]], missing: 0 });
});

it('there is no link where there is nothing to order', () => {
  expect(linkOrderings('a-dossier', tasks, new Set(['paper.c']))).toBeUndefined();
});
