/** The maps of the built app: what is named on them at every width, that no name covers another, and where a place leads. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findOverlaps } from './find-overlaps.ts';
import { findViolations } from './find-violations.ts';
import { enlargeText, expectToSee, visit } from './visit.ts';

const dossier = '/dossiers/russia-pakistan';
const widths = [360, 768, 1280];

const browser = provideChromium();

async function open(path: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  return (await visit(context, path)).page;
}

/** Names that can be read on the map of places, without their numbers. */
const shownNames = (page: Page) =>
  page.getByRole('group', { name: 'Places on the map' }).locator('a > span:first-child:not(.sr-only)').allInnerTexts();

async function openPlaces(width: number): Promise<Page> {
  const page = await open(`${dossier}/places`, width);
  await page.getByRole('group', { name: 'Places on the map' }).getByRole('link').first().waitFor();
  return page;
}

describe.each(widths)('at %i pixels the map of places', (width) => {
  it('names the busiest states, and Kashmir as disputed, and no name covers another', async () => {
    const page = await openPlaces(width);
    expect(await shownNames(page)).toEqual(expect.arrayContaining(['Russia', 'Pakistan', 'India', 'Afghanistan', 'China'].map((name) => expect.stringContaining(name)))); // prettier-ignore
    expect(await page.locator('[data-disputed="Kashmir"]').innerText()).toMatch(/^Kashmir\s+disputed$/);
    const words = page
      .getByRole('group', { name: 'Places on the map' })
      .locator('a:has(> span:not(.sr-only)), [data-disputed]');
    expect(await words.count()).toBeGreaterThan(8);
    expect(await findOverlaps(words)).toEqual([]);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await findOverlaps(words)).toEqual([]);
  });
});

describe.each(widths)('at %i pixels', (width) => {
  it('the map of today names its cities in type of at least 13 pixels, none over another', async () => {
    const page = await open('/', width);
    const words = page.locator('main [role=img] text:visible');
    await words.first().waitFor();
    const names = await words.allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Moscow', 'Islamabad']));
    const sizes = await words.evaluateAll((all) =>
      all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
    expect(await findOverlaps(words)).toEqual([]);
  });

  it.each(['pakistan', 'afghanistan', 'russia', 'syria', 'islamabad', 'gwadar', 'arabian-sea'])(
    'the map of %s names it, and no word covers another',
    async (id) => {
      const page = await open(`${dossier}/entities/${id}`, width);
      const name = await page.getByRole('heading', { level: 1 }).innerText();
      const words = page.getByRole('region', { name: 'Place' }).locator('text');
      expect(await words.allTextContents()).toContain(name);
      expect(await findOverlaps(words)).toEqual([]);
    },
  );
});

it('larger text makes the words of a map larger, and still none covers another', async () => {
  const page = await open(`${dossier}/entities/pakistan`, 360);
  await enlargeText(page);
  const words = page.getByRole('region', { name: 'Place' }).locator('text');
  expect(await words.first().evaluate((word) => Number.parseFloat(getComputedStyle(word).fontSize))).toBeGreaterThan(
    15,
  );
  expect(await findOverlaps(words)).toEqual([]);
});

describe('what lies beyond the map of states', () => {
  it.each([
    ['united-states', 'Globe: United States, outlined.'],
    ['indian-ocean', 'Globe: Indian Ocean, named about its middle; it has no drawn edges.'],
  ])('%s is shown on a globe', async (id, name) => {
    await expectToSee((await open(`${dossier}/entities/${id}`, 360)).getByRole('img', { name }));
  });
});

it('land and sea are told apart on dark maps', async () => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const { page } = await visit(context, '/');
  const [land = 0, water = 0] = await page.evaluate(() =>
    ['--land', '--water'].map((name) => {
      const colour = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }),
  );
  // The coast between them carries the meaning at 3:1; this is so that the two are seen as two.
  expect((land + 0.05) / (water + 0.05)).toBeGreaterThan(1.2);
});

describe('a place that is chosen', () => {
  it('leads to its page, its part of the chronology and a practice of it, and its page leads back', async () => {
    const page = await open(`${dossier}/places?place=islamabad`, 768);
    await expectToSee(page.getByRole('link', { name: 'On the timeline' }));
    await page.getByRole('link', { name: 'Practise these' }).click();
    await page.waitForURL('**/practice?dossier=russia-pakistan&entity=islamabad');
    await page.goBack();
    await page.getByRole('link', { name: 'All about Islamabad' }).click();
    await expectToSee(page.getByRole('heading', { level: 1, name: 'Islamabad' }));
    await page.getByRole('link', { name: 'On the map of places' }).click();
    await expectToSee(page.getByRole('heading', { level: 2, name: 'Islamabad' }));
    expect(await findViolations(page)).toEqual([]);
  });
});

describe.each([
  [360, 800],
  [375, 667],
  [768, 1024],
])('on a screen of %i by %i pixels', (width, height) => {
  async function openScreen(): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
    const { page } = await visit(context, `${dossier}/places`);
    await page.getByRole('group', { name: 'Places on the map' }).getByRole('link').first().waitFor();
    return page;
  }

  /** Both are in view, above the menu, and what comes next is the first way on from the place. */
  async function expectPlaceAndFacts(page: Page, name: string): Promise<void> {
    const heading = page.getByRole('heading', { level: 2, name });
    const mark = page.getByRole('group', { name: 'Places on the map' }).locator('[aria-current]', { hasText: name });
    await expect.poll(() => heading.evaluate((node) => node === document.activeElement)).toBe(true);
    await mark.waitFor();
    for (const element of [heading, mark]) {
      const { top, bottom } = await element.evaluate((node) => node.getBoundingClientRect());
      expect([top >= 0, bottom <= height - 64]).toEqual([true, true]);
    }
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Practise these');
  }

  it('a place chosen on the map shows its facts, and stays in view', async () => {
    const page = await openScreen();
    await page
      .getByRole('group', { name: 'Places on the map' })
      .getByRole('link', { name: /^India / })
      .click();
    await expectPlaceAndFacts(page, 'India');
  });

  it('a place that is chosen already is shown again, and is no further step back', async () => {
    const page = await openScreen();
    const india = page.getByRole('group', { name: 'Places on the map' }).getByRole('link', { name: /^India / });
    await india.click();
    await expectPlaceAndFacts(page, 'India');
    await page.evaluate(() => window.scrollTo(0, 0));
    await india.click();
    await expectPlaceAndFacts(page, 'India');
    await page.goBack();
    await expectToSee(page.getByRole('heading', { level: 2, name: 'No place chosen' }));
  });

  it('a place that the address names is shown when its map is there, and nothing moves before', async () => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
    let load = () => {};
    const isAwaited = new Promise<void>((resolve) => (load = resolve));
    await context.route('**/maps/*', async (route) => {
      await isAwaited;
      await route.continue();
    });
    const { page } = await visit(context, `${dossier}/places?place=islamabad`);
    const heading = page.getByRole('heading', { level: 2, name: 'Islamabad' });
    await expectToSee(heading);
    await expectToSee(page.getByText('The map is loading.'));
    await page.waitForLoadState('load');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    load();
    const mark = page.getByRole('group', { name: 'Places on the map' }).locator('[aria-current]');
    await mark.waitFor();
    const isInView = async () => {
      const boxes = await Promise.all([heading.boundingBox(), mark.boundingBox()]);
      return boxes.every((box) => box !== null && box.y >= 0 && box.y + box.height <= height - 64);
    };
    await expect.poll(isInView).toBe(true);
  });

  it('a place chosen in the list once more folds the list again', async () => {
    const page = await openScreen();
    for (let time = 0; time < 2; time++) {
      await page.getByText('All places as a list').click();
      await page
        .getByRole('navigation', { name: 'Places' })
        .getByRole('link', { name: /^Islamabad/ })
        .click();
      await expectPlaceAndFacts(page, 'Islamabad');
      expect(await page.getByRole('navigation', { name: 'Places' }).isVisible()).toBe(false);
    }
  });

  it('a place chosen in the list does too, by keyboard', async () => {
    const page = await openScreen();
    await page.getByText('All places as a list').click();
    const link = page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: /^Islamabad/ });
    await link.focus();
    await page.keyboard.press('Enter');
    await expectPlaceAndFacts(page, 'Islamabad');
  });
});

it.each([320, 360])(
  'at %i pixels every mark to press on the map has 24 pixels for itself, however far one zooms',
  async (width) => {
    const page = await openPlaces(width);
    for (const place of ['', 'Islamabad', 'Gwadar']) {
      if (place !== '') {
        await page.getByText('All places as a list').click();
        await page
          .getByRole('navigation', { name: 'Places' })
          .getByRole('link', { name: new RegExp(`^${place}`) })
          .click();
      }
      for (let step = 0; step < 4; step++) {
        expect(await findViolations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Zoom in' }).click();
      }
      for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Zoom out' }).click();
    }
  },
);

describe('the timeline of an entity', () => {
  it('is drawn on its page and opens as the chronology of it alone, and back to all', async () => {
    const page = await open(`${dossier}/entities/mi-35`, 360);
    await expectToSee(page.getByRole('heading', { name: 'Timeline' }));
    await page.getByRole('link', { name: 'Open it in the chronology' }).click();
    await page.waitForURL('**/chronology?entity=mi-35');
    const head = page.getByRole('region', { name: 'Timeline' }).getByRole('status');
    await expectToSee(page.getByText('Only what is told of Mi-35'));
    await expect.poll(() => head.innerText()).toMatch(/· one fact$/);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => head.innerText()).toMatch(/· 20 facts$/);
    expect(new URL(page.url()).search).toBe('');
    // What was pressed is gone: the focus is on the line that tells what is chosen.
    const focused = page.locator('summary:focus');
    expect(await focused.innerText()).toMatch(/About: all$/);
  });

  it('can be chosen on the chronology, and an entity that is not there leaves everything', async () => {
    const page = await open(`${dossier}/chronology?show=all&entity=atlantis`, 1280);
    const head = page.getByRole('region', { name: 'Timeline' }).getByRole('status');
    await expect.poll(() => head.innerText()).toMatch(/· 245 facts$/);
    await page.getByText('Sources: all').click();
    await page.getByLabel('About', { exact: true }).selectOption('Moscow');
    await expect.poll(() => new URL(page.url()).search).toBe('?show=all&entity=moscow');
    await page.getByRole('link', { name: 'Practise it' }).click();
    await page.waitForURL('**/practice?dossier=russia-pakistan&entity=moscow');
  });
});
