/** Questions to play with: the first of the bank where one option is to be chosen. */
import { readBank } from '#lib/generate/bank-lines.ts';

export async function pickChoices(baseUrl: string, count: number): Promise<string[]> {
  const response = await fetch(`${baseUrl}/dossiers/russia-pakistan/bank.txt`);
  const { items } = readBank(await response.text());
  return items
    .filter(({ kind }) => kind === 'single-choice')
    .slice(0, count)
    .map(({ id }) => id);
}
