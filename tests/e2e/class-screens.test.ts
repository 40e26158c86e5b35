/** The screens of a room as a class passes through them: accessible in both themes, and no wider than their window. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findViolationsInThemes } from './find-violations.ts';
import { answer, closeRoom, drawThree, joinRoom, openProjector, openRoom, place, press } from './play-class.ts';
import { readStem } from './visit.ts';

const browser = provideChromium();

const windows = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
];

async function expectClean(name: string, page: Page): Promise<void> {
  for (const size of windows) {
    await page.setViewportSize(size);
    const violations = await findViolationsInThemes(page);
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect({ name, size, violations, isWider }).toEqual({ name, size, violations: [], isWider: false });
  }
}

it('host and projector have no accessibility violation at any step, width and theme, and are never too wide', async () => {
  const room = await openRoom(browser, async (page) => {
    await drawThree(page, 'single-choice');
    await page.getByLabel('Teams').fill('Amber, Indigo');
    await page.getByText('Hand on, or give out as homework').click();
    await expectClean('builder', page);
  });
  const { page: host } = room;
  const { page: projector } = await openProjector(room);
  const both = async (step: string) => {
    await expectClean(`host, ${step}`, host);
    await expectClean(`projector, ${step}`, projector);
  };
  const amina = await joinRoom(browser, room.code, 'Amina', 'Amber');
  await joinRoom(browser, room.code, 'Björn', 'Indigo');
  await projector.getByText('2 are here').waitFor();
  await press(host, 'Links for your phone');
  await both('lobby');
  await press(host, 'Take several out');
  await host.getByRole('checkbox', { name: 'Amina' }).check();
  await expectClean('host, several to be taken out', host);
  await host.getByRole('button', { name: 'Close', exact: true }).click();
  await press(host, 'Start');
  await readStem(amina);
  await press(host, 'Pause');
  await host.getByText(/^Players: 2/).click();
  await host.getByText('All 3 questions, with keys').click();
  await both('question');
  await host.getByRole('button', { name: /^Amina/ }).click();
  await expectClean('host, a player', host);
  await host.getByRole('button', { name: 'Close', exact: true }).click();
  await press(host, 'Go on');
  await answer(amina);
  await host.getByText('1 of 2 answered').waitFor();
  await press(host, 'Show the answer');
  await place(projector).waitFor();
  await both('reveal');
  await press(host, 'Ask again');
  await amina.getByText('Asked again after its answer was shown').waitFor();
  await answer(amina);
  await host.getByText('1 of 2 answered').waitFor();
  await press(host, 'Show the answer');
  await projector.getByRole('columnheader', { name: 'Before' }).waitFor();
  await both('after talking');
  await press(host, 'Ranking');
  await projector.getByRole('heading', { name: 'Where we are' }).waitFor();
  await both('ranking');
  await closeRoom(host);
  await host.getByRole('heading', { name: 'Players' }).waitFor();
  for (const summary of await host.getByText('How the answers spread').all()) await summary.click();
  await both('end');
}, 180_000);

it('a question of two sides is set from 40 px on a projector of 1280 × 720, and the code stays in sight', async () => {
  const room = await openRoom(browser, (page) => drawThree(page, 'true-false'));
  const { page: projector } = await openProjector(room);
  await press(room.page, 'Start');
  await projector.getByText('Question 1 of 3').waitFor();
  const sizes = await projector.evaluate(() =>
    [...document.querySelectorAll('.projector *')]
      .filter((element) =>
        [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== ''),
      )
      .filter((element) => !element.closest('.sr-only'))
      // The computed size does not know of the `zoom` by which what is too much is made smaller.
      .map((element) => element.currentCSSZoom * Number.parseFloat(getComputedStyle(element).fontSize)),
  );
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40);
  expect(await projector.getByText(`${room.code.slice(0, 3)} ${room.code.slice(3)}`).isVisible()).toBe(true);
});
