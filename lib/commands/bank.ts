/** `npm run bank`: generates and audits every bank, prints its table and problems; `-- --json FILE` writes it whole for review outside. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { auditItems, listChoices } from '#lib/audit/audit-bank.ts';
import { checkAudit } from '#lib/audit/check-audit.ts';
import { countKeyPositions } from '#lib/audit/key-positions.ts';
import { printProblem, type Problem } from '#lib/core/problem.ts';
import { buildDossierIndex } from '#lib/facts/dossier.ts';
import { listDossiers, requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildBank, type Bank } from '#lib/generate/build-bank.ts';
import { checkBank } from '#lib/generate/check-bank.ts';
import { toPlainItem } from '#lib/generate/plain-item.ts';
import { lintFacts } from '#lib/lint/lint-facts.ts';
import { lintItems } from '#lib/lint/lint-items.ts';
import { describeAudit, describeBank } from './bank-table.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const banks = listDossiers().map((slug) => buildBank(requireDossier(slug)));
const problems = banks.flatMap(reportBank);
for (const problem of problems) console.log(printProblem(problem));
console.log(problems.length === 0 ? '\nbank: no problems' : `\nbank: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(toPlainBank(banks), undefined, 2));

function reportBank(bank: Bank): Problem[] {
  const { dossier, items } = bank;
  const index = buildDossierIndex(dossier);
  const rows = auditItems(items, index);
  const positions = countKeyPositions(listChoices(items));
  console.log(`\n${describeBank(bank)}\n\n${describeAudit(rows, positions)}\n`);
  return [
    ...lintFacts(index),
    ...checkBank(bank),
    ...lintItems(items, index),
    ...checkAudit(rows, positions, dossier.id),
  ];
}

function toPlainBank(all: readonly Bank[]) {
  return {
    facts: all.flatMap(({ dossier }) => dossier.facts),
    entities: all.flatMap(({ dossier }) => dossier.entities),
    relations: all.flatMap(({ dossier }) => dossier.relations),
    cards: all.flatMap(({ cards }) =>
      cards.map(({ id, about, fact, card, keyText }) => ({ ...card, id, about, fact: fact.id, key: keyText })),
    ),
    items: all.flatMap(({ items }) => items.map(toPlainItem)),
  };
}
