/** A class in a browser: a host with a room, a projector, players with contexts of their own. */
import { inject } from 'vitest';
import type { BrowserContext, Page } from 'playwright';
import type { TestBrowser } from '#tests/setup/provide-chromium.ts';
import { kindNames, kinds, type Kind } from '#lib/items/item-kinds.ts';
import { giveAnswer } from './take-test.ts';
import { visit, type Visit } from './visit.ts';

export interface OpenedRoom extends Visit {
  readonly code: string;
  readonly context: BrowserContext;
}

const phone = { viewport: { width: 360, height: 740 } };

export const address = (path: string) => new URL(path, inject('baseUrl')).href;

/** Builds a quiz, changed as the test wants it, and opens its room. */
export async function openRoom(
  browser: TestBrowser,
  change: (page: Page) => Promise<void> = drawThree,
): Promise<OpenedRoom> {
  const context = await browser.newContext();
  const { page, expectQuiet } = await visit(context, '/class/new');
  await page.getByRole('button', { name: 'Open the room' }).waitFor();
  await change(page);
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.waitForURL('**/host');
  await page.getByText('Players join now.').waitFor();
  const code = /class\/(\w+)\/host/.exec(page.url())?.[1] ?? '';
  return { page, expectQuiet, code, context };
}

/** With ten times the time: a slow machine must not end a question by itself. Of one kind, where what is seen hangs on it. */
export async function drawThree(page: Page, kind?: Kind): Promise<void> {
  await page.getByLabel('Timer').selectOption('generous');
  if (kind !== undefined) {
    await page.getByText('Which questions').click();
    const ways = page.getByRole('group', { name: 'How to answer' });
    await ways.getByLabel(kindNames[kind]).check();
    for (const other of kinds) if (other !== kind) await ways.getByLabel(kindNames[other]).uncheck();
  }
  await page.getByLabel('How many', { exact: true }).selectOption('3');
  await page.getByRole('button', { name: 'Draw all anew' }).click();
  await page.getByRole('heading', { name: '3 questions' }).waitFor();
}

/** By the link of the host's control, in a window of its own. */
export async function openProjector({ page, context }: OpenedRoom): Promise<Visit> {
  const link = page.getByRole('link', { name: 'Open the projector’s window' });
  await link.waitFor({ state: 'attached' });
  const shown = await visit(context, (await link.getAttribute('href')) ?? '');
  await shown.page.setViewportSize({ width: 1280, height: 720 });
  await shown.page.locator('.projector').waitFor();
  return shown;
}

/** Where the answer stands in its source: the projector says so of every question once it is over, whatever it shows beside it. */
export const place = (page: Page) => page.getByText(/^Source \w ¶/).first();

/** On a phone of one's own. */
export async function joinRoom(browser: TestBrowser, code: string, name: string, team?: string): Promise<Page> {
  const { page } = await visit(await browser.newContext(phone), `/class/${code}`);
  await page.getByRole('textbox', { name: 'Your name here' }).fill(name);
  if (team !== undefined) await page.getByRole('radio', { name: team, exact: true }).check();
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('textbox', { name: 'Your name here' }).waitFor({ state: 'detached' });
  return page;
}

const verdict = (page: Page) => page.getByText(/✓ Right\.|✗ Not quite\.|Not answered\./);

/** Gives some answer to the next question that comes; it is on its way to the server when this is over. */
export async function answer(page: Page): Promise<void> {
  await verdict(page).waitFor({ state: 'detached' });
  await giveAnswer(page);
  await page.getByText('Your answer', { exact: true }).or(verdict(page)).first().waitFor();
}

/** What the host's bar has at the thumb, or in the dialog that asks. */
export async function press(host: Page, name: string): Promise<void> {
  await host.getByRole('button', { name, exact: false }).first().click();
}

/** Closes for good, dialog included. */
export async function closeRoom(host: Page): Promise<void> {
  await press(host, 'Close the room');
  await host.getByRole('dialog').getByRole('button', { name: 'Close the room' }).click();
  await host.getByText('This report stays on the server').waitFor();
}
