/** The ways to practice: where a learner looks for it, and that a link opens the form as it says. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { printPracticeLink } from '#lib/practice/practice-link.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { isWider } from './find-faults.ts';
import { findViolations } from './find-violations.ts';
import { answerByKeyboard, enlargeText, expectToSee, goOn, readStem, visit } from './visit.ts';

const slug = 'russia-pakistan';

const browser = provideChromium();

const button = (page: Page) => page.getByRole('button', { name: 'Practise' });
const isChecked = (page: Page, name: string) => page.getByLabel(name, { exact: true }).isChecked();

/** Answers until an answer is wrong: whoever always takes the first option soon is. */
async function missOne(page: Page): Promise<void> {
  for (let answered = 0; answered < 12; answered++) {
    await answerByKeyboard(page);
    if ((await page.getByText('Not quite.').count()) > 0) return;
    await goOn(page);
  }
}

describe('a link to the form', () => {
  it('opens it with every choice made, and what is begun then keeps to it', async () => {
    const link = printPracticeLink(slug, {
      topics: ['arms'],
      sources: ['moscow-times'],
      standings: ['analysis', 'event'],
      kinds: ['true-false'],
      entities: ['pakistan'],
      only: 'disputed',
      length: 7,
      limitMinutes: 15,
      counts: true,
    });
    const { page, expectQuiet } = await visit(await browser.newContext(), link);
    await button(page).waitFor();
    expect(await page.getByLabel('Which').inputValue()).toBe('disputed');
    for (const name of [
      'Arms and military cooperation',
      'B The Moscow Times',
      'event',
      'analysis',
      'true or false',
      'Count the answers in my schedule',
    ])
      // prettier-ignore
      expect({ name, isChecked: await isChecked(page, name) }).toEqual({ name, isChecked: true });
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(6);
    await expectToSee(page.getByText('People, states and things Pakistan'));
    expect(await page.getByLabel('How many').inputValue()).toBe('7');
    expect(await page.getByLabel('Time', { exact: true }).inputValue()).toBe('15');
    await button(page).click();
    await expectToSee(page.getByText(/^Question 1 of \d · no new one after 15 minutes · counts in your schedule$/));
    await page.getByRole('button', { name: 'Stop here' }).click();
    await page.getByRole('button', { name: 'Choose anew' }).click();
    await button(page).waitFor();
    expect(await isChecked(page, 'Arms and military cooperation')).toBe(true);
    expect(await page.getByLabel('How many').inputValue()).toBe('7');
    expectQuiet();
  });

  it('that makes no sense says what it left out, and asks all the same', async () => {
    const { page } = await visit(await browser.newContext(), '/practice?topic=cheese&only=mine&length=-1&minutes=x');
    await expectToSee(page.getByText('The link names 2 choices that this dossier does not have.'));
    expect(await page.getByLabel('How many').inputValue()).toBe('20');
    await button(page).click();
    expect(await readStem(page)).not.toBe('');
  });
});

describe('practice is found', () => {
  it.each([320, 360, 768, 1280])('in the main navigation at %i pixels, with larger text too', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 740 } });
    const { page } = await visit(context, '/');
    await enlargeText(page);
    expect(await isWider(page)).toBe(false);
    const places = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    const boxes = await Promise.all((await places.all()).map((place) => place.boundingBox()));
    const seen = boxes.filter((box) => box !== null).toSorted((a, b) => a.y - b.y || a.x - b.x);
    for (const { x, width: own, height } of seen) {
      expect(x >= 0 && x + own <= width && height >= 24 && own >= 24).toBe(true);
    }
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Practise' }).click();
    await button(page).waitFor();
    expect(await places.filter({ hasText: 'Practise' }).getAttribute('aria-current')).toBe('page');
  });

  it('from today, after a session, and in each row of mastery, for what was missed there', async () => {
    const context = await browser.newContext();
    const { page } = await visit(context, '/');
    const ways = page.getByRole('navigation', { name: 'Practise' });
    await ways.getByRole('link', { name: 'What sources dispute' }).click();
    await button(page).waitFor();
    expect(await page.getByLabel('Which').inputValue()).toBe('disputed');

    await page.goto(new URL('/study', page.url()).href);
    await missOne(page);
    await goOn(page);
    await page.getByRole('button', { name: 'Stop here' }).click();
    await page.getByRole('link', { name: 'Practise what you missed' }).click();
    await expectToSee(page.getByText(/^Only the (?:fact|\d+ facts) you came from\.$/));
    await expectToSee(page.getByText(/cards? suits?, asked in/));

    await page.goto(new URL('/', page.url()).href);
    await ways.getByRole('link', { name: /^What you last got wrong \(\d+\)$/ }).click();
    await button(page).waitFor();
    expect(await page.getByLabel('Which').inputValue()).toBe('missed');
    expect(await button(page).isEnabled()).toBe(true);

    await page.goto(new URL('/progress', page.url()).href);
    for (const [name, label] of [
      ['Trade and energy', 'Trade and energy'],
      ['B · The Moscow Times', 'B The Moscow Times'],
      ['forecast', 'forecast'],
    ] as const) {
      await page.getByRole('rowheader').getByRole('link', { name, exact: true }).click();
      await button(page).waitFor();
      expect(await isChecked(page, label)).toBe(true);
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
      await page.goBack();
    }
  });
});

describe('the form on a phone', () => {
  it('has its button in reach without scrolling, and nothing shows between it and the bar', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    const { page } = await visit(context, '/practice');
    await button(page).waitFor();
    for (const isLarger of [false, true]) {
      await page.evaluate((on) => document.documentElement.classList.toggle('larger-text', on), isLarger);
      const foot = await button(page).locator('xpath=..').boundingBox();
      const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox();
      expect(foot !== null && bar !== null && foot.y > 320 && foot.y + foot.height >= bar.y).toBe(true);
      expect(foot !== null && bar !== null && foot.y + foot.height <= bar.y + 2).toBe(true);
    }
    expect(await findViolations(page)).toEqual([]);
    await button(page).click();
    expect(await readStem(page)).not.toBe('');
  });

  it('at 400 % scrolls one way only, its foot keeps no place, and a run is answered to its end', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' });
    const { page } = await visit(
      context,
      printPracticeLink(slug, { kinds: ['true-false'], length: 2, only: 'disputed' }),
    );
    await button(page).waitFor();
    expect(await isWider(page)).toBe(false);
    expect(await button(page).evaluate((own) => getComputedStyle(own.parentElement ?? own).position)).toBe('static');
    await button(page).focus();
    const box = await button(page).boundingBox();
    expect(box !== null && box.y >= 0 && box.y + box.height <= 256).toBe(true);
    await page.keyboard.press('Enter');
    for (let answered = 0; answered < 2; answered++) {
      await answerByKeyboard(page);
      expect(await isWider(page)).toBe(false);
      await goOn(page);
    }
    await expectToSee(page.getByText('2 of 2 questions answered'));
    expect(await isWider(page)).toBe(false);
    expect(await findViolations(page)).toEqual([]);
  });
});
