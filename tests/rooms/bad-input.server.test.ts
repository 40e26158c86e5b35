/** What a room is sent that it should not be: each is refused with a word, or survived, and the room goes on. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import { buildMemoryRoomLog, buildMemoryRooms, type MemoryRooms } from '#lib/rooms/log/memory-room-log.ts';
import { longestOpenDays } from '#lib/rooms/room-settings.ts';
import type { RoomsServer } from '#lib/rooms/serve/api/rooms-server.ts';
import { askingServer, buildRoomsServer, secretBank } from '#tests/builders/build-rooms-server.ts';
import { responses } from '#tests/builders/build-item.ts';
import { openClassroom, type Classroom } from '#tests/builders/classroom.ts';
import { buildVisitor, type AskRooms } from '#tests/builders/room-visitor.ts';

const servers: RoomsServer[] = [];
afterEach(async () => {
  for (const { hub } of servers.splice(0)) await hub.stop();
});

const items = secretBank.items.map(({ id }) => id);
const firstAnswer = { round: 0, question: 0, response: responses['single-choice'] };
const asHost = { role: 'host' } as const;
const json = { 'content-type': 'application/json' };

async function begin(): Promise<Classroom & { ask: AskRooms; server: RoomsServer; store: MemoryRooms }> {
  const store = buildMemoryRooms();
  const server = buildRoomsServer(buildMemoryRoomLog(systemClock, store));
  servers.push(server);
  const ask = askingServer(server);
  return { ...(await openClassroom(ask, { items, settings: { timer: 'off' } })), ask, server, store };
}

async function expectToGoOn(room: Classroom): Promise<void> {
  expect((await room.host.get(`/${room.code}`)).body).toMatchObject({ code: room.code });
}

describe('codes', () => {
  it.each(['', '……', '000000', 'AAAAAA', '333333', '../../x', 'C'.repeat(10_000)])(
    'answers %j with a word',
    async (code) => {
      const room = await begin();
      const answered = await buildVisitor(room.ask).get(`/${encodeURIComponent(code === '' ? ' ' : code)}`);
      expect(answered).toMatchObject({ status: 404, problem: 'room-gone' });
    },
  );

  it('takes a code in any case and with spaces', async () => {
    const room = await begin();
    const typed = encodeURIComponent(`${room.code.slice(0, 3).toLowerCase()} ${room.code.slice(3).toLowerCase()}`);
    expect((await buildVisitor(room.ask).get(`/${typed}`)).body).toMatchObject({ code: room.code });
  });
});

describe('answers', () => {
  const wrong: readonly (readonly [string, unknown, string])[] = [
    ['before the question', firstAnswer, 'another-question'],
    ['for a question that is not asked', { ...firstAnswer, round: 7, question: 7 }, 'another-question'],
    ['for another question in this round', { ...firstAnswer, question: 1 }, 'another-question'],
    ['of another kind', { ...firstAnswer, response: { kind: 'numeric', text: '3' } }, 'not-an-answer'],
    ['that no option is', { ...firstAnswer, response: { kind: 'single-choice', choice: 'zz' } }, 'not-an-answer'],
    ['without payload', { round: 0, question: 0 }, 'malformed-request'],
    ['that are null', null, 'malformed-request'],
    ['that are a list', [], 'malformed-request'],
    ['with a negative round', { ...firstAnswer, round: -1 }, 'malformed-request'],
    ['with a prototype', { ...firstAnswer, response: { kind: '__proto__' } }, 'not-an-answer'],
  ];

  it.each(wrong)('are refused %s', async (when, answer, code) => {
    const room = await begin();
    const ada = await room.join('Ada');
    if (when !== 'before the question') await room.command({ type: 'ask' });
    expect((await ada.post(`/${room.code}/answers`, answer)).problem).toBe(code);
    await expectToGoOn(room);
  });

  it('are refused after the reveal and after the close', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    await room.command({ type: 'ask' });
    await room.command({ type: 'reveal', round: 0 });
    expect((await ada.post(`/${room.code}/answers`, firstAnswer)).problem).toBe('too-late');
    await room.command({ type: 'ask' });
    await room.command({ type: 'close' });
    const late = { round: 1, question: 1, response: responses['multiple-choice'] };
    expect((await ada.post(`/${room.code}/answers`, late)).problem).toMatch(/^(?:room-over|too-late)$/);
  });
});

describe('bodies', () => {
  it.each([
    ['no JSON', json, '{'],
    ['JSON under another name', { 'content-type': 'text/plain' }, '{"name":"Ada"}'],
    ['nothing', json, ''],
  ])('of %s are refused', async (_, headers, body) => {
    const room = await begin();
    const answered = await buildVisitor(room.ask).send(`/${room.code}/join`, { method: 'POST', headers, body });
    expect(answered).toMatchObject({ status: 400, problem: 'malformed-request' });
  });

  it('of a megabyte are refused by their length, unread', async () => {
    const room = await begin();
    const headers = { ...json, 'content-length': String(1_048_576) };
    const unread = vi.fn<() => void>();
    const body = new ReadableStream({ pull: unread }, { highWaterMark: 0 });
    const init = { method: 'POST', headers, body, duplex: 'half' };
    expect((await buildVisitor(room.ask).send(`/${room.code}/join`, init)).status).toBe(413);
    expect(unread).not.toHaveBeenCalled();
  });

  it('of a megabyte that give no length are refused after 64 KB', async () => {
    const room = await begin();
    let given = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 8_192;
        controller.enqueue(new Uint8Array(8_192).fill(32));
        if (given > 1_048_576) controller.close();
      },
    });
    const init = { method: 'POST', headers: json, body, duplex: 'half' };
    expect((await buildVisitor(room.ask).send(`/${room.code}/join`, init)).status).toBe(413);
    expect(given).toBeLessThan(100_000);
  });

  it('from a page of another site are refused', async () => {
    const room = await begin();
    const headers = { ...json, host: 'localhost', origin: 'https://example.org' };
    const init = { method: 'POST', headers, body: '{"type":"close"}' };
    expect((await room.host.send(`/${room.code}/commands`, init)).problem).toBe('not-allowed');
    const own = { ...init, headers: { ...headers, origin: 'http://localhost' }, body: '{"type":"lock"}' };
    expect((await room.host.send(`/${room.code}/commands`, own)).status).toBe(200);
  });
});

describe('names', () => {
  it.each([
    ['x'.repeat(10_000), 'malformed-request'],
    ['', undefined],
    ['\u200B\u202E', 'bad-name'],
    ['Host', 'bad-name'],
  ])('such as %j end in a word or in a name', async (name, problem) => {
    const room = await begin();
    expect((await buildVisitor(room.ask).post(`/${room.code}/join`, { name })).problem).toBe(problem);
  });
});

describe('rooms', () => {
  const fine = { dossier: 'paper', title: 'x', items };

  it.each([
    ['an unknown dossier', { dossier: 'none' }, 'link-stale'],
    ['unknown items', { items: ['none'] }, 'link-stale'],
    ['no items', { items: [] }, 'malformed-request'],
    ['a thousand items', { items: Array.from({ length: 1_000 }, () => items[0]) }, 'malformed-request'],
    ['settings of another shape', { settings: { pace: 'warp' } }, 'malformed-request'],
    ['an end that is past', { closesAtMillis: 1 }, 'malformed-request'],
  ])('of %s are refused', async (_, given, problem) => {
    const { host } = await begin();
    const settings = {
      pace: 'self',
      timer: 'off',
      scoring: 'none',
      teams: [],
      names: 'free',
      isQuiet: false,
      keepHours: 1,
    };
    const { closesAtMillis, ...rest } = { closesAtMillis: undefined, ...given };
    const body = { ...fine, settings: { ...settings, closesAtMillis }, ...rest };
    expect((await host.post('', body)).problem).toBe(problem);
  });
});

it('a room at one’s own speed without an end closes by itself as late as any may', async () => {
  const { ask, server } = await begin();
  const { code } = await openClassroom(ask, { items, settings: { pace: 'self' } });
  const room = await server.hub.read(code);
  if (!room.ok) throw new Error(room.error.message);
  const { openedAtMillis, settings } = room.value;
  expect(settings.closesAtMillis).toBe(openedAtMillis + longestOpenDays * 24 * 3_600_000);
});

describe('streams', () => {
  it('that nobody reads are let go, and hold up nobody', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    const cookie = [...ada.cookies].map((pair) => pair.join('=')).join('; ');
    const unread = await room.ask(`/${room.code}/stream?as=player`, { headers: { cookie } });
    for (let round = 0; round < 200; round++) {
      await room.server.hub.act(room.code, { type: 'ask', question: round % items.length }, asHost, round);
      await room.server.hub.act(room.code, { type: 'skip', round }, asHost, round);
    }
    // What was kept for it is bounded, and then it ends.
    const text = await unread.text();
    expect(text.length).toBeGreaterThan(100_000);
    expect(text.length).toBeLessThan(400_000);
    await expectToGoOn(room);
  });
});

describe('a join of which word was lost', () => {
  const token = 'a'.repeat(32);
  const playersOf = async (room: Classroom, size: number) => {
    const host = await room.host.watch(room.code, 'host');
    const { players } = await host.until('host', (view) => view.players.length === size);
    host.leave();
    return players;
  };

  async function loseJoin(name: string) {
    const room = await begin();
    room.store.isMute = true;
    const lost = await buildVisitor(room.ask).post(`/${room.code}/join`, { name, token });
    room.store.isMute = false;
    expect(lost).toMatchObject({ status: 503, problem: 'room-store-down' });
    return { room, again: buildVisitor(room.ask) };
  }

  it('is taken over by the next try of the same browser, under the name of the first, also when the room was locked since', async () => {
    const { room, again } = await loseJoin('Ada');
    await room.command({ type: 'lock' });
    const joined = await again.post(`/${room.code}/join`, { name: 'Adele', token });
    expect(joined).toMatchObject({ status: 200, body: { name: 'Ada' } });
    expect(await playersOf(room, 1)).toMatchObject([{ name: 'Ada' }]);
    const own = await (await again.watch(room.code, 'player')).until('own', () => true);
    expect(own).toMatchObject({ name: 'Ada', player: joined.body['player'] });
  });

  it('is none where the store goes away right after it: who is in is told so, and under which name', async () => {
    const room = await begin();
    const behind = { ...room.server, hub: { ...room.server.hub, known: () => undefined } };
    const joined = await buildVisitor(askingServer(behind)).post(`/${room.code}/join`, { name: 'Ada', token });
    expect(joined).toMatchObject({ status: 200, body: { name: 'Ada' } });
  });

  it('is nobody else’s: another browser that wants the name is another player', async () => {
    const { room, again } = await loseJoin('Ada');
    const joined = await again.post(`/${room.code}/join`, { name: 'Ada', token: 'b'.repeat(32) });
    expect(joined.body).toMatchObject({ name: 'Ada 2' });
    expect((await playersOf(room, 2)).map(({ name }) => name)).toEqual(['Ada', 'Ada 2']);
  });

  it('opens nothing any more once the player was taken out, or let in on another device', async () => {
    const { room, again } = await loseJoin('Ada');
    const [ada] = await playersOf(room, 1);
    await room.host.post(`/${room.code}/readmit`, { player: ada?.id });
    expect((await again.post(`/${room.code}/join`, { name: 'Ada', token })).problem).toBe('not-allowed');
    await room.command({ type: 'kick', player: ada?.id });
    expect((await again.post(`/${room.code}/join`, { name: 'Ada', token })).problem).toBe('not-allowed');
  });

  it.each(['', 'short', 'x'.repeat(65), `${'x'.repeat(31)} `])(
    'is refused with a token that is none: %j',
    async (none) => {
      const room = await begin();
      const refused = await buildVisitor(room.ask).post(`/${room.code}/join`, { name: 'Ada', token: none });
      expect(refused.problem).toBe('malformed-request');
    },
  );
});

describe('the store away', () => {
  it('is said to whoever asks, and forgotten when it is back', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    await room.command({ type: 'ask' });
    room.store.isDown = true;
    const answered = await ada.post(`/${room.code}/answers`, firstAnswer);
    expect(answered).toMatchObject({ status: 503, problem: 'room-store-down' });
    room.store.isDown = false;
    expect((await ada.post(`/${room.code}/answers`, firstAnswer)).status).toBe(200);
  });
});
