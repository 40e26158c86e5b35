/** Words on a map, by their boxes on screen: which of them overlap, and which leave the map. */
import type { Locator } from 'playwright';

/** In pixels: the boxes of letters are higher than the letters. */
const leeway = 2;

export async function findOverlaps(words: Locator): Promise<string[]> {
  return words.evaluateAll((elements, slack) => {
    const boxes = elements
      .map((element) => ({
        text: element.textContent.trim(),
        group: element.getAttribute('data-word'),
        ...boxOf(element),
      }))
      .filter(({ left, right }) => right - left > 2);
    function boxOf(element: Element) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    }
    return boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.group === null || a.group !== b.group)
        .filter((b) => a.left + slack < b.right && b.left + slack < a.right)
        .filter((b) => a.top + slack < b.bottom && b.top + slack < a.bottom)
        .map((b) => `${a.text} and ${b.text}`),
    );
  }, leeway);
}
