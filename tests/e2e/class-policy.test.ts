/** The pages of a room are rendered on request: their scripts run by a nonce, and nothing else does. */
import type { Locator, Page } from 'playwright';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openClassroom, type Classroom } from '#tests/builders/classroom.ts';
import { askingUrl } from '#tests/builders/room-visitor.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { pickChoices } from './pick-choices.ts';
import { visit } from './visit.ts';

const browser = provideChromium();
let room: Classroom;
beforeAll(async () => {
  const items = await pickChoices(inject('baseUrl'), 2);
  room = await openClassroom(askingUrl(inject('baseUrl')), { dossier: 'russia-pakistan', items });
});

const keyOf = ({ host, code }: Classroom) => host.cookies.get(`room-${code}-host`) ?? '';

/** What each page shows once its scripts run. */
const pages: readonly (readonly [string, () => string, (page: Page) => Locator])[] = [
  ['the player’s page', () => `/class/${room.code}`, (page) => page.getByRole('button', { name: 'Join' })],
  [
    'the host’s page',
    () => `/class/${room.code}/host#${keyOf(room)}`,
    (page) => page.getByText(room.code.slice(0, 3)).first(),
  ],
  [
    'the projector’s page',
    () => `/class/${room.code}/projector#${room.projectorKey}`,
    (page) => page.getByText(room.code.slice(0, 3)).first(),
  ],
];

describe.each(pages)('%s', (_, pathOf, find) => {
  it('names a nonce that is new each time, and frees no script but by it', async () => {
    const readPolicy = async () =>
      (await fetch(new URL(pathOf(), inject('baseUrl')))).headers.get('content-security-policy') ?? '';
    const [first, second] = [await readPolicy(), await readPolicy()];
    expect(first).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}';/);
    expect(first).toContain("frame-ancestors 'none'");
    expect(first).not.toContain('unsafe');
    expect(first).not.toBe(second);
  });

  it('works under it without a word on the console, and runs no script that got in', async () => {
    const { page, expectQuiet } = await visit(await browser.newContext(), pathOf());
    await find(page).waitFor();
    await page.waitForLoadState('load');
    expectQuiet();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('globalThis.gotIn = true;');
      document.body.append(script);
    });
    expect(await page.evaluate(() => 'gotIn' in globalThis)).toBe(false);
  });

  it('makes no markup of text, and takes scripts from among the app’s own alone: the policy stands before every other script', async () => {
    const html = await (await fetch(new URL(pathOf(), inject('baseUrl')))).text();
    expect(html).toMatch(/<head><script nonce="[^"]+">globalThis\.trustedTypes\?\.createPolicy\("default"/);
    expect(html.indexOf('<script')).toBe(html.indexOf('<head>') + '<head>'.length);
    const { page } = await visit(await browser.newContext(), pathOf());
    await find(page).waitFor();
    const refused = await page.evaluate(() => {
      const attempts = {
        markup: () => (document.body.innerHTML = '<p>'),
        text: () => (document.createElement('script').textContent = 'globalThis.gotIn = true'),
        elsewhere: () => (document.createElement('script').src = '/dossiers/russia-pakistan/bank.txt'),
        own: () => (document.createElement('script').src = '/_next/static/chunks/own.js'),
      };
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [];
        } catch {
          return name;
        }
      });
    });
    expect(refused).toEqual(['markup', 'text', 'elsewhere']);
  });
});
