import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { answerByKeyboard, answerSome, countRows, expectToSee, goOn, readStem, verdict, visit } from './visit.ts';

const browser = provideChromium();

describe('a session by keyboard alone', () => {
  it('goes from the home page through every question of the day to the summary', async () => {
    const { page, expectQuiet } = await visit(await browser.newContext(), '/');
    await page.getByRole('link', { name: 'Study' }).last().focus();
    await page.keyboard.press('Enter');
    for (let answered = 0; answered < 80; answered++) {
      const done = page.getByRole('heading', { name: 'Done for today.' });
      await done.or(page.locator('#stem')).first().waitFor({ state: 'attached' });
      if (await done.isVisible()) break;
      await answerByKeyboard(page);
      await page.keyboard.press('3');
      await goOn(page);
    }
    await expectToSee(page.getByText(/answers on \d+ cards/));
    expectQuiet();
  });

  it('cites source, paragraph and speaker under the answer', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    await answerByKeyboard(page);
    const citation = page.getByRole('link', { name: /^Source [A-E] ¶ \d+/ }).first();
    await citation.click();
    await page.waitForURL(/\/sources\/[a-z-]+#p\d+$/);
    await expectToSee(page.getByRole('heading', { name: /in our words/ }));
  });

  it('changes the grade with 1 to 4, and takes an answer back with u', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    const stem = await readStem(page);
    await answerByKeyboard(page);
    await page.keyboard.press('4');
    await expectToSee(page.getByRole('button', { name: 'Easy', pressed: true }));
    await page.keyboard.press('u');
    await verdict(page).waitFor({ state: 'detached' });
    expect(await readStem(page)).toBe(stem);
    await expectToSee(page.getByText('0 answered'));
  });
});

describe('the focus', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

  it('stays on the screen when what had it goes: Show the answer, Next, Stop here', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    await readStem(page);
    expect(await focused(page)).toBe('H1');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await expectToSee(verdict(page));
    expect(await focused(page)).not.toBe('BODY');
    await page.getByRole('button', { name: 'Next' }).click();
    await verdict(page).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('H1');
    await page.getByRole('button', { name: 'Stop here' }).click();
    await expectToSee(page.getByRole('heading', { name: 'Session ended.' }));
    expect(await focused(page)).toBe('H1');
  });
});

describe('on a phone', () => {
  it.each(['', 'larger-text'])('the bar of a question stands on the menu without a gap %s', async (look) => {
    const { page } = await visit(await browser.newContext({ viewport: { width: 360, height: 640 } }), '/study');
    await readStem(page);
    await page.evaluate((name) => name !== '' && document.documentElement.classList.add(name), look);
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await expectToSee(page.getByRole('button', { name: 'Next' }));
    const gap = await page.evaluate(() => {
      const bar = document.querySelector('main .sticky')?.getBoundingClientRect().bottom ?? 0;
      return (document.querySelector('nav')?.getBoundingClientRect().top ?? 0) - bar;
    });
    expect(gap).toBeLessThanOrEqual(0);
    expect(gap).toBeGreaterThan(-2);
  });
});

describe('a reload', () => {
  it('goes on with the session and the question', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    await answerSome(page, 3);
    const stem = await readStem(page);
    await page.reload();
    expect(await readStem(page)).toBe(stem);
    await expectToSee(page.getByText('3 answered'));
  });

  it('in the middle of feedback keeps the answer', async () => {
    const { page } = await visit(await browser.newContext(), '/study');
    await answerByKeyboard(page);
    // The verdict is on screen some milliseconds before the disk has confirmed the answer and its session.
    await expect.poll(() => countRows(page)).toBe(2);
    await page.reload();
    await expectToSee(page.getByText('1 answered'));
  });
});

describe('two tabs', () => {
  it('share their answers: what one has asked the other does not ask again', async () => {
    const context = await browser.newContext();
    const first = await visit(context, '/study');
    const second = await visit(context, '/study');
    const stem = await readStem(first.page);
    expect(await readStem(second.page)).toBe(stem);
    await answerByKeyboard(first.page);
    await goOn(first.page);
    await expect.poll(() => readStem(second.page)).toBe(await readStem(first.page));
    await answerByKeyboard(second.page);
    await goOn(second.page);
    const third = await visit(context, '/progress');
    await expectToSee(third.page.getByRole('row', { name: /^Today 2 / }));
  });
});
