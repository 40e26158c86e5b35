/** A phone whose first try to join got through without its hearing so, as in a hall with a poor network. */
import { expect, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { openRoom } from './play-class.ts';
import { expectToSee, visit } from './visit.ts';

const browser = provideChromium();

it('comes in once: tried again after a reload, under the name of the first try, with no ghost beside it', async () => {
  const { page: host, code } = await openRoom(browser);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const { page } = await visit(context, `/class/${code}`);
  // The server has taken it, and its cookie never arrives.
  await context.route('**/join', async (route) => {
    await fetch(route.request().url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: route.request().postData(),
    });
    await route.abort();
  });
  const join = async (name: string) => {
    await page.getByRole('textbox', { name: 'Your name here' }).fill(name);
    await page.getByRole('button', { name: 'Join' }).click();
  };
  await join('Amina');
  await expectToSee(page.getByText('The server cannot be reached.'));
  await expectToSee(host.getByText('Players: 1'));
  await context.unroute('**/join');
  await page.reload();
  await join('Aminata');
  await expectToSee(page.getByText('You are in, Amina', { exact: true }));
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await expectToSee(host.getByText('Players: 1'));
});
