/** Two server processes over Redis behind one address: the one that everybody is at is killed in mid-question, and nobody has to do anything. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openClassroom } from '#tests/builders/classroom.ts';
import { askingUrl } from '#tests/builders/room-visitor.ts';
import { describeWithRedis } from '#tests/setup/describe-with-redis.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import type { Proxy } from '#tests/setup/listen-anywhere.ts';
import { serveClassroom, type ClassroomServer } from '#tests/setup/serve-classroom.ts';
import { servePreferFirst } from '#tests/setup/serve-prefer-first.ts';
import { startRedis, type TestRedis } from '#tests/setup/start-redis.ts';
import { pickChoices } from './pick-choices.ts';
import { answer, press } from './play-class.ts';
import { expectToSee, readStem, visitAt } from './visit.ts';

const browser = provideChromium();

describeWithRedis('a class at two servers', (program) => {
  let redis: TestRedis;
  let first: ClassroomServer;
  let second: ClassroomServer;
  let proxy: Proxy;

  beforeAll(async () => {
    redis = await startRedis(program);
    const keeping = { REDIS_URL: redis.url };
    [first, second] = await Promise.all([serveClassroom(keeping), serveClassroom(keeping)]);
    proxy = await servePreferFirst(first.url, second.url);
  });

  afterAll(async () => {
    await proxy.close();
    await Promise.all([first.stop(), second.stop()]);
    await redis.kill();
  });

  async function open(path: string): Promise<Page> {
    const { page } = await visitAt(await browser.newContext(), `${proxy.url}${path}`);
    return page;
  }

  async function join(code: string, name: string): Promise<Page> {
    const page = await open(`/class/${code}`);
    await page.getByRole('textbox', { name: 'Your name here' }).fill(name);
    await page.getByRole('button', { name: 'Join' }).click();
    await expectToSee(page.getByText(`You are in, ${name}`));
    return page;
  }

  it('goes on at the other when one is killed in mid-question: same question, every answer, no reload', async () => {
    const items = await pickChoices(proxy.url, 2);
    const room = await openClassroom(askingUrl(proxy.url), {
      dossier: 'russia-pakistan',
      items,
      settings: { timer: 'off' },
    });
    const host = await open(`/class/${room.code}/host#${room.host.cookies.get(`room-${room.code}-host`)}`);
    const players = [await join(room.code, 'Amina'), await join(room.code, 'Björn'), await join(room.code, 'Chidi')];
    await press(host, 'Start');
    const [amina, bjorn, chidi] = players;
    if (amina === undefined || bjorn === undefined || chidi === undefined) throw new Error('Somebody is missing.');
    const stem = await readStem(chidi);
    await answer(amina);
    await expectToSee(host.getByText('1 of 3 answered'));

    await first.kill();
    await answer(bjorn);
    await expectToSee(host.getByText('2 of 3 answered'));
    expect(await readStem(chidi)).toBe(stem);
    await answer(chidi);
    await expectToSee(host.getByText('3 of 3 answered'));
    await press(host, 'Show the answer');
    for (const player of players) await expectToSee(player.getByText(/✓ Right\.|✗ Not quite\./));
    const away = 'The connection to the room is gone';
    for (const page of [host, ...players]) await page.getByText(away).waitFor({ state: 'detached' });
    await press(host, 'Next question');
    for (const player of players) await answer(player);
    await expectToSee(host.getByText('3 of 3 answered'));
  });
});
