/** Picks claims to be asked for their standing: as many of each standing that is asked, the most important first. */
import { hashText } from '#lib/core/random.ts';
import { groupBy } from '#lib/core/unique.ts';
import type { Fact } from '#lib/facts/dossier.ts';
import { askedStandings } from './templates/standing-of-claim.ts';
import type { StudyCard } from './study-card.ts';

export function pickEvenly(cards: readonly StudyCard[]): (fact: Fact) => boolean {
  const claims = cards.filter(({ isLead, fact }) => isLead && fact.claim !== undefined).map(({ fact }) => fact);
  const groups = groupBy(claims, ({ standing }) => standing);
  const ranked = askedStandings.map((standing) =>
    (groups.get(standing) ?? []).toSorted((a, b) => b.importance - a.importance || hashText(a.id) - hashText(b.id)),
  );
  const quota = Math.min(...ranked.map((group) => group.length));
  const picked = new Set(ranked.flatMap((group) => group.slice(0, quota)).map(({ id }) => id));
  return ({ id }) => picked.has(id);
}
