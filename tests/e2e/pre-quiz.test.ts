/** The questions of one source, tried before it is read and asked again afterwards, in the built app. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findViolations } from './find-violations.ts';
import { countRows, expectToSee, readStem, visit } from './visit.ts';

const briefing = '/dossiers/russia-pakistan/sources/moscow-times';
const questions = 6;

const browser = provideChromium();

/** The words above the question: which run it is, and how far it has come. */
const head = (page: Page, run: string, place: number) =>
  page.getByText(`${run} · question ${place} of ${questions}`, { exact: false });

/** Answers by keyboard; gives the stems in their order. */
async function tryAll(page: Page, from = 1): Promise<string[]> {
  const stems: string[] = [];
  for (let place = from; place <= questions; place++) {
    await head(page, 'Before you read', place).waitFor();
    stems.push(await readStem(page));
    await page.keyboard.press('1');
  }
  await page.getByRole('heading', { name: 'Now read' }).waitFor();
  return stems;
}

async function answerAll(page: Page): Promise<void> {
  for (let place = 1; place <= questions; place++) {
    await head(page, 'After reading', place).waitFor();
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Next' }).waitFor();
    await page.keyboard.press('Enter');
  }
  await page.locator('#gain').waitFor();
}

describe('before and after reading', () => {
  it('the same questions are asked, answered only afterwards, and the gain stands beside what guessing gets', async () => {
    const { page, expectQuiet } = await visit(await browser.newContext(), briefing);
    await expectToSee(page.getByText(`Before you read: ${questions} questions`));
    await page.getByRole('link', { name: 'Try them' }).click();
    const stems = await tryAll(page);
    expect(new Set(stems).size).toBe(questions);
    expect(await page.getByText(/Right\.|Not quite\./).count()).toBe(0);

    await page.getByRole('main').getByRole('link', { name: 'Read', exact: true }).click();
    await page.getByRole('link', { name: 'Answer them again' }).click();
    await head(page, 'After reading', 1).waitFor();
    await page.keyboard.press('2');
    await expectToSee(page.getByText(/Right\.|Not quite\./));
    await expectToSee(page.getByRole('link', { name: /^Source B ¶/ }).first());
    await page.keyboard.press('Enter');
    for (let place = 2; place <= questions; place++) {
      await head(page, 'After reading', place).waitFor();
      await page.keyboard.press('2');
      await page.getByRole('button', { name: 'Next' }).waitFor();
      await page.keyboard.press('Enter');
    }
    await expectToSee(page.getByRole('heading', { name: /^\d of 6 before, \d of 6 after$/ }));
    await expectToSee(page.getByText(/So few questions prove little: guessing alone gets about \d of 6 right/));
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(stems);
    expectQuiet();
  });

  it('a reload in the middle of either, and an hour between them, lose nothing', async () => {
    const context = await browser.newContext();
    const { page } = await visit(context, `${briefing}/questions`);
    for (let place = 1; place <= 2; place++) {
      await head(page, 'Before you read', place).waitFor();
      await page.keyboard.press('1');
    }
    await head(page, 'Before you read', 3).waitFor();
    const stem = await readStem(page);
    await expect.poll(() => countRows(page)).toBe(3);
    await page.reload();
    await head(page, 'Before you read', 3).waitFor();
    expect(await readStem(page)).toBe(stem);
    await tryAll(page, 3);
    await expect.poll(() => countRows(page)).toBe(questions + 2);
    await page.close();

    const { page: later } = await visit(context, briefing);
    await later.getByRole('link', { name: 'Answer them again' }).click();
    await head(later, 'After reading', 1).waitFor();
    await later.keyboard.press('1');
    await later.getByRole('button', { name: 'Next' }).waitFor();
    await expect.poll(() => countRows(later)).toBe(questions + 4);
    await later.reload();
    await head(later, 'After reading', 2).waitFor();
  });

  it('leave the schedule and the tests of the dossier alone, until the learner asks', async () => {
    const context = await browser.newContext();
    const { page } = await visit(context, `${briefing}/questions`);
    await tryAll(page);
    await page.getByRole('button', { name: 'I have read it: ask again' }).click();
    await answerAll(page);
    const { page: tests } = await visit(context, '/assess');
    await expectToSee(tests.getByText('No test has been taken on this device yet.'));
    const { page: progress } = await visit(context, '/progress');
    expect(await progress.getByRole('row', { name: /^Today [1-9]/ }).count()).toBe(0);

    await page.getByRole('button', { name: 'Add these to my reviews' }).click();
    await expectToSee(page.getByText('6 cards are in your reviews on this device now'));
    const rows = await countRows(page);
    await page.getByRole('button', { name: 'Add these to my reviews' }).click();
    expect(await countRows(page)).toBe(rows);
    await progress.reload();
    await expectToSee(progress.getByRole('row', { name: /^Today 6 / }));
  });

  it('can be passed by, and asked anew with other questions', async () => {
    const { page } = await visit(await browser.newContext(), `${briefing}/questions`);
    await readStem(page);
    await page.getByRole('link', { name: 'Skip, and read' }).click();
    await expectToSee(page.getByText(`Before you read: ${questions} questions`));
    expect(await countRows(page)).toBe(0);
    await page.getByRole('link', { name: 'Try them' }).click();
    await tryAll(page);
    await page.getByRole('button', { name: 'I have read it: ask again' }).click();
    await answerAll(page);
    await page.getByRole('button', { name: 'Other questions on this source' }).click();
    await tryAll(page);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('question, pause, feedback and gain have no accessibility violation, and fit a narrow window', async () => {
    const context = await browser.newContext({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 320, height: 720 },
    });
    const { page } = await visit(context, `${briefing}/questions`);
    const expectGood = async () => {
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    };
    await readStem(page);
    await expectGood();
    await tryAll(page);
    await expectGood();
    await page.getByRole('button', { name: 'I have read it: ask again' }).click();
    await head(page, 'After reading', 1).waitFor();
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Next' }).waitFor();
    await expectGood();
    await page.keyboard.press('Enter');
    for (let place = 2; place <= questions; place++) {
      await head(page, 'After reading', place).waitFor();
      await page.getByRole('button', { name: 'I do not know' }).click();
      await page.getByRole('button', { name: 'Next' }).click();
    }
    await page.locator('#gain').waitFor();
    await expectGood();
  });
});
