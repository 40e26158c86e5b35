/** A class over the networks that schools have: one that goes and comes back, and a proxy that lets no stream through. */
import { expect, inject, it } from 'vitest';
import { openClassroom } from '#tests/builders/classroom.ts';
import { askingUrl } from '#tests/builders/room-visitor.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { serveHoldingBack } from '#tests/setup/serve-holding-back.ts';
import { pickChoices } from './pick-choices.ts';
import { answer } from './play-class.ts';
import { expectToSee, readStem, visitAt } from './visit.ts';

const browser = provideChromium();

/** Amina's phone finds the app at `address`; the host commands the app itself. */
async function begin(address: string) {
  const baseUrl = inject('baseUrl');
  const items = await pickChoices(baseUrl, 2);
  const room = await openClassroom(askingUrl(baseUrl), {
    dossier: 'russia-pakistan',
    items,
    settings: { timer: 'off' },
  });
  const context = await browser.newContext();
  const { page } = await visitAt(context, `${address}/class/${room.code}`);
  await page.getByRole('textbox', { name: 'Your name here' }).fill('Amina');
  await page.getByRole('button', { name: 'Join' }).click();
  await expectToSee(page.getByText('You are in, Amina'));
  const watching = await room.host.watch(room.code, 'host');
  return { room, context, page, watching };
}

it('an answer given without network goes out when it is back, and the phone is where the class is', async () => {
  const { room, context, page, watching } = await begin(inject('baseUrl'));
  await room.command({ type: 'ask' });
  const stem = await readStem(page);
  await context.setOffline(true);
  await answer(page);
  await expectToSee(page.getByText('Not sent yet: no connection.', { exact: false }));
  expect(watching.latest('host')?.answered).toBe(0);
  await context.setOffline(false);
  await expectToSee(page.getByText('It is in.'));
  await watching.until('host', ({ answered }) => answered === 1);
  await context.setOffline(true);
  await room.command({ type: 'reveal', round: 0 });
  await room.command({ type: 'ask' });
  await context.setOffline(false);
  await expectToSee(page.getByText('Question 2 of 2'));
  expect(await readStem(page)).not.toBe(stem);
  await answer(page);
  await watching.until('host', ({ asked, answered }) => asked?.round === 1 && answered === 1);
  watching.leave();
});

it('behind a proxy that holds streams back, polling takes over, and the class goes on as ever', async () => {
  const proxy = await serveHoldingBack(inject('baseUrl'));
  const { room, page, watching } = await begin(proxy.url);
  await expect.poll(proxy.streams, { timeout: 60_000 }).toBe(3);
  for (const round of [0, 1]) {
    await room.command({ type: 'ask' });
    await expectToSee(page.getByText(`Question ${round + 1} of 2`));
    await answer(page);
    await watching.until('host', ({ asked, answered }) => asked?.round === round && answered === 1);
    await room.command({ type: 'reveal', round });
    await expectToSee(page.getByText(/✓ Right\.|✗ Not quite\./));
  }
  await room.command({ type: 'close' });
  await expectToSee(page.getByRole('heading', { name: 'The quiz is over' }));
  expect(proxy.streams()).toBe(3);
  watching.leave();
  await proxy.close();
}, 120_000);
