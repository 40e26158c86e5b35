/** The short mark by which a link names an item of a bank. The check of a bank refuses two items with one mark. */
import { hashText } from '#lib/core/random.ts';

/** Six hexadecimal digits: two of 2,500 items share one about once in six banks. */
const markLength = 6;

export function markOfItem(id: string): string {
  return (hashText(id) >>> 8).toString(16).padStart(markLength, '0');
}
