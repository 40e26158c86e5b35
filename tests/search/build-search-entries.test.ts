import { describe, expect, it } from 'vitest';
import { buildDossierIndex } from '#lib/facts/dossier.ts';
import { requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildSearchEntries } from '#lib/search/build-search-entries.ts';

const index = buildDossierIndex(requireDossier('russia-pakistan'));
const { dossier } = index;
const entries = buildSearchEntries(index);

describe('what can be searched for', () => {
  it('is every entity, term, source and fact, each at an address of its own', () => {
    const { entities, glossary, sources, facts } = dossier;
    expect(entries).toHaveLength(entities.length + glossary.length + sources.length + facts.length);
    expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
  });

  it('leads to a fact in the briefing of its source, where it is listed', () => {
    const listed = new Set(dossier.briefings.flatMap(({ sections }) => sections.flatMap(({ facts }) => facts)));
    for (const { source, id } of dossier.facts) {
      expect(listed).toContain(id);
      expect(entries.some(({ href }) => href === `/dossiers/russia-pakistan/sources/${source}#${id}`)).toBe(true);
    }
  });

  it('shows of a fact who says it, and in which paragraph', () => {
    const visit = entries.find(({ href }) => href.endsWith('#moscow-times.first-agreement'));
    expect(visit).toMatchObject({ type: 'fact', place: expect.stringMatching(/^B ¶ \d/) });
    expect(visit?.text).toBe('The Moscow Times');
  });

  it('knows an entity by the forms that the glossary has for it', () => {
    const sco = entries.find(({ href }) => href.endsWith('/entities/sco'));
    expect(sco?.names).toEqual(expect.arrayContaining(['SCO', 'Shanghai Cooperation Organisation']));
  });
});
