import { expect, it } from 'vitest';
import { allFactRules } from '#lib/lint/all-fact-rules.ts';
import { lintFacts } from '#lib/lint/lint-facts.ts';
import { buildEntity, buildIndex } from '#tests/builders/build-dossier.ts';
import { buildFact } from '#tests/builders/build-fact.ts';

const faulty = buildFact({
  id: 'report.claim',
  standing: 'official-statement',
  statement: 'Trade grew last year.',
  cards: [
    { question: 'Was it growth in trade?', answer: { type: 'text', text: 'growth in trade' } },
    { answer: { type: 'entity', entity: 'taliban' }, sentence: 'It was said by the {}.' },
  ],
});
const entities = [buildEntity({ id: 'taliban', name: 'Taliban', inText: 'the Taliban' })];
const sound = buildFact({ cards: [{}] });

it('finds nothing in a sound fact', () => {
  expect(lintFacts(buildIndex({ facts: [sound] }))).toEqual([]);
});

it('says in which file and which fact a fault stands', () => {
  const [first] = lintFacts(buildIndex({ entities, facts: [sound, faulty] }));
  expect(first).toEqual({
    code: 'relative-date',
    file: 'content/dossiers/test-dossier/facts/report.json',
    path: 'report.claim statement',
    message: '"last year" moves with the reader; work the date out and write it',
  });
});

it('collects what every rule finds and stops at none', () => {
  const found = new Set(lintFacts(buildIndex({ entities, facts: [faulty] })).map(({ code }) => code));
  expect(found).toEqual(new Set(allFactRules.map(({ code }) => code)));
});
