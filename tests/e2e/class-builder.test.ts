/** Quizzes in the builder: drawn, picked, kept, handed on. */
import { describe, expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { address, drawThree } from './play-class.ts';
import type { SentBank } from '#lib/generate/bank-lines.ts';
import { fetchBank } from './fetch-bank.ts';
import { readQuizItems } from './read-quiz.ts';
import { expectToSee } from './visit.ts';

const browser = provideChromium();

describe('a quiz', () => {
  it('is kept on the device, opened again, and the same for whoever has its link', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(address('/class/new'));
    await page.getByRole('button', { name: 'Open the room' }).waitFor();
    await drawThree(page);
    await page.getByLabel('Title').fill('Week 3, “arms”');
    await page.getByLabel('Timer').selectOption('off');
    const stems = await page.locator('main ol > li p:first-child').allInnerTexts();
    await page.getByText('Hand on, or give out as homework').click();
    const link = await page.getByLabel('For colleagues').inputValue();
    await page.getByRole('button', { name: 'Keep the quiz' }).click();
    await expectToSee(page.getByText('is kept on this device'));
    await page.goto(address('/class'));
    await page.getByRole('link', { name: /^Week 3/ }).click();
    await page.getByRole('heading', { name: '3 questions' }).waitFor();
    expect(await page.locator('main ol > li p:first-child').allInnerTexts()).toEqual(stems);

    const theirs = await (await browser.newContext()).newPage();
    await theirs.goto(address(new URL(link).pathname + new URL(link).hash));
    await theirs.getByRole('heading', { name: '3 questions' }).waitFor();
    expect(await theirs.locator('main ol > li p:first-child').allInnerTexts()).toEqual(stems);
    expect(await theirs.getByLabel('Title').inputValue()).toBe('Week 3, “arms”');
    expect(await theirs.getByLabel('Timer').inputValue()).toBe('off');
    await theirs.goto(address('/class'));
    await theirs.goto(address('/class/new#dossier=russia-pakistan&items=12'));
    await expectToSee(theirs.getByText('This link to a quiz is cut off or was changed.'));
  });

  it.each([
    ['source', 'Sources', ({ sources }: SentBank) => sources.map(({ id, name }) => ({ id, name }))],
    ['topic', 'Topics', ({ topics }: SentBank) => topics],
  ])('is drawn by %s: every question is of those that were chosen', async (side, group, list) => {
    const bank = await fetchBank();
    const page = await (await browser.newContext()).newPage();
    await page.goto(address('/class/new'));
    await page.getByText('Which questions').click();
    const [, second] = list(bank);
    const boxes = page.getByRole('group', { name: group });
    await boxes.getByRole('checkbox', { name: second?.name ?? '' }).check();
    await drawThree(page);
    const drawn = await readQuizItems(page, bank);
    const about = drawn.map(({ facts }) => {
      const behind = facts.flatMap((id) => bank.facts[id] ?? []);
      return side === 'source'
        ? behind.map(({ citation }) => citation.sourceId)
        : behind.flatMap(({ topics }) => topics);
    });
    expect(about).toHaveLength(3);
    for (const ids of about) expect(ids).toContain(second?.id);
  });

  it('is built by hand: found by words, added, moved, taken out', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(address('/class/new'));
    await drawThree(page);
    for (const _ of [1, 2, 3])
      await page
        .getByRole('button', { name: /^Take out:/ })
        .first()
        .click();
    await expectToSee(page.getByText('No question yet.'));
    expect(await page.getByRole('button', { name: 'Open the room' }).isDisabled()).toBe(true);
    await page.getByLabel('Words of the question or its answer').fill('russia pakistan');
    for (const _ of [1, 2]) await page.getByRole('button', { name: /^Add:/ }).first().click();
    await page.getByRole('heading', { name: '2 questions' }).waitFor();
    const stems = await page.locator('main ol > li p:first-child').allInnerTexts();
    await page
      .getByRole('button', { name: /^Move down:/ })
      .first()
      .click();
    expect(await page.locator('main ol > li p:first-child').allInnerTexts()).toEqual(stems.toReversed());
  });
});
