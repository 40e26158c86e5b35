/** The built app as two server processes that share rooms through Redis: any of them serves anybody, and either may go. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openClassroom, type Classroom } from '#tests/builders/classroom.ts';
import { askingUrl } from '#tests/builders/room-visitor.ts';
import { describeWithRedis } from '#tests/setup/describe-with-redis.ts';
import { serveClassroom, type ClassroomServer } from '#tests/setup/serve-classroom.ts';
import { startRedis, type TestRedis } from '#tests/setup/start-redis.ts';
import { pickChoices } from './pick-choices.ts';

const answerTo = (round: number) => ({ round, question: round, response: { kind: 'single-choice', choice: 'a' } });

describeWithRedis('two servers', (program) => {
  let redis: TestRedis;
  let first: ClassroomServer;
  let second: ClassroomServer;
  let items: readonly string[];

  beforeAll(async () => {
    redis = await startRedis(program);
    [first, second] = await Promise.all([
      serveClassroom({ REDIS_URL: redis.url }),
      serveClassroom({ REDIS_URL: redis.url }),
    ]);
    items = await pickChoices(first.url, 4);
  });

  afterAll(async () => {
    await Promise.all([first.stop(), second.stop()]);
    await redis.kill();
  });

  const begin = (): Promise<Classroom> =>
    openClassroom(askingUrl(first.url), { dossier: 'russia-pakistan', items, settings: { timer: 'off' } });

  it('play one game: what is done at one is seen at the other, once', async () => {
    const room = await begin();
    const there = askingUrl(second.url);
    const [ada, ben] = [await room.join('Ada'), await room.join('Ben', there)];
    const [here, away] = [await ada.watch(room.code, 'player'), await ben.watch(room.code, 'player')];
    const host = await room.host.watch(room.code, 'host');
    await host.until('host', ({ players }) => players.length === 2);
    for (let round = 0; round < items.length; round++) {
      expect(await room.command({ type: 'ask' })).toBe('ok');
      await away.until('players', ({ phase, asked }) => phase === 'asking' && asked?.round === round);
      const answered = await Promise.all([ada, ben].map((one) => one.post(`/${room.code}/answers`, answerTo(round))));
      expect(answered.map(({ status }) => status)).toEqual([200, 200]);
      await host.until('host', (view) => view.asked?.round === round && view.answered === 2);
      await room.command({ type: 'reveal', round });
      await away.until('own', ({ result, answered: given }) => result !== undefined && given === round + 1);
    }
    await room.command({ type: 'close' });
    await Promise.all([here, away].map((screen) => screen.until('players', ({ phase }) => phase === 'closed')));
    for (const screen of [here, away, host]) screen.leave();
  });

  it('count one of two answers that the same player gives to both at once', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    await room.command({ type: 'ask' });
    const cookie = [...ada.cookies].map((pair) => pair.join('=')).join('; ');
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(answerTo(0)),
    };
    const both = [first, second].map(({ url }) => fetch(`${url}/api/rooms/${room.code}/answers`, init));
    expect((await Promise.all(both)).map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  it('take over from one that is killed in mid-question', async () => {
    const doomed = await serveClassroom({ REDIS_URL: redis.url });
    const room = await begin();
    const ada = await room.join('Ada', askingUrl(doomed.url));
    const before = await ada.watch(room.code, 'player');
    await room.command({ type: 'ask' });
    await before.until('players', ({ phase }) => phase === 'asking');
    expect((await ada.post(`/${room.code}/answers`, answerTo(0))).status).toBe(200);
    await doomed.kill();
    await before.untilEnd();
    const cookie = [...ada.cookies].map((pair) => pair.join('=')).join('; ');
    const polled = await fetch(`${second.url}/api/rooms/${room.code}/poll?as=player`, { headers: { cookie } });
    expect(JSON.stringify(await polled.json())).toContain('"response":{"kind":"single-choice","choice":"a"}');
  });

  it('say so while Redis is away, and go on when it is back', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    await room.command({ type: 'ask' });
    redis.freeze();
    const refused = await ada.post(`/${room.code}/answers`, answerTo(0));
    redis.thaw();
    expect(refused).toMatchObject({ status: 503, problem: 'room-store-down' });
    const again = await ada.post(`/${room.code}/answers`, answerTo(0));
    expect([undefined, 'already-answered']).toContain(again.problem);
    const screen = await (await ada.watch(room.code, 'player')).until('own', ({ answered }) => answered === 1);
    expect(screen.name).toBe('Ada');
  });
});
