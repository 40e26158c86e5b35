/** The built app as two server processes that share rooms through Redis: any of them serves anybody, and either may go. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openClassroom, type Classroom } from '#tests/builders/classroom.ts';
import { askingUrl, buildVisitor } from '#tests/builders/room-visitor.ts';
import { describeWithRedis } from '#tests/setup/describe-with-redis.ts';
import { serveClassroom, type ClassroomServer } from '#tests/setup/serve-classroom.ts';
import { makeRedisFile, startRedis, type RedisFile, type TestRedis } from '#tests/setup/start-redis.ts';
import { pickChoices } from './pick-choices.ts';

/** Redis is looked for again within a second. */
const patience = { timeout: 10_000, interval: 100 };

const answerTo = (round: number) => ({ round, question: round, response: { kind: 'single-choice', choice: 'a' } });

describeWithRedis('two servers', (program) => {
  let redis: TestRedis;
  let file: RedisFile;
  let first: ClassroomServer;
  let second: ClassroomServer;
  let items: readonly string[];

  beforeAll(async () => {
    file = makeRedisFile();
    redis = await startRedis(program, file);
    [first, second] = await Promise.all([
      serveClassroom({ REDIS_URL: redis.url }),
      serveClassroom({ REDIS_URL: redis.url }),
    ]);
    items = await pickChoices(first.url, 4);
  });

  afterAll(async () => {
    await Promise.all([first.stop(), second.stop()]);
    await redis.kill();
    file.remove();
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

  it('take a player in once who tried twice, as Redis froze on the first try', async () => {
    const room = await begin();
    const asked = { name: 'Ada', token: 'a'.repeat(32) };
    redis.freeze();
    const lost = await buildVisitor(askingUrl(first.url)).post(`/${room.code}/join`, asked);
    redis.thaw();
    expect(lost.problem).toBe('room-store-down');
    const ada = buildVisitor(askingUrl(second.url));
    expect(await ada.post(`/${room.code}/join`, asked)).toMatchObject({ status: 200, body: { name: 'Ada' } });
    await room.join('Ben');
    const host = await room.host.watch(room.code, 'host');
    const { players } = await host.until('host', (view) => view.players.some(({ name }) => name === 'Ben'));
    expect(players.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
    expect((await (await ada.watch(room.code, 'player')).until('own', () => true)).name).toBe('Ada');
    host.leave();
  });

  it('come back to what they were shown at the other one, without a byte of it sent again', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    const here = await ada.watch(room.code, 'player');
    await room.command({ type: 'ask' });
    await here.until('players', ({ phase }) => phase === 'asking');
    await ada.post(`/${room.code}/answers`, answerTo(0));
    await here.until('own', ({ answered }) => answered === 1);
    here.leave();
    const there = await ada.watch(room.code, 'player', here.lastId(), askingUrl(second.url));
    await room.command({ type: 'reveal', round: 0 });
    await there.until('own', ({ result }) => result !== undefined);
    expect(there.frames().map(({ type }) => type)).toEqual(['clock', 'view', 'view']);
    there.leave();
  });

  it('go on after kill -9 of Redis, on the streams that were open, with every answer it had taken', async () => {
    const room = await begin();
    const [ada, ben] = [await room.join('Ada'), await room.join('Ben', askingUrl(second.url))];
    const screen = await ben.watch(room.code, 'player');
    await room.command({ type: 'ask' });
    await screen.until('players', ({ phase }) => phase === 'asking');
    expect((await ada.post(`/${room.code}/answers`, answerTo(0))).status).toBe(200);
    await redis.kill();
    expect((await ben.post(`/${room.code}/answers`, answerTo(0))).problem).toBe('room-store-down');
    await redis.start();
    await vi.waitFor(
      async () => expect((await ben.post(`/${room.code}/answers`, answerTo(0))).status).toBe(200),
      patience,
    );
    expect((await ada.post(`/${room.code}/answers`, answerTo(0))).problem).toBe('already-answered');
    await room.command({ type: 'reveal', round: 0 });
    const { disclosure } = await screen.until('players', ({ phase }) => phase === 'revealed');
    expect(disclosure?.answered).toBe(2);
    screen.leave();
  });

  it('say that the room is gone after a Redis that kept nothing, to screens and to whoever asks, and open new ones', async () => {
    const forgetful = await startRedis(program);
    const server = await serveClassroom({ REDIS_URL: forgetful.url });
    const room = await openClassroom(askingUrl(server.url), { dossier: 'russia-pakistan', items });
    const ada = await room.join('Ada');
    const screen = await ada.watch(room.code, 'player');
    await room.command({ type: 'ask' });
    await screen.until('players', ({ phase }) => phase === 'asking');
    await forgetful.kill();
    await forgetful.start();
    await screen.untilEnd();
    const { status, problem, body } = await ada.get(`/${room.code}/poll?as=player`);
    expect({ status, problem }).toEqual({ status: 404, problem: 'room-gone' });
    expect(JSON.stringify(body)).toContain('There is no room with this code');
    expect((await ada.post(`/${room.code}/answers`, answerTo(0))).problem).toBe('room-gone');
    expect(await room.command({ type: 'reveal', round: 0 })).toBe('room-gone');
    const next = await openClassroom(askingUrl(server.url), { dossier: 'russia-pakistan', items });
    expect(next.code).not.toBe(room.code);
    await server.stop();
    await forgetful.kill();
  });
});
