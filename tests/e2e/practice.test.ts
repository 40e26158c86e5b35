import { expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { answerByKeyboard, answerSome, countRows, expectToSee, goOn, readStem, visit } from './visit.ts';

const browser = provideChromium();

it('a practice of one source in one kind is answered to its end, and its link gives the same questions', async () => {
  const { page, expectQuiet } = await visit(await browser.newContext(), '/practice');
  await page.getByRole('group', { name: 'Sources' }).getByLabel('The Moscow Times').check();
  await page.getByLabel('true or false').check();
  await page.getByLabel('How many').selectOption('10');
  await page.getByRole('button', { name: 'Practise' }).click();
  const first = await readStem(page);
  const link = page.url();
  for (let answered = 0; answered < 10; answered++) {
    await answerByKeyboard(page);
    await goOn(page);
  }
  await expectToSee(page.getByText('10 of 10 questions answered'));
  await page.goto(link);
  expect(await readStem(page)).toBe(first);
  expectQuiet();
});

it('a reload in mid-run goes on at the same question on the same terms, and counts no answer twice', async () => {
  const context = await browser.newContext();
  const { page, expectQuiet } = await visit(context, '/practice');
  await page.getByLabel('true or false').check();
  await page.getByLabel('How many').selectOption('10');
  await page.getByLabel('Time', { exact: true }).selectOption('20');
  await page.getByLabel('Count the answers in my schedule').check();
  await page.getByRole('button', { name: 'Practise' }).click();
  await answerSome(page, 2);
  const third = await readStem(page);
  await expect.poll(() => countRows(page)).toBe(2);
  await page.reload();
  await expectToSee(page.getByText('Question 3 of 10 · no new one after 20 minutes · counts in your schedule'));
  expect(await readStem(page)).toBe(third);
  await answerByKeyboard(page);
  await expect.poll(() => countRows(page)).toBe(3);
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expectToSee(page.getByText('3 of 10 questions answered'));
  const link = await page.getByLabel('The same practice for anyone').inputValue();
  expect(new URL(link).searchParams.get('minutes')).toBe('20');

  const { page: other } = await visit(await browser.newContext(), link);
  await expectToSee(other.getByText(/^Question 1 of 10 · no new one after 20 minutes$/));
  expectQuiet();
});

it('a link to questions that do not exist says so and offers to choose anew', async () => {
  const { page } = await visit(await browser.newContext(), '/practice?items=zzzzzz');
  await expectToSee(page.getByText('None of the questions that the link names is in this version'));
  await expectToSee(page.getByRole('button', { name: 'Practise' }));
});

it('a section of a briefing can be practised by itself', async () => {
  const { page } = await visit(await browser.newContext(), '/dossiers/russia-pakistan/sources/moscow-times');
  await page.getByRole('link', { name: 'Practise this section' }).first().click();
  await expectToSee(page.getByText(/^\d\d? cards suit/));
});
