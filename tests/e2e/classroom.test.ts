/** Whole games in a real Chromium: a host, a projector, players on phones. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { parseRoomReport } from '#lib/rooms/report/parse-report.ts';
import { parseCsv } from '#tests/builders/parse-csv.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import {
  address,
  answer,
  closeRoom,
  drawThree,
  joinRoom,
  openProjector,
  openRoom,
  place,
  press,
} from './play-class.ts';
import { giveAnswer } from './take-test.ts';
import { expectToSee, readStem } from './visit.ts';

const browser = provideChromium();

async function readDownload(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path(), 'utf8');
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name });

it('a class plays from lobby to report: refreshed in the middle, joined late, one taken out, nothing lost', async () => {
  const room = await openRoom(browser);
  const { page: host, code } = room;
  const { page: projector, expectQuiet: expectQuietProjector } = await openProjector(room);
  await expectToSee(projector.getByText('Nobody is here yet'));
  const [amina, bjorn, chidi] = [
    await joinRoom(browser, code, 'Amina'),
    await joinRoom(browser, code.toLowerCase(), 'Björn'),
    await joinRoom(browser, code, 'Chidi'),
  ];
  await expectToSee(amina.getByText('You are in, Amina'));
  await expectToSee(projector.getByText('3 are here'));

  await press(host, 'Start');
  await answer(amina);
  await expectToSee(host.getByText('1 of 3 answered'));
  const stem = await readStem(bjorn);
  expect(await projector.getByRole('heading').innerText()).toBe(stem);
  await Promise.all([host, projector, amina, bjorn, chidi].map((page) => page.reload()));
  await expectToSee(amina.getByText('Your answer', { exact: true }));
  expect(await readStem(bjorn)).toBe(stem);
  await expectToSee(host.getByText('1 of 3 answered'));
  await expectToSee(projector.getByRole('heading', { name: stem }));

  const dolores = await joinRoom(browser, code, 'Dolores');
  await expectToSee(host.getByText('1 of 4 answered'));
  for (const page of [bjorn, chidi, dolores]) await answer(page);
  // With a timer, a question ends when everybody has answered.
  await expectToSee(amina.getByText(/Right\.|Not quite\./));
  await expectToSee(place(projector));

  await press(host, 'Next question');
  await host.getByText(/^Players: 4/).click();
  await host.getByRole('button', { name: /^Chidi/ }).click();
  await press(host, 'Take out of the room');
  await expectToSee(heading(chidi, 'You are out of this room'));
  for (const page of [amina, bjorn, dolores]) await answer(page);
  await expectToSee(dolores.getByText(/Right\.|Not quite\./));

  await press(host, 'Ranking');
  await expectToSee(heading(projector, 'Where we are'));
  await expectToSee(heading(amina, 'Where we are'));
  await press(host, 'Next question');
  await answer(amina);
  await press(host, 'Pause');
  await expectToSee(bjorn.getByText('The host has paused the question'));
  await press(host, 'Go on');
  await press(host, '30 s more');
  await press(host, 'Show the answer');
  await expectToSee(bjorn.getByText('Not answered.'));

  await press(host, 'Ranking');
  await closeRoom(host);
  await expectToSee(heading(amina, 'The quiz is over'));
  await expectToSee(projector.getByText('The room is closed'));

  const json = await readDownload(host, 'Save as JSON');
  const report = parseRoomReport(json);
  if (!report.ok) throw new Error(report.error.message);
  expect(report.value.players.map(({ name }) => name).toSorted()).toEqual(['Amina', 'Björn', 'Dolores']);
  expect(report.value.players.find(({ name }) => name === 'Amina')).toMatchObject({ answered: 3, offered: 3 });
  expect(report.value.questions.map(({ answered }) => answered)).toEqual([3, 3, 1]);
  expect(parseCsv(await readDownload(host, 'Questions as CSV'))).toHaveLength(4);
  expect(parseCsv(await readDownload(host, 'Players as CSV'))).toHaveLength(4);
  expect(parseCsv(await readDownload(host, 'Topics as CSV')).length).toBeGreaterThan(1);
  room.expectQuiet();
  expectQuietProjector();

  await host.goto(address('/class/results'));
  await host
    .getByLabel('Open files')
    .setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await expectToSee(host.getByRole('rowheader', { name: 'Dolores' }));
}, 180_000);

it('without a timer nothing ends by itself, teams are ranked by their mean, and a question can be asked again', async () => {
  const room = await openRoom(browser, async (page) => {
    await drawThree(page, 'single-choice');
    await page.getByLabel('Timer').selectOption('off');
    await page.getByLabel('Teams').fill('Amber, Indigo');
  });
  const { page: projector } = await openProjector(room);
  const amina = await joinRoom(browser, room.code, 'Amina', 'Amber');
  const bjorn = await joinRoom(browser, room.code, 'Björn', 'Indigo');
  await press(room.page, 'Start');
  expect(await projector.getByRole('timer').count()).toBe(0);
  for (const page of [amina, bjorn]) await answer(page);
  await expectToSee(room.page.getByText('2 of 2 answered'));
  expect(await amina.getByText(/Right\.|Not quite\./).count()).toBe(0);
  await press(room.page, 'Ask again');
  for (const page of [amina, bjorn]) await expectToSee(page.getByText('Asked again after talking it over'));
  for (const page of [amina, bjorn]) await answer(page);
  await expectToSee(room.page.getByText('2 of 2 answered'));
  await press(room.page, 'Show the answer');
  await expectToSee(projector.getByRole('columnheader', { name: 'Before' }));
  await expectToSee(projector.getByRole('columnheader', { name: 'After talking' }));
  await press(room.page, 'Ranking');
  await expectToSee(projector.getByRole('table', { name: 'Teams, by the mean of their members' }));

  // The class needs a push: from the next question on there is a time.
  await room.page.getByText('Timer: off').click();
  await room.page.getByLabel('Timer').selectOption('90 seconds each');
  await expectToSee(room.page.getByText('Timer: 90 seconds each'));
  await press(room.page, 'Next question');
  await expectToSee(projector.getByRole('timer'));
  await expectToSee(amina.getByRole('timer'));
});

it('an exam tells nobody anything before it is closed', async () => {
  const room = await openRoom(browser, async (page) => {
    await drawThree(page);
    await page.getByLabel('Quiet, as in an exam').check();
  });
  const { page: projector } = await openProjector(room);
  const amina = await joinRoom(browser, room.code, 'Amina');
  await press(room.page, 'Start');
  // Hers is the last answer, so the question may be over before her own can be seen.
  await giveAnswer(amina);
  await expectToSee(heading(amina, 'This question is over'));
  await expectToSee(projector.getByText('What is right is told at the end.'));
  expect(await room.page.getByRole('button', { name: 'Ranking' }).count()).toBe(0);
  await closeRoom(room.page);
  await expectToSee(heading(amina, 'The quiz is over'));
});

it('at their own speed everybody gets through alone, and the host sees how many are', async () => {
  const room = await openRoom(browser, async (page) => {
    await drawThree(page);
    await page.getByLabel('Pace').selectOption('self');
  });
  const { page: projector } = await openProjector(room);
  const amina = await joinRoom(browser, room.code, 'Amina');
  await joinRoom(browser, room.code, 'Björn');
  await press(room.page, 'Start');
  await expectToSee(projector.getByText('Each at their own speed. 2 have joined.'));
  for (let at = 0; at < 3; at++) {
    await answer(amina);
    await amina.getByRole('button', { name: /^(?:Next|To the end)$/ }).click();
  }
  await expectToSee(heading(amina, 'You are through'));
  await expectToSee(room.page.getByText('1 of 2 have answered all 3 questions'));
  await room.page.getByText('Report so far').click();
  await expectToSee(room.page.getByText('The room is open. Answers that come from now on are not in this report'));
  await expectToSee(room.page.getByRole('rowheader', { name: 'Amina' }));
  await closeRoom(room.page);
  await expectToSee(heading(amina, 'The quiz is over'));
});

describe('the host', () => {
  it('leads a quiz by keyboard alone, from the builder to the report', async () => {
    const room = await openRoom(browser, async (page) => {
      await drawThree(page);
      await page.getByRole('button', { name: 'Open the room' }).focus();
    });
    const { page } = room;
    await joinRoom(browser, room.code, 'Amina');
    await expectToSee(page.getByText('one player'));
    await page.keyboard.press('l');
    await expectToSee(page.getByText('· locked'));
    for (let question = 1; question <= 3; question++) {
      await page.keyboard.press('Enter');
      await expectToSee(page.getByText(`Question ${question} of 3`));
      await page.keyboard.press('p');
      await expectToSee(page.getByRole('button', { name: 'Go on' }));
      await page.keyboard.press('p');
      await expectToSee(page.getByRole('button', { name: 'Pause' }));
      await page.keyboard.press('Enter');
      await expectToSee(page.getByText(/0 of 1 answered, 0 right/));
    }
    await page.keyboard.press('Enter');
    await expectToSee(page.getByText('the ranking is shown'));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await expectToSee(page.getByText('This report stays on the server'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('The room is closed');
    room.expectQuiet();
  });

  it('takes several out at once, finds the way back to a room whose tab was closed, and lets one in again', async () => {
    const room = await openRoom(browser);
    const { page: host, code, context } = room;
    const [amina, robot] = [await joinRoom(browser, code, 'Amina'), await joinRoom(browser, code, 'Robot 1')];
    await joinRoom(browser, code, 'Robot 2');
    await expectToSee(host.getByText('3 players'));
    await press(host, 'Take several out');
    const dialog = host.getByRole('dialog');
    await dialog.getByLabel('Part of the name').fill('robot');
    await dialog.getByRole('button', { name: 'Choose all 2 found' }).click();
    await dialog.getByRole('button', { name: 'Take out 2' }).click();
    await expectToSee(heading(robot, 'You are out of this room'));
    await expectToSee(host.getByText('one player'));
    expect(await heading(amina, 'You are in, Amina').isVisible()).toBe(true);
    await host.close();

    const again = await context.newPage();
    await again.goto(address('/class'));
    await again.getByRole('link', { name: `${code.slice(0, 3)} ${code.slice(3)}` }).click();
    await again.getByRole('button', { name: 'Robot 1', exact: true }).click();
    await press(again, 'Let in again');
    const link = new URL(await again.getByLabel('Or this link').inputValue());
    await robot.goto(address(link.pathname + link.hash));
    await expectToSee(heading(robot, 'You are in, Robot 1'));
    await expectToSee(again.getByText('2 players'));
  });

  it('leads from the phone by the link of the control, and lets a player in again on another device', async () => {
    const room = await openRoom(browser);
    const amina = await joinRoom(browser, room.code, 'Amina');
    await press(room.page, 'Links for your phone');
    const link = await room.page.getByLabel('This control on your phone').inputValue();
    const phonePage = await (await browser.newContext()).newPage();
    await phonePage.goto(address(new URL(link).pathname + new URL(link).hash));
    await expectToSee(phonePage.getByText('Players join now.'));
    expect(phonePage.url()).not.toContain('#');
    await press(phonePage, 'Start');
    await answer(amina);
    await phonePage.getByText(/^Players: 1/).click();
    await phonePage.getByRole('button', { name: /^Amina/ }).click();
    await press(phonePage, 'Let in on another device');
    const readmit = new URL(await phonePage.getByLabel('Or this link').inputValue());
    const other = await (await browser.newContext()).newPage();
    await other.goto(address(readmit.pathname + readmit.hash));
    await expectToSee(other.getByText(/Right\.|Not quite\./));
  });
});

describe('a wrong way in', () => {
  it('a code that leads nowhere is said where it was typed', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(address('/class'));
    await page.getByLabel('Code').fill('abc');
    await page.getByRole('button', { name: 'Join' }).click();
    await expectToSee(page.getByText('A code has 6 letters and digits.'));
    await page.getByLabel('Code').fill('334 46O');
    await page.getByRole('button', { name: 'Join' }).click();
    await expectToSee(page.getByText('No code has “O” in it.'));
    await page.getByLabel('Code').fill('334 467');
    await page.getByRole('button', { name: 'Join' }).click();
    await expectToSee(page.getByText(/no room/i));
  });

  it.each(['host', 'projector'])('the %s’s screen opens for nobody without its key', async (role) => {
    const { code } = await openRoom(browser);
    const page = await (await browser.newContext()).newPage();
    await page.goto(address(`/class/${code}/${role}`));
    await expectToSee(page.getByText(/This browser (?:does not lead|may not show) this room/));
    await page.goto(address(`/class/${code}/${role}#${'A'.repeat(43)}`));
    await page.reload();
    expect(await page.getByRole('button', { name: 'Start' }).count()).toBe(0);
  });
});
