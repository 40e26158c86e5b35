/** The chronology in the built app: drawn on a scale, zoomed, filtered, opened, and linked. */
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findViolations } from './find-violations.ts';
import { expectToSee, readStem, visit } from './visit.ts';

const chronology = '/dossiers/russia-pakistan/chronology';

const browser = provideChromium();

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const row = (page: Page, name: RegExp) => timeline(page).getByRole('button', { name });
const shown = (page: Page) => timeline(page).getByRole('status');
const query = (page: Page) => new URL(page.url()).search;
/** The list's entries that tell something: years hold lists of their own. */
const listed = (page: Page) => page.locator('h2:text("The same as a list") + ol ol > li');

async function visitTimeline(search = ''): Promise<Page> {
  const { page } = await visit(await browser.newContext(), `${chronology}${search}`);
  await expect.poll(() => shown(page).innerText()).toMatch(/facts?$/);
  await page.waitForLoadState('networkidle');
  return page;
}

describe('the timeline', () => {
  it('is drawn by the server, before any script runs', async () => {
    const html = await (await fetch(new URL(chronology, inject('baseUrl')))).text();
    expect(html).toContain('Whole span, 1960 to 2029');
    expect(html).toContain('First joint military exercise of Russia and Pakistan');
    expect(html).not.toContain('style="');
  });

  it.each([
    ['', 'Whole span, 1960 to 2029'],
    ['?at=2014', '2014'],
    ['?show=all&source=E', 'Whole span, 1940 to 2029'],
    ['?show=all&standing=forecast&at=2010s', 'The 2010s'],
  ])('lists what it draws, with %j chosen too', async (search, time) => {
    const page = await visitTimeline(search);
    await expect
      .poll(async () => {
        const [head, count] = await Promise.all([shown(page).innerText(), listed(page).count()]);
        return head === `${time} · ${count} facts`;
      })
      .toBe(true);
  });

  it('zooms from the whole to decade, year and month, and back, and the address says where', async () => {
    const page = await visitTimeline();
    const zoomIn = page.getByRole('button', { name: 'Zoom in' });
    for (const [name, at] of [
      ['The 2010s', '2010s'],
      ['2012', '2012'],
      ['October 2012', '2012-10'],
    ] as const) {
      // prettier-ignore
      await zoomIn.click();
      await expect.poll(() => shown(page).innerText()).toContain(name);
      expect(query(page)).toBe(`?at=${at}`);
    }
    expect(await zoomIn.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Later' }).click();
    await expect.poll(() => shown(page).innerText()).toContain('November 2012');
    for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => shown(page).innerText()).toContain('Whole span');
    expect(query(page)).toBe('');
  });

  it('zooming is a step of its own, so Back undoes it and Forward does it again; going along and choosing are none', async () => {
    const page = await visitTimeline();
    const [zoomIn, later] = ['Zoom in', 'Later'].map((name) => page.getByRole('button', { name }));
    await zoomIn?.click();
    await zoomIn?.click();
    await expect.poll(() => query(page)).toBe('?at=2012');
    await later?.click();
    await page.getByLabel(/^Every dated fact/).check();
    await expect.poll(() => query(page)).toBe('?show=all&at=2013');
    await page.goBack();
    await expect.poll(() => shown(page).innerText()).toMatch(/^The 2010s · \d+ facts$/);
    expect(query(page)).toBe('?at=2010s');
    expect(await page.getByLabel(/^Happenings/).isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(() => shown(page).innerText()).toContain('Whole span');
    await page.goForward();
    await page.goForward();
    await expect.poll(() => shown(page).innerText()).toMatch(/^2013 · /);
    expect(await page.getByLabel(/^Every dated fact/).isChecked()).toBe(true);
  });

  it('a row that stands for several is a step too, and what was chosen right after Back counts', async () => {
    const page = await visitTimeline('?show=all');
    await row(page, /^The 2010s · /).click();
    await expect.poll(() => query(page)).toBe('?show=all&at=2010s');
    await page.goBack();
    await expect.poll(() => query(page)).toBe('?show=all');
    await page.getByLabel(/^Happenings/).check();
    await page.waitForTimeout(500);
    expect([query(page), await shown(page).innerText()]).toEqual(['', 'Whole span, 1960 to 2029 · 20 facts']);
  });

  it('groups what crowds, lists it in place, and opens a fact with its citation', async () => {
    const page = await visitTimeline();
    await row(page, /^20 November 2014 · 3 facts/).click();
    await row(page, /^Signing of the first/).click();
    await expectToSee(timeline(page).getByText('an agreement to cooperate in military matters'));
    await expectToSee(timeline(page).getByRole('link', { name: /^Source B ¶ 2/ }));
    const opened = page.url();
    const { page: linked } = await visit(await browser.newContext(), opened);
    await expectToSee(timeline(linked).getByText('an agreement to cooperate in military matters'));
  });

  it('draws a year as a year and a day as a day', async () => {
    const page = await visitTimeline('?at=2014');
    const widthOf = async (name: RegExp) => {
      const line = row(page, name).locator('svg > line');
      return (await line.count()) === 0 ? 0 : ((await line.boundingBox())?.width ?? 0);
    };
    const whole = (await timeline(page).boundingBox())?.width ?? 0;
    expect((await widthOf(/^End of Russia’s arms embargo/)) / whole).toBeCloseTo(1, 1);
    expect((await widthOf(/^Nawaz Sharif’s talks/)) / whole).toBeCloseTo(30 / 365, 1);
    expect(await widthOf(/^Signing of the first/)).toBe(0);
  });

  it('is filtered by source and by standing, and an empty choice says so', async () => {
    const page = await visitTimeline();
    await page.getByText('Sources: all').click();
    await page.getByLabel('D, Ramezani Bonesh’s analysis').check();
    await expect.poll(() => shown(page).innerText()).toContain('2 facts');
    await page.getByLabel('plan').check();
    await expectToSee(page.getByText('Nothing suits all of this. Leave a side open.'));
    expect(query(page)).toBe('?source=D&standing=plan');
  });

  it('an address that makes no sense shows everything', async () => {
    const page = await visitTimeline('?at=2014-13&standing=rumour&fact=none&date=x');
    expect(await shown(page).innerText()).toContain('Whole span, 1960 to 2029 · 20 facts');
  });
});

describe('by keyboard', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('one row is in the way of Tab; arrows go from row to row, Enter opens, Escape folds', async () => {
    const page = await visitTimeline();
    expect(await timeline(page).locator('[data-row][tabindex="0"]').count()).toBe(1);
    await row(page, /^Visit to Pakistan by a defence minister/).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Indo-Pakistani war');
    await page.keyboard.press('Enter');
    await expect.poll(() => row(page, /^Indo-Pakistani war/).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => row(page, /^Indo-Pakistani war/).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('End');
    expect(await focused(page)).toContain('Patrushev');
  });

  it('plus and minus zoom at the row, arrows go earlier and later, and the focus is never lost', async () => {
    const page = await visitTimeline();
    await row(page, /^First joint military exercise/).focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(() => shown(page).innerText()).toContain('2016');
    expect(await focused(page)).toContain('First joint military exercise');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toContain('SCO summit in Ufa');
    await page.keyboard.press('-');
    await expect.poll(() => shown(page).innerText()).toContain('The 2010s');
    expect(await focused(page)).toContain('SCO summit in Ufa');
  });

  it('Back keeps the focus in the rows', async () => {
    const page = await visitTimeline();
    await row(page, /^First joint military exercise/).focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toContain('SCO summit in Ufa');
    await page.goBack();
    await expect.poll(() => shown(page).innerText()).toContain('The 2010s');
    await expect.poll(() => focused(page)).toContain('SCO summit in Ufa');
  });

  it('a key that leads nowhere takes the focus from nothing that is chosen after it', async () => {
    const page = await visitTimeline();
    await row(page, /^First joint military exercise/).focus();
    await page.keyboard.press('ArrowLeft');
    const all = page.getByLabel(/^Every dated fact/);
    await all.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => query(page)).toBe('?show=all');
    expect(await all.evaluate((radio) => radio === document.activeElement)).toBe(true);
  });

  it('a part of time with nothing in it keeps the focus and leads on', async () => {
    const page = await visitTimeline('?at=2012');
    await row(page, /^Visit of Pakistan’s army chief/).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toBe('Show the whole span');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toContain('Visit of Pakistan’s army chief');
  });
});

it('what is shown can be put in order as a practice', async () => {
  const page = await visitTimeline('?at=2014');
  await page.getByRole('link', { name: 'Put these in order' }).click();
  expect(await readStem(page)).toBe('Put these in the order in which they happened, the earliest first.');
  await expectToSee(page.getByText('Question 1 of 7'));
});

it('what is shown can be practised: its very facts where they are few, what is chosen where it is said of all', async () => {
  const page = await visitTimeline('?at=2014');
  const link = page.getByRole('link', { name: 'Practise these' });
  const facts = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams.getAll('fact');
  expect(facts).toHaveLength(Number(/\d+/.exec((await shown(page).innerText()).split('·')[1] ?? '')?.[0]));
  await link.click();
  await expectToSee(page.getByText(`Only the ${facts.length} facts you came from.`));
  const { page: all } = await visit(await browser.newContext(), `${chronology}?show=all&source=B`);
  await expectToSee(all.getByText('what several sources tell is asked from one of them'));
  await all.getByRole('link', { name: 'Practise what is chosen' }).click();
  await all.waitForURL('**/practice?dossier=russia-pakistan&source=moscow-times');
  const { page: many } = await visit(await browser.newContext(), `${chronology}?show=all&at=2010s`);
  await expectToSee(many.getByText('Zoom in or choose less to practise what is shown.'));
});

it('what has no questions of its own offers none', async () => {
  const page = await visitTimeline('?show=all&entity=matthew-bodner');
  await expectToSee(page.getByText('What is shown here has no questions of its own.'));
  await timeline(page).locator('[data-row]').click();
  await expectToSee(timeline(page).getByText('Date: '));
  expect(
    await page
      .locator('main')
      .getByRole('link', { name: /^Practise/ })
      .count(),
  ).toBe(0);
  const { page: some } = await visit(await browser.newContext(), `${chronology}?show=all&source=C&at=2014-11`);
  await expectToSee(some.getByText(/\d+ of the \d+ facts that are shown; the rest have no questions of their own/));
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(['?show=all', '?show=all&at=2014&date=2014-11-20&fact=moscow-times.first-agreement', '?at=2014-11'])(
    '%s has no accessibility violation, and fits a narrow window',
    async (search) => {
      const context = await browser.newContext({
        colorScheme,
        reducedMotion: 'reduce',
        viewport: { width: 320, height: 720 },
      });
      const { page } = await visit(context, `${chronology}${search}`);
      await page.getByText('Sources: all').click();
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    },
  );
});
