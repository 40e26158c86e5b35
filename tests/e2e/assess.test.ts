import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { parseAttemptFile } from '#lib/assess/attempt-file.ts';
import { foldAttempt } from '#lib/assess/attempt.ts';
import { parseCsv } from '#tests/builders/parse-csv.ts';
import { findViolations } from './find-violations.ts';
import { answerTest, answerUntilWeighed, fillWithoutCheck, finishCheck, result } from './take-test.ts';
import { countRows, expectToSee, readStem, visit } from './visit.ts';

const browser = provideChromium();

async function beginCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin the check' }).click();
  await readStem(page);
}

async function beginPaper(page: Page, minutes: string): Promise<void> {
  await page.getByLabel('Length').selectOption('10');
  await page.getByLabel('Time').selectOption(minutes);
  await page.getByRole('button', { name: 'Begin the paper' }).click();
  await readStem(page);
}

async function readDownload(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path(), 'utf8');
}

describe('a check', () => {
  it('is taken to its end, reports with its uncertainty, and leaves the schedule alone until asked', async () => {
    const { page, expectQuiet } = await visit(await browser.newContext(), '/assess');
    await beginCheck(page);
    await finishCheck(page);
    await expectToSee(page.getByRole('heading', { name: /^Rough level: / }));
    await expectToSee(page.getByText(/Of 100 questions like these .* as sure as 95 in 100\./));
    expectQuiet();

    const csv = parseCsv(await readDownload(page, 'Save as CSV'));
    const json = parseAttemptFile(await readDownload(page, 'Save as JSON'));
    const answered = json.ok ? (foldAttempt(json.value)?.answers.size ?? 0) : 0;
    expect(answered).toBeGreaterThanOrEqual(10);
    expect(csv).toHaveLength(answered + 1);
    expect(new Set(csv.map((row) => row.length)).size).toBe(1);

    const rows = await countRows(page);
    await page.getByRole('button', { name: 'Add what I missed to my reviews' }).click();
    await expectToSee(page.getByText(/cards? (?:is|are) in your reviews on this device now/));
    expect(await countRows(page)).toBeGreaterThan(rows);
    await page.getByRole('link', { name: 'All your tests' }).click();
    await expectToSee(page.getByText(/^Check of \d+ · /));
  });

  it('goes on after a reload with the same question', async () => {
    const { page } = await visit(await browser.newContext(), '/assess');
    await beginCheck(page);
    for (let answered = 0; answered < 3; answered++) await answerTest(page);
    await expectToSee(page.getByText('Question 4, at most 30'));
    const stem = await readStem(page);
    await expect.poll(() => countRows(page)).toBe(7);
    await page.reload();
    expect(await readStem(page)).toBe(stem);
    await expectToSee(page.getByText('Question 4, at most 30'));

    await answerUntilWeighed(page);
    await expectToSee(page.getByText('Question 4, at most 30'));
    await expect.poll(() => countRows(page)).toBe(8);
    await page.reload();
    await expectToSee(page.getByText('Question 5, at most 30'));
  });

  it('is repeated with a parallel form, and the gain comes with its interval', async () => {
    const { page, expectQuiet } = await visit(await browser.newContext(), '/assess');
    await beginCheck(page);
    for (let answered = 0; answered < 3; answered++) await answerTest(page);
    await page.getByRole('button', { name: 'Stop here and see the result' }).click();
    await result(page).waitFor();
    expect(await page.getByRole('heading', { name: 'Before and after' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Take a parallel test' }).click();
    await expectToSee(page.getByText('Question 1, at most 30'));
    for (let answered = 0; answered < 3; answered++) await answerTest(page);
    await page.getByRole('button', { name: 'Stop here and see the result' }).click();
    await expectToSee(page.getByRole('heading', { name: 'Before and after' }));
    await expectToSee(page.getByText(/^About \d+ of 100 before, \d+ now\. So small a difference may be chance\.$/));
    await expectToSee(page.getByText(/its 95 % interval goes from −\d\.\d\d to \d\.\d\d\.$/));
    expectQuiet();
  });

  it('can be printed: black on white, without what can only be pressed, and accessible', async () => {
    const context = await browser.newContext({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const { page } = await visit(context, '/assess');
    await beginCheck(page);
    await answerTest(page, 5);
    await answerTest(page);
    await page.getByRole('button', { name: 'Stop here and see the result' }).click();
    await result(page).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('a paper', () => {
  it('is handed in when its time is over, however the clock of the device is set', async () => {
    const context = await browser.newContext();
    const { page } = await visit(context, '/assess');
    await page.clock.install();
    await beginPaper(page, '5');
    await answerTest(page);
    await page.clock.setSystemTime(new Date('2031-01-01'));
    await page.clock.runFor(200_000);
    expect(await result(page).count()).toBe(0);
    await page.clock.runFor(120_000);
    await expectToSee(result(page));
    await expectToSee(page.getByText('It was handed in when the time was over.'));
  });

  it('takes what stands on the screen when its time is over, and says so', async () => {
    const { page } = await visit(await browser.newContext(), '/assess');
    await page.clock.install();
    await beginPaper(page, '5');
    await fillWithoutCheck(page);
    await page.clock.runFor(320_000);
    await expectToSee(page.getByText('The answer that stood on the screen then was taken as it stood.'));
    await expectToSee(page.getByText(/9 were left out and count as wrong/));
  });

  it('is gone through in any order, changed, reloaded in the middle and handed in from its overview', async () => {
    const { page } = await visit(await browser.newContext(), '/assess');
    await beginPaper(page, '0');
    await page.getByRole('button', { name: '⚐ Mark', exact: true }).click();
    await answerTest(page);
    await page.getByRole('button', { name: 'Question 5, open' }).click();
    await page.getByRole('button', { name: 'I do not know' }).click();
    await expect.poll(() => countRows(page)).toBe(5);
    await page.reload();
    await expectToSee(page.getByText('2 of 10 answered'));
    await page.getByRole('button', { name: 'Question 1, answered, marked' }).click();
    await page.getByRole('button', { name: 'Answer anew' }).click();
    await answerTest(page, 1);
    await page.getByRole('button', { name: 'Overview' }).first().click();
    await expectToSee(page.getByText('8 of 10 questions have no answer yet. 1 is marked.'));
    expect(await page.getByText('Not quite').count()).toBe(0);
    await page.getByRole('button', { name: 'Hand in' }).click();
    await expectToSee(page.getByText(/^[01] of 10 right/));
  });

  it('that is open in two tabs goes on in both, keeps its time over a reload, and is over in both', async () => {
    const context = await browser.newContext();
    const { page } = await visit(context, '/assess');
    await beginPaper(page, '5');
    const { page: other } = await visit(context, page.url());
    await readStem(other);
    await answerTest(page);
    await expectToSee(other.getByText('1 of 10 answered'));
    await other.close();

    await page.evaluate(([name, attempt]) => localStorage.setItem(name, `${attempt} 240000`), [
      'dossier-test-time',
      new URL(page.url()).searchParams.get('attempt'),
    ] as const);
    const { page: third } = await visit(context, page.url());
    await expectToSee(third.getByText(/^\d+ seconds left$/));
    await third.getByRole('button', { name: 'Overview' }).first().click();
    await third.getByRole('button', { name: 'Hand in' }).click();
    await expectToSee(third.getByText('9 were left out and count as wrong.'));
    await expectToSee(result(page));
  });

  it('that has no whole parallel form offers the nearest one', async () => {
    const { page } = await visit(await browser.newContext(), '/assess');
    await page.getByLabel('Length').selectOption('40');
    await page.getByRole('button', { name: 'Begin the paper' }).click();
    await page.getByRole('button', { name: 'Overview' }).first().click();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await expectToSee(page.getByText(/40 were left out and count as wrong\./));
    expect(await page.getByRole('button', { name: 'Add what I missed to my reviews' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Take a parallel test' }).click();
    await page.getByRole('button', { name: /^Begin with \d+ questions$/ }).click();
    await expectToSee(page.getByText(/^0 of [123]\d answered$/));
  });

  it('is the same for everybody who has its link, and a link from other questions is refused', async () => {
    const { page: mine } = await visit(await browser.newContext(), '/assess');
    await mine.getByText('The same paper for several people').click();
    const link = await mine.getByLabel(/Whoever opens this link/).inputValue();
    await mine.getByRole('button', { name: 'Begin the paper' }).click();
    const { page: theirs } = await visit(await browser.newContext(), link);
    await theirs.getByRole('button', { name: 'Begin the paper' }).click();
    expect(await readStem(theirs)).toBe(await readStem(mine));

    const stale = link.replace(/(paper=[^.]+\.)[^.]+/, '$1older');
    const { page } = await visit(await browser.newContext(), stale);
    await expectToSee(page.getByText('This paper was drawn from another version of the questions'));
  });

  it('that asks for more than there is says what is missing, and offers the nearest', async () => {
    const { page } = await visit(await browser.newContext(), '/assess');
    await page.getByText('Choose topics and levels').click();
    await page.getByLabel('Limits and prospects, understanding').fill('9');
    await page.getByRole('button', { name: 'Begin the paper' }).click();
    await expectToSee(page.getByText(/Missing: 9 in “Limits and prospects”, understanding/));
    await page.getByLabel('Limits and prospects, understanding').fill('8');
    expect(await page.getByText(/^The bank has not enough/).count()).toBe(0);
    await page.getByRole('button', { name: 'Begin the paper' }).click();
    await page.getByRole('button', { name: /^Begin with \d+ questions$/ }).click();
    await expectToSee(page.getByText('0 of 20 answered'));
  });
});

it('a blueprint of nothing but what the bank lacks begins no check', async () => {
  const { page } = await visit(await browser.newContext(), '/assess');
  await page.getByText('Choose topics and levels').click();
  for (const field of await page.getByRole('spinbutton').all()) await field.fill('0');
  await page.getByLabel('Limits and prospects, understanding').fill('3');
  await page.getByRole('button', { name: 'Begin the check' }).click();
  await expectToSee(page.getByText(/^The bank has no question on the topics and levels chosen/));
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('weighing, paper, overview and report have no accessibility violation, and fit a narrow window', async () => {
    const context = await browser.newContext({
      colorScheme,
      reducedMotion: 'reduce',
      viewport: { width: 320, height: 720 },
    });
    const { page } = await visit(context, '/assess');
    const expectGood = async () => {
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    };
    await page.getByText('Choose topics and levels').click();
    await expectGood();
    await beginPaper(page, '30');
    await page.getByRole('button', { name: '⚐ Mark', exact: true }).click();
    await expectGood();
    await answerTest(page, 5);
    await page.getByRole('button', { name: 'Question 1, answered, marked' }).click();
    await expectGood();
    await page.getByRole('button', { name: 'Overview' }).first().click();
    await expectGood();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await result(page).waitFor();
    await expectGood();
    await page.goto(new URL('/assess', page.url()).href);
    await beginCheck(page);
    await answerUntilWeighed(page);
    await expectGood();
  });
});

describe('a saved test', () => {
  it('opens on another device, and a broken file changes nothing', async () => {
    const { page: mine } = await visit(await browser.newContext(), '/assess');
    await beginCheck(mine);
    await answerTest(mine);
    await mine.getByRole('button', { name: 'Stop here and see the result' }).click();
    const saved = await readDownload(mine, 'Save as JSON');
    const { page } = await visit(await browser.newContext(), '/assess');
    const open = (text: string) =>
      page.setInputFiles('input[type=file]', {
        name: 'test.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await page.getByText('No test has been taken on this device yet.').waitFor();
    await open(saved.slice(0, 200));
    await expectToSee(page.getByText(/This is not a test that Dossier saved. Nothing was changed./));
    await open(saved);
    await expectToSee(page.getByText(/^Check of 1 · /));
  });
});
