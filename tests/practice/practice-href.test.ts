import { describe, expect, it } from 'vitest';
import { requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { buildStudyBank } from '#lib/generate/study-bank.ts';
import { buildPracticeHref } from '#lib/practice/practice-href.ts';
import { parsePracticeItems } from '#lib/practice/practice-link.ts';

const bank = buildStudyBank(buildBank(requireDossier('russia-pakistan')));
const itemsOf = (href: string | undefined) => {
  const marks = new URLSearchParams(href?.split('?')[1]).get('items') ?? '';
  return parsePracticeItems(marks, bank.items);
};

describe('a link to practise some facts in one kind', () => {
  it('opens questions of that kind on those facts, one a card', () => {
    const { items, missing } = itemsOf(buildPracticeHref(bank, 'numeric', ['bonesh.trade-2018', 'agazade.trade-2020']));
    expect(missing).toBe(0);
    expect(items.map(({ kind }) => kind)).toEqual(items.map(() => 'numeric'));
    expect(new Set(items.flatMap(({ facts }) => facts))).toEqual(new Set(['bonesh.trade-2018', 'agazade.trade-2020']));
    expect(new Set(items.map(({ card }) => card)).size).toBe(items.length);
  });

  it('takes any fact when none is named, and is one sitting long', () => {
    const { items } = itemsOf(buildPracticeHref(bank, 'map-place', []));
    expect(items.length).toBeGreaterThan(3);
    expect(items.length).toBeLessThanOrEqual(20);
  });

  it('is the same each time', () => {
    expect(buildPracticeHref(bank, 'map-place', [])).toBe(buildPracticeHref(bank, 'map-place', []));
  });

  it('is none where nothing is asked', () => {
    expect(buildPracticeHref(bank, 'numeric', ['no.such-fact'])).toBeUndefined();
  });
});
