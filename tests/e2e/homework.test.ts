/** Homework by link on a phone: left and gone on with, handed in as a line, opened by the teacher beside another's. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseHandIns } from '#lib/rooms/homework/hand-in.ts';
import { printPracticeItems } from '#lib/practice/practice-link.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findViolations } from './find-violations.ts';
import { fetchBank } from './fetch-bank.ts';
import { countRows, expectToSee, visit } from './visit.ts';

const browser = provideChromium();
let link = '';
/** How many cards its questions are about: two of one card are one review. */
let cards = 0;
beforeAll(async () => {
  const { items } = await fetchBank();
  const two = (['single-choice', 'true-false'] as const).flatMap(
    (kind) => items.find((item) => item.kind === kind) ?? [],
  );
  link = `/class/homework#dossier=russia-pakistan&title=Visits&items=${printPracticeItems(two)}`;
  cards = new Set(two.map(({ card }) => card)).size;
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const chooseFirst = (page: Page) => page.getByRole('region').getByRole('listitem').getByRole('button').first().click();

async function begin(name: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  const visited = await visit(context, link);
  await visited.page.getByLabel('Your name').fill(name);
  expect(await findViolations(visited.page)).toEqual([]);
  await press(visited.page, 'Begin');
  return visited;
}

/** Does it all, choosing what stands first, and returns what is to be handed in. */
async function doAll(page: Page): Promise<string> {
  await chooseFirst(page);
  await press(page, 'Next');
  await chooseFirst(page);
  await press(page, 'To the end');
  return page.getByRole('textbox', { name: 'Hand this in' }).inputValue();
}

describe('homework by link', () => {
  it('is gone on with after it was left, handed in as one line, and opened by the teacher', async () => {
    const { page, expectQuiet } = await begin('Ada Lovelace');
    await chooseFirst(page);
    await expectToSee(page.getByText(/Right\.|Not quite\./));
    expect(await findViolations(page)).toEqual([]);
    await page.reload();
    await expectToSee(page.getByText('Question 2 of 2'));
    await chooseFirst(page);
    await press(page, 'To the end');
    await expectToSee(page.getByRole('heading', { name: 'Done, Ada Lovelace' }));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Done, Ada Lovelace');
    expect(await findViolations(page)).toEqual([]);
    const first = await page.getByRole('textbox', { name: 'Hand this in' }).inputValue();
    expect(parseHandIns(first)).toMatchObject([{ ok: true, value: { name: 'Ada Lovelace', title: 'Visits' } }]);
    expectQuiet();

    const second = await doAll((await begin('Ben')).page);
    const { page: teacher } = await visit(await browser.newContext(), '/class/results');
    await teacher
      .getByLabel('Open files')
      .setInputFiles(
        [first, second].map((text, at) => ({ name: `${at}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) })),
      );
    await expectToSee(teacher.getByRole('rowheader', { name: 'Ada Lovelace' }));
    await expectToSee(teacher.getByRole('rowheader', { name: 'Ben' }));
    await expectToSee(teacher.getByRole('heading', { name: 'Learners' }));
    expect(await teacher.getByText(/points|player/i).count()).toBe(0);
  });

  it('is begun by a second learner on the same device, and the first one’s is found again by name', async () => {
    const { page } = await begin('Anna');
    const first = await doAll(page);
    await press(page, 'Not Anna? Begin under another name');
    expect(await findViolations(page)).toEqual([]);
    await press(page, 'Back to what Anna did');
    await press(page, 'Not Anna? Begin under another name');
    await page.getByLabel('Your name').fill('Ben');
    await press(page, 'Begin');
    await expectToSee(page.getByText('Question 1 of 2'));
    const second = await doAll(page);
    expect(parseHandIns(second)).toMatchObject([{ ok: true, value: { name: 'Ben' } }]);
    await press(page, 'Not Ben? Begin under another name');
    await page.getByLabel('Your name').fill('Anna');
    await press(page, 'Begin');
    await expectToSee(page.getByRole('heading', { name: 'Done, Anna' }));
    expect(await page.getByRole('textbox', { name: 'Hand this in' }).inputValue()).toBe(first);
  });

  it('puts what was missed into the learner’s own reviews, once', async () => {
    const { page } = await begin('Ada');
    for (const next of ['Next', 'To the end']) {
      await press(page, 'Leave it out');
      await press(page, next);
    }
    await expectToSee(page.getByRole('heading', { name: 'Missed (2)' }));
    for (const _ of ['once', 'twice']) {
      await press(page, 'Add what I missed to my reviews');
      await expectToSee(page.getByText('in your reviews on this device now'));
    }
    expect(await countRows(page)).toBe(cards);
  });

  it('refuses a name that is too long with a sentence, and cuts nothing', async () => {
    const { page } = await visit(await browser.newContext(), link);
    const long = 'Ada Augusta King, Countess of Lovelace';
    await page.getByLabel('Your name').fill(long);
    await expectToSee(page.getByText('this one has 18 too many'));
    await press(page, 'Begin');
    expect(await page.getByLabel('Your name').inputValue()).toBe(long);
  });

  it('without its questions says what to do', async () => {
    const { page } = await visit(await browser.newContext(), '/class/homework');
    await expectToSee(page.getByRole('heading', { name: 'Homework comes as a link' }));
    const { page: broken } = await visit(
      await browser.newContext(),
      '/class/homework#dossier=russia-pakistan&items=12',
    );
    await expectToSee(broken.getByRole('heading', { name: 'This link does not work' }));
    const { page: stale } = await visit(
      await browser.newContext(),
      '/class/homework#dossier=russia-pakistan&items=000000',
    );
    await expectToSee(stale.getByRole('heading', { name: 'The questions have changed' }));
  });
});
