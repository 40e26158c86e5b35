import { expect, it } from 'vitest';
import { buildFactNote } from '#lib/facts/fact-note.ts';
import { buildIndex, buildRelation } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const editorNote = { text: 'The record outside says 21 November.', confidence: 'low' } as const;
const index = buildIndex({
  facts: [
    buildFact({ id: 'early.visit', paragraphs: [4], editorNote }),
    buildFact({ id: 'later.visit', paragraphs: [7, 8] }),
    buildFact({ id: 'later.other' }),
  ],
  relations: [buildRelation({ from: 'later.visit', to: 'early.visit' })],
});
const noteOf = (id: string) => buildFactNote(index.fact(id), index);

it('a fact that is told twice says where else, and on whose word', () => {
  const { elsewhere, roots } = noteOf('early.visit');
  const { letter } = index.source('later');
  expect(elsewhere).toEqual([{ factId: 'later.visit', sourceId: 'later', letter, paragraphs: [7, 8] }]);
  expect(roots).toEqual(['the early', 'the later']);
});

it('a fact that is told once says nothing of other places', () => {
  expect(noteOf('later.other').elsewhere).toEqual([]);
});

it("an editor's note goes with its fact", () => {
  expect(noteOf('early.visit').editorNote).toEqual(editorNote);
  expect('editorNote' in noteOf('later.visit')).toBe(false);
});
