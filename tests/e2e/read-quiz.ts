/** The questions in the builder, by the link that it gives to colleagues. */
import type { Page } from 'playwright';
import type { Item } from '#lib/items/item-kinds.ts';
import { parsePracticeItems } from '#lib/practice/practice-link.ts';
import { parseQuizLink } from '#lib/rooms/quiz/quiz-link.ts';
import type { SentBank } from '#lib/generate/bank-lines.ts';

export async function readQuizItems(page: Page, bank: SentBank): Promise<readonly Item[]> {
  const field = page.getByLabel('For colleagues');
  if (!(await field.isVisible())) await page.getByText('Hand on, or give out as homework').click();
  const link = parseQuizLink(new URL(await field.inputValue()).hash);
  if (!link.ok) throw new Error(link.error.message);
  const { items, missing } = parsePracticeItems(link.value.marks, bank.items);
  if (missing > 0) throw new Error(`${missing} questions are not in the bank`);
  return items;
}
