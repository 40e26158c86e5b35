/** What the browser gets of a bank: enough to ask, to answer and to cite, and nothing it would have to look up. */
import { describe, expect, it } from 'vitest';
import { buildBank } from '#lib/generate/build-bank.ts';
import { buildStudyBank } from '#lib/generate/study-bank.ts';
import { buildDossier, buildEntity, buildRelation } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const editorNote = { text: 'The record outside says 21 November.', confidence: 'low' } as const;
const signing = buildFact({
  id: 'report.signing',
  statement: 'The deal was signed in 2014.',
  importance: 3,
  editorNote,
  cards: [{ id: 'year', asks: 'deal.signed-in', answer: { type: 'date', date: '2014' } }],
});
const denial = buildFact({ id: 'paper.denial', statement: 'No deal was ever signed.', paragraphs: [5] });
const relations = [
  buildRelation({
    type: 'contradicts',
    from: 'paper.denial',
    to: 'report.signing',
    note: 'One of the two must be wrong.',
  }),
];
const sco = { id: 'sco', term: 'SCO', forms: [], meaning: 'A body for cooperation in Asia.' };
const bank = buildBank({ ...buildDossier({ facts: [signing, denial], relations }), glossary: [sco] });
const studyBank = buildStudyBank(bank);

describe('the bank for a browser', () => {
  it('names its dossier', () => {
    expect(studyBank.dossier).toEqual({ id: 'test-dossier', title: 'A dossier for tests' });
    expect(studyBank.topics).toEqual([{ id: 'diplomacy', name: 'Diplomacy' }]);
  });

  it('brings the glossary along, so that feedback can explain its terms', () => {
    expect(studyBank.glossary).toEqual([sco]);
  });

  it('lists the cards with what scheduling and testing need to know', () => {
    expect(studyBank.cards).toEqual([
      { id: 'report.signing#year', fact: 'report.signing', asks: 'deal.signed-in', importance: 3, mentions: 1 },
    ]);
  });

  it('counts the facts that name what a card asks for', () => {
    const who = { id: 'who', question: 'Who signed?', answer: { type: 'entity', entity: 'shoigu' } } as const;
    const facts = [
      buildFact({ id: 'report.one', entities: ['shoigu'], cards: [who] }),
      buildFact({ id: 'report.two', entities: ['shoigu'] }),
    ];
    const { cards } = buildStudyBank(buildBank(buildDossier({ facts, entities: [buildEntity({ id: 'shoigu' })] })));
    expect(cards.map(({ mentions }) => mentions)).toEqual([2]);
  });

  it('names the entities that an asked fact speaks of, and no others', () => {
    const facts = [
      buildFact({ id: 'report.one', entities: ['shoigu'], cards: [{ answer: { type: 'date', date: '2014' } }] }),
      buildFact({ id: 'report.two', entities: ['asif'] }),
    ];
    const entities = [buildEntity({ id: 'shoigu', name: 'Sergei Shoigu' }), buildEntity({ id: 'asif' })];
    const { entities: named, facts: asked } = buildStudyBank(buildBank(buildDossier({ facts, entities })));
    expect(named).toEqual([{ id: 'shoigu', type: 'person', name: 'Sergei Shoigu' }]);
    expect(asked['report.one']?.entities).toEqual(['shoigu']);
  });

  it('holds every item as it is', () => {
    expect(studyBank.items).toEqual(bank.items);
    expect(studyBank.items.length).toBeGreaterThan(0);
  });

  it('holds the facts that some item asks about, and no others', () => {
    expect(Object.keys(studyBank.facts)).toEqual(['report.signing']);
  });

  it("shows a fact with its citation and the editor's note", () => {
    expect(studyBank.facts['report.signing']).toMatchObject({
      statement: 'The deal was signed in 2014.',
      topics: ['diplomacy'],
      citation: { letter: 'A', paragraphs: [1] },
      editorNote,
    });
  });

  it('shows where a fact meets another, from its own side', () => {
    expect(studyBank.facts['report.signing']?.meetings).toMatchObject([
      {
        type: 'contradicts',
        note: 'One of the two must be wrong.',
        statement: 'No deal was ever signed.',
        citation: { factId: 'paper.denial', letter: 'B', paragraphs: [5] },
      },
    ]);
  });

  it('is plain data that can be sent', () => {
    expect(JSON.parse(JSON.stringify(studyBank))).toEqual(studyBank);
  });
});
