/** Questions to play with: the first of the bank where one option is to be chosen. */
import * as v from 'valibot';

const bankSchema = v.object({ items: v.array(v.object({ id: v.string(), kind: v.string() })) });

export async function pickChoices(baseUrl: string, count: number): Promise<string[]> {
  const response = await fetch(`${baseUrl}/dossiers/russia-pakistan/bank.json`);
  const { items } = v.parse(bankSchema, await response.json());
  return items
    .filter(({ kind }) => kind === 'single-choice')
    .slice(0, count)
    .map(({ id }) => id);
}
