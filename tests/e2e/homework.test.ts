/** Homework by link on a phone: left and gone on with, handed in as a line, opened by the teacher beside another's. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import * as v from 'valibot';
import { itemSchema } from '#lib/items/item-kinds.ts';
import { parseHandIns } from '#lib/rooms/homework/hand-in.ts';
import { printPracticeItems } from '#lib/practice/practice-link.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findViolations } from './find-violations.ts';
import { expectToSee, visit } from './visit.ts';

const bankSchema = v.object({ items: v.array(itemSchema) });

const browser = provideChromium();
let link = '';
beforeAll(async () => {
  const answer = await fetch(new URL('/dossiers/russia-pakistan/bank.json', inject('baseUrl')));
  const { items } = v.parse(bankSchema, await answer.json());
  const two = (['single-choice', 'true-false'] as const).map((kind) => items.find((item) => item.kind === kind));
  link = `/class/homework#dossier=russia-pakistan&title=Visits&items=${printPracticeItems(two.filter((item) => item !== undefined))}`;
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
