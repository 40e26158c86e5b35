/** Other dates of the same precision: first those of the dossier, which mean something, then near ones. */
import { formatDate, knownDate, type PartialDate } from '#lib/core/partial-date.ts';
import { pickNearest } from '#lib/core/sorted.ts';
import type { Candidate } from './candidate.ts';
import type { CardOfFact } from './closed-world.ts';
import type { DatedLabel, DossierTables } from './dossier-tables.ts';

/** Further apart than this many years, a date gives itself away. */
const widestGapDays = 6 * 366;
/** So many happenings of the dossier are looked at. */
const considered = 12;

export function dateDistractors({ card, fact }: CardOfFact, tables: DossierTables): Candidate[] {
  if (card.answer.type !== 'date') return [];
  const key = knownDate(card.answer.date);
  const happenings = tables.happeningsOf(key.precision);
  const fromDossier = pickNearest(happenings, ({ date }) => date.firstDay, key.firstDay, considered)
    .filter(({ factId, date }) => factId !== fact.id && Math.abs(date.firstDay - key.firstDay) <= widestGapDays)
    .map(toCandidate);
  return [
    ...fromDossier,
    ...neighbours(key).map((date) => ({ value: { type: 'date' as const, date }, text: formatDate(date) })),
  ];
}

function toCandidate({ label, date }: DatedLabel): Candidate {
  const text = formatDate(date);
  return { value: { type: 'date', date }, text, why: `${text}: ${label}.` };
}

function neighbours(key: PartialDate): PartialDate[] {
  const [year = '', month = '', day = ''] = key.text.split('-');
  const pad = (value: number) => String(value).padStart(2, '0');
  switch (key.precision) {
    case 'year':
      return [-3, -2, -1, 1, 2, 3].map((step) => knownDate(String(Number(year) + step)));
    case 'month':
      return [-7, -4, -2, 2, 4, 7].map((step) => {
        const months = Number(year) * 12 + Number(month) - 1 + step;
        return knownDate(`${Math.floor(months / 12)}-${pad((months % 12) + 1)}`);
      });
    case 'day':
      return [-9, -6, -3, 3, 6, 9]
        .map((step) => new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + step)))
        .map((date) => knownDate(date.toISOString().slice(0, 10)));
    case 'part-of-year':
    case 'decade':
    case 'span':
      return [];
  }
}
