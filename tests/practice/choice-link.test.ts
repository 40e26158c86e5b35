import { describe, expect, it } from 'vitest';
import { requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { buildStudyBank } from '#lib/generate/study-bank.ts';
import { parsePracticeChoice, printEntityPractice } from '#lib/practice/choice-link.ts';
import { filterItems, openChoice } from '#lib/practice/practice-choice.ts';

const bank = buildStudyBank(buildBank(requireDossier('russia-pakistan')));
const parse = (address: string) => parsePracticeChoice(new URLSearchParams(address.split('?')[1]), bank);

describe('a link to a choice', () => {
  it.each(bank.entities.map(({ id }) => id))('of %s chooses it, and something is asked about it', (id) => {
    const { choice, missing } = parse(printEntityPractice('russia-pakistan', id));
    expect({ choice, missing }).toEqual({ choice: { ...openChoice, entities: [id] }, missing: 0 });
    const items = filterItems(bank, choice, new Set());
    expect(items.length).toBeGreaterThan(0);
    const facts = new Map(bank.cards.map(({ id: card, fact }) => [card, fact]));
    for (const { card } of items) expect(bank.facts[facts.get(card) ?? '']?.entities).toContain(id);
  });

  it('without an entity means what it meant before there were any', () => {
    const { choice, missing } = parse('/practice?source=agazade&fact=agazade.one&fact=agazade.two');
    expect(missing).toBe(0);
    expect(choice).toEqual({ ...openChoice, sources: ['agazade'], facts: ['agazade.one', 'agazade.two'] });
  });

  it('that names what the dossier does not hold leaves it out and says how much', () => {
    const { choice, missing } = parse('/practice?entity=atlantis&entity=mi-35&source=%00&entity=mi-35');
    expect({ choice, missing }).toEqual({ choice: { ...openChoice, entities: ['mi-35'] }, missing: 2 });
  });

  it('of nothing leaves every side open', () => {
    expect(parse('/practice')).toEqual({ choice: openChoice, missing: 0 });
  });
});
