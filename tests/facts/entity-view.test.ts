import { describe, expect, it } from 'vitest';
import { buildDossierIndex } from '#lib/facts/dossier.ts';
import { buildEntityRecord } from '#lib/facts/entity-record.ts';
import { viewEntity } from '#lib/facts/entity-view.ts';
import { requireDossier } from '#lib/facts/load-dossiers.server.ts';

const index = buildDossierIndex(requireDossier('russia-pakistan'));
const views = index.dossier.entities.map(({ id }) => {
  const record = buildEntityRecord(id, index);
  return { record, view: viewEntity(record, index) };
});

describe('the page of every entity of the first dossier', () => {
  it('shows each of its facts once', () => {
    for (const { record, view } of views) {
      const shown = view.periods.flatMap(({ facts }) => facts.map(({ citation }) => citation.factId));
      expect(shown.toSorted()).toEqual(record.facts.map(({ id }) => id).toSorted());
    }
  });

  it('shows each meeting once: up to three conflicts side by side, the others in short', () => {
    for (const { record, view } of views) {
      const shown = [...view.conflicts, ...view.meetings].map(({ id }) => id);
      expect(shown.toSorted()).toEqual(record.relations.map(({ id }) => id).toSorted());
      expect(view.conflicts.every(({ type }) => type === 'contradicts' || type === 'belies')).toBe(true);
      expect(view.conflicts.length).toBeLessThanOrEqual(3);
    }
  });

  it('explains a term once, in the first statement that has it, and never what the page is about', () => {
    const explained = views.map(({ record, view }) => {
      const notes = view.periods.flatMap(({ facts }) => facts);
      const terms = notes.flatMap(({ parts = [] }) => parts.flatMap(({ term }) => term?.id ?? []));
      expect(new Set(terms).size).toBe(terms.length);
      for (const { id } of record.terms) expect(terms).not.toContain(id);
      for (const { parts, statement } of notes) {
        expect((parts ?? [{ text: statement }]).map(({ text }) => text).join('')).toBe(statement);
      }
      return terms.length;
    });
    expect(Math.max(...explained)).toBeGreaterThan(1);
  });

  it('names the two facts of a conflict in their order', () => {
    const conflicts = views.flatMap(({ view }) => view.conflicts);
    expect(conflicts.length).toBeGreaterThan(0);
    for (const { id, sides } of conflicts) {
      const { from, to } = index.dossier.relations.find((relation) => relation.id === id) ?? { from: '', to: '' };
      expect(sides.map(({ citation }) => citation.factId)).toEqual([from, to]);
    }
  });

  it('says of an inferred date that it is', () => {
    const dates = views.flatMap(({ view }) => view.periods.flatMap(({ happenings }) => happenings));
    const signing = dates.find(({ citation }) => citation.factId === 'moscow-times.first-agreement');
    expect(signing?.date).toBe('20 November 2014 (inferred)');
  });
});
