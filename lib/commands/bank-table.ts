/** The table of `npm run bank`: counts of facts, cards, items and relations, and the audit. */
import type { AuditRow } from '#lib/audit/audit-bank.ts';
import type { PositionRow } from '#lib/audit/key-positions.ts';
import type { Fact } from '#lib/facts/dossier.ts';
import { relationTypes } from '#lib/facts/relation-schema.ts';
import { standings } from '#lib/facts/standing.ts';
import { allTemplates } from '#lib/generate/all-templates.ts';
import type { Bank } from '#lib/generate/build-bank.ts';
import { fewestKinds, listKindsOfCards } from '#lib/generate/kinds-of-cards.ts';
import { kinds } from '#lib/items/item-kinds.ts';

type Row = readonly [name: string, ...numbers: (number | string)[]];

export function describeBank(bank: Bank): string {
  const { dossier, cards, items } = bank;
  const { facts, sources, relations } = dossier;
  const count = (name: string, isIn: (fact: Fact) => boolean): Row => {
    const inside = new Set(facts.filter(isIn).map(({ id }) => id));
    return [
      name,
      inside.size,
      cards.filter(({ fact }) => inside.has(fact.id)).length,
      items.filter(({ facts: [id = ''] }) => inside.has(id)).length,
    ];
  };
  return [
    `${dossier.title}: ${facts.length} facts, ${cards.length} cards, ${items.length} items, ${relations.length} relations`,
    printTable(
      'by source',
      ['facts', 'cards', 'items'],
      sources.map(({ id, letter }) => count(`${letter} ${id}`, ({ source }) => source === id)),
    ),
    printTable(
      'by standing',
      ['facts', 'cards', 'items'],
      standings.map((name) => count(name, ({ standing }) => standing === name)),
    ),
    printTable(
      'by importance',
      ['facts', 'cards', 'items'],
      [3, 2, 1].map((level) => count(String(level), ({ importance }) => importance === level)),
    ),
    printTable('cards by number of kinds', ['cards', 'of importance 2–3'], countKinds(bank)),
    printTable(
      'relations by type',
      ['relations', 'with a card'],
      relationTypes.map((name) => {
        const own = relations.filter(({ type }) => type === name);
        return [name, own.length, own.filter(({ card }) => card !== undefined).length];
      }),
    ),
    printTable(
      'items by template and kind',
      kinds,
      allTemplates.map(({ name }) => [
        name,
        ...kinds.map((kind) => items.filter((item) => item.template === name && item.kind === kind).length || '·'),
      ]),
    ),
  ].join('\n\n');
}

function countKinds(bank: Bank): Row[] {
  const counted = listKindsOfCards(bank).map(({ card, kinds: own }) => ({ card, kinds: own.length }));
  const names = [...Array(fewestKinds).keys(), fewestKinds];
  return names.map((number) => {
    const own = counted.filter((one) => (number < fewestKinds ? one.kinds === number : one.kinds >= fewestKinds));
    const name = number < fewestKinds ? String(number) : `${fewestKinds} or more`;
    return [name, own.length, own.filter(({ card }) => card.fact.importance > 1).length];
  });
}

export function describeAudit(rows: readonly AuditRow[], positions: readonly PositionRow[]): string {
  const share = (value: number) => value.toFixed(3);
  return [
    printTable(
      'who knows nothing and goes by',
      ['asked in', 'questions', 'score', 'chance', '2 SE', ''],
      rows.map((row) => [
        row.solver,
        row.group,
        row.questions,
        share(row.score),
        share(row.chance),
        share(2 * row.standardError),
        row.isAtChance ? 'at chance' : 'NOT at chance',
      ]),
    ),
    printTable(
      'places of the key',
      ['counts', 'χ²', 'at most'],
      positions.map(({ options, counts, chiSquared, limit }) => [
        `${options} options`,
        counts.join(' '),
        chiSquared.toFixed(2),
        limit.toFixed(2),
      ]),
    ),
  ].join('\n\n');
}

function printTable(title: string, heads: readonly string[], rows: readonly Row[]): string {
  const widths = heads.map(
    (head, at) => Math.max(head.length, ...rows.map((row) => String(row[at + 1] ?? '').length)) + 2,
  );
  const line = (cells: readonly (number | string)[]) =>
    cells.map((cell, at) => String(cell).padStart(widths[at] ?? 0)).join('');
  const first = Math.max(title.length, ...rows.map(([name]) => name.length)) + 1;
  return [title.padEnd(first) + line(heads), ...rows.map(([name, ...cells]) => name.padEnd(first) + line(cells))].join(
    '\n',
  );
}
