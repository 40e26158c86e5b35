/** The built app opens in a real browser, and has nothing to complain of. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '#tests/setup/launch-chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

it('opens without errors', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  const response = await page.goto(inject('baseUrl'), { waitUntil: 'networkidle' });
  expect(response?.status()).toBe(200);
  expect(await page.title()).toBe('Dossier');
  expect(complaints).toEqual([]);
});
