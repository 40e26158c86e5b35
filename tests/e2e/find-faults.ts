/** What the tabulator comes to that cannot be seen or used, and whether a page is wider than its window. */
import type { Page } from 'playwright';
import { expect } from 'vitest';

/** More than any screen has but the briefings, whose paragraphs repeat themselves. */
const mostStops = 60;

/** What has the focus, and why it cannot be seen or used: `undefined` when it can. */
export function findFault(page: Page): Promise<{ readonly name: string; readonly fault?: string | undefined }> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return { name: '' };
    const name = `${focused.tagName} ${focused.textContent.trim().slice(0, 40)} ${focused.getAttribute('aria-label') ?? ''}`;
    const boxes = [...focused.getClientRects()].filter(({ width, height }) => width * height > 0);
    const points = boxes.flatMap(({ left, top, right, bottom }) =>
      [0.1, 0.5, 0.9].flatMap((across) =>
        [0.1, 0.5, 0.9].map((down) => ({ x: left + across * (right - left), y: top + down * (bottom - top) })),
      ),
    );
    const inView = points.filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const seen = inView.filter(({ x, y }) => {
      const top = document.elementFromPoint(x, y);
      // Within its rectangle a state on a map leaves room for its neighbours.
      const part = focused.closest('svg') ?? focused;
      return top !== null && (part.contains(top) || top.contains(focused));
    });
    const isTall = boxes.some(({ height }) => height > innerHeight);
    if (seen.length < inView.length) return { name, fault: 'is covered' };
    if (!isTall && inView.length < points.length) return { name, fault: 'is out of the window' };
    return { name, fault: seen.length === 0 ? 'is not to be seen' : undefined };
  });
}

export const isWider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** Goes through the page by the tabulator, to its end and back, and tells of every stop that is covered or out of view. */
export async function findFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const stops = new Set<string>();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let stop = 0; stop < mostStops; stop++) {
      await page.keyboard.press(key);
      const { name, fault } = await findFault(page);
      if (name === '') break;
      stops.add(name);
      if (fault !== undefined) faults.push(`${key}: ${name} ${fault}`);
    }
  }
  // The way to the content, the name, the places of the app: fewer would mean that the way was not gone.
  expect(stops.size).toBeGreaterThanOrEqual(8);
  return faults;
}
