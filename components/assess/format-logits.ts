/** Logits as they are set in text: two decimals, and a minus that is one. */
export function formatLogits(value: number): string {
  return value.toFixed(2).replace('-', '−');
}
