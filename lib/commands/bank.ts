/** `npm run bank`: generates every bank, prints its counts and problems; `-- --json FILE` writes it whole for review outside. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printProblem } from '#lib/core/problem.ts';
import { buildDossierIndex } from '#lib/facts/dossier.ts';
import { listDossiers, requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { standings } from '#lib/facts/standing.ts';
import { allTemplates } from '#lib/generate/all-templates.ts';
import { buildBank, type Bank } from '#lib/generate/build-bank.ts';
import { checkBank } from '#lib/generate/check-bank.ts';
import { toPlainItem } from '#lib/generate/plain-item.ts';
import { kinds } from '#lib/items/item-kinds.ts';
import { lintFacts } from '#lib/lint/lint-facts.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const banks = listDossiers().map((slug) => buildBank(requireDossier(slug)));
banks.forEach(printCounts);
const problems = banks.flatMap((bank) => [...lintFacts(buildDossierIndex(bank.dossier)), ...checkBank(bank)]);
for (const problem of problems) console.log(printProblem(problem));
console.log(problems.length === 0 ? 'bank: no problems' : `bank: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(toPlainBank(banks), undefined, 2));

function printCounts({ dossier, cards, items }: Bank): void {
  const { facts, sources, relations } = dossier;
  console.log(
    `\n${dossier.title}: ${facts.length} facts, ${cards.length} cards, ${items.length} items, ${relations.length} relations`,
  );
  printTable(
    'by source',
    sources.map(({ id, letter }) => [
      `${letter} ${id}`,
      facts.filter(({ source }) => source === id).length,
      cards.filter(({ fact }) => fact.source === id).length,
      items.filter(({ citations }) => citations[0]?.source === id).length,
    ]),
  );
  const standingOf = new Map(facts.map(({ id, standing }) => [id, standing]));
  printTable(
    'by standing',
    standings.map((standing) => [
      standing,
      facts.filter((fact) => fact.standing === standing).length,
      cards.filter(({ fact }) => fact.standing === standing).length,
      items.filter((item) => standingOf.get(item.facts[0] ?? '') === standing).length,
    ]),
  );
  console.log(
    `\n${'items by kind and template'.padEnd(28)}${allTemplates.map(({ name }) => name.padStart(10)).join('')}`,
  );
  for (const kind of kinds) {
    const counts = allTemplates.map(
      ({ name }) => items.filter((item) => item.kind === kind && item.template === name).length,
    );
    console.log(kind.padEnd(28) + counts.map((count) => String(count).padStart(10)).join(''));
  }
}

function printTable(title: string, rows: readonly (readonly [string, number, number, number])[]): void {
  console.log(`\n${title.padEnd(28)}${['facts', 'cards', 'items'].map((head) => head.padStart(10)).join('')}`);
  for (const [name, ...counts] of rows)
    console.log(name.padEnd(28) + counts.map((count) => String(count).padStart(10)).join(''));
}

function toPlainBank(all: readonly Bank[]) {
  return {
    facts: all.flatMap(({ dossier }) => dossier.facts),
    entities: all.flatMap(({ dossier }) => dossier.entities),
    relations: all.flatMap(({ dossier }) => dossier.relations),
    cards: all.flatMap(({ cards }) =>
      cards.map(({ id, fact, card, keyText }) => ({ ...card, id, fact: fact.id, key: keyText })),
    ),
    items: all.flatMap(({ items }) => items.map(toPlainItem)),
  };
}
