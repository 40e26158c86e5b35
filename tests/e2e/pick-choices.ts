/** Questions to play with: the first of the bank where one option is to be chosen. */
import { fetchBank } from './fetch-bank.ts';

export async function pickChoices(baseUrl: string, count: number): Promise<string[]> {
  const { items } = await fetchBank(baseUrl);
  return items
    .filter(({ kind }) => kind === 'single-choice')
    .slice(0, count)
    .map(({ id }) => id);
}
