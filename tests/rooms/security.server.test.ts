/** The holes that other classrooms were found to have, S1 to S13 of the research, each tried on this one. */
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import { buildMemoryRoomLog, buildMemoryRooms } from '#lib/rooms/log/memory-room-log.ts';
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

interface Begun extends Classroom {
  readonly ask: AskRooms;
  readonly server: RoomsServer;
}

async function begin(clock = systemClock): Promise<Begun> {
  const server = buildRoomsServer(buildMemoryRoomLog(clock), clock);
  servers.push(server);
  const ask = askingServer(server);
  return { ...(await openClassroom(ask, { items, settings: { timer: 'off' } })), ask, server };
}

const hostCommands = [
  { type: 'ask' },
  { type: 'ask-again' },
  { type: 'pause', round: 0 },
  { type: 'resume', round: 0 },
  { type: 'extend', round: 0, seconds: 10 },
  { type: 'time', timer: 'off' },
  { type: 'reveal', round: 0 },
  { type: 'skip', round: 0 },
  { type: 'rank' },
  { type: 'lock' },
  { type: 'unlock' },
  { type: 'kick', player: 'x' },
  { type: 'kick-all', players: ['x'] },
  { type: 'rename', player: 'x', name: 'y' },
  { type: 'close' },
];

describe('S1 the key on the wire', () => {
  it('gives no host’s view and no report to a player, whatever the address asks for', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    for (const role of ['host', 'projector', 'dashboard', '']) {
      const answered = await ada.get(`/${room.code}/poll?as=${role}`);
      expect([400, 403]).toContain(answered.status);
      expect(JSON.stringify(answered.body)).not.toContain('secret');
    }
    expect((await ada.get(`/${room.code}/report`)).problem).toBe('not-allowed');
    expect((await ada.get(`/${room.code}/players?find=`)).problem).toBe('not-allowed');
    expect((await room.host.get(`/${room.code}/players?find=ad`)).body).toMatchObject({ players: [{ name: 'Ada' }] });
  });
});

describe('S2 taking over the host', () => {
  it('sends no host’s capability, nor its hash, to anybody else', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    const key = room.host.cookies.get(`room-${room.code}-host`) ?? '';
    const hash = room.server.secrets.hash(key);
    await ada.post(`/${room.code}/enter`, { as: 'projector', key: room.projectorKey });
    for (const role of ['player', 'projector']) {
      const text = JSON.stringify((await ada.get(`/${room.code}/poll?as=${role}`)).body);
      expect(key).not.toBe('');
      expect(text).not.toContain(key);
      expect(text).not.toContain(hash);
    }
  });

  it('makes no host of who has the code, the projector’s key, a hash or an empty key', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    const hash = room.server.secrets.hash(room.host.cookies.get(`room-${room.code}-host`) ?? '');
    for (const key of [room.code, room.projectorKey, hash, '']) {
      const entered = await ada.post(`/${room.code}/enter`, { as: 'host', key });
      expect(['not-allowed', 'malformed-request']).toContain(entered.problem);
    }
    expect((await ada.get(`/${room.code}/keys`)).problem).toBe('not-allowed');
  });

  it('hands the host’s role to another device by its key alone', async () => {
    const room = await begin();
    const { body } = await room.host.get(`/${room.code}/keys`);
    const phone = buildVisitor(room.ask);
    expect((await phone.post(`/${room.code}/enter`, { as: 'host', key: body['host'] })).status).toBe(200);
    expect((await phone.post(`/${room.code}/commands`, { type: 'ask' })).status).toBe(200);
    expect(body['projector']).toBe(room.projectorKey);
  });
});

describe('S3 commands without a check of who gives them', () => {
  it.each(hostCommands)('refuses $type from a player and from the projector', async (command) => {
    const room = await begin();
    const ada = await room.join('Ada');
    await ada.post(`/${room.code}/enter`, { as: 'projector', key: room.projectorKey });
    expect((await ada.post(`/${room.code}/commands`, command)).problem).toBe('not-allowed');
  });

  it('refuses a command that brings an actor of its own', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    const posing = { type: 'ask', actor: { role: 'host' }, role: 'host' };
    expect((await ada.post(`/${room.code}/commands`, posing)).problem).toBe('not-allowed');
    expect((await room.host.post(`/${room.code}/commands`, { type: 'tick' })).problem).toBe('malformed-request');
  });

  it('lets nobody answer for somebody else', async () => {
    const room = await begin();
    const [ada, ben] = [await room.join('Ada'), await room.join('Ben')];
    await room.command({ type: 'ask' });
    const bensId = ben.cookies.get(`room-${room.code}-player`)?.split('.')[0] ?? '';
    await ada.post(`/${room.code}/answers`, { ...firstAnswer, player: bensId });
    const view = await (await ben.watch(room.code, 'player')).until('own', () => true);
    expect(view.answered).toBe(0);
    const forged = buildVisitor(room.ask);
    const headers = { 'content-type': 'application/json', cookie: `room-${room.code}-player=${bensId}.guess` };
    const answered = await forged.send(`/${room.code}/answers`, {
      method: 'POST',
      headers,
      body: JSON.stringify(firstAnswer),
    });
    expect(answered.problem).toBe('not-allowed');
  });
});

describe('S4 telling every room', () => {
  it('sends nothing of one room to another', async () => {
    const room = await begin();
    const other = await openClassroom(room.ask, { items });
    const ada = await room.join('Ada');
    const phone = await ada.watch(room.code, 'player');
    await phone.until('own', () => true);
    const before = phone.text();
    await other.join('Ben');
    await other.command({ type: 'ask' });
    await other.command({ type: 'reveal', round: 0 });
    await room.command({ type: 'ask' });
    await phone.until('players', ({ phase }) => phase === 'asking');
    expect(phone.text().slice(before.length)).not.toContain(other.code);
    expect((await ada.post(`/${other.code}/answers`, firstAnswer)).problem).toBe('not-allowed');
    phone.leave();
  });
});

describe('S5 and S12 what the client says of time and points', () => {
  it('counts the server’s time of receipt, and no points but its own', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    await room.command({ type: 'ask' });
    const claim = { ...firstAnswer, atMillis: 1, tookMillis: 0, points: 1e9, earned: 9, ping: 999 };
    await ada.post(`/${room.code}/answers`, claim);
    const state = await room.server.hub.read(room.code);
    const [answer] = state.ok ? [...(state.value.rounds[0]?.answers.values() ?? [])] : [];
    expect(answer?.points).toBeLessThanOrEqual(1_000);
    expect(answer?.atMillis).toBeGreaterThan(systemClock.nowMillis() - 10_000);
  });
});

describe('S6 a check that is not awaited', () => {
  it('counts nothing on a refused request', async () => {
    const room = await begin();
    const before = await room.server.hub.read(room.code);
    const stranger = buildVisitor(room.ask);
    await stranger.post(`/${room.code}/commands`, { type: 'ask' });
    await stranger.post(`/${room.code}/answers`, firstAnswer);
    await stranger.post(`/${room.code}/readmit`, { player: 'x' });
    const after = await room.server.hub.read(room.code);
    expect(after).toEqual(before);
  });
});

/** As a proxy notes where a request came from. */
const from =
  (address: string, ask: AskRooms): AskRooms =>
  (path, init) => {
    const headers = new Headers(init?.headers);
    headers.set('x-forwarded-for', address);
    return ask(path, { ...init, headers });
  };

it('takes no answer whose last byte was held back until the key was shown', async () => {
  const room = await begin();
  const ada = await room.join('Ada');
  await room.command({ type: 'ask' });
  let release = () => {};
  const body = new ReadableStream({
    start(controller) {
      release = () => {
        controller.enqueue(new TextEncoder().encode(JSON.stringify(firstAnswer)));
        controller.close();
      };
    },
  });
  const slowly = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
  const held = ada.send(`/${room.code}/answers`, slowly);
  await room.command({ type: 'reveal', round: 0 });
  release();
  expect((await held).problem).toBe('too-late');
});

describe('S7 guessing codes', () => {
  const guess = (at: number) => `${'34679CDFGH'[at % 10] ?? ''}${'JKMNPQRTWX'[Math.floor(at / 10) % 10] ?? ''}CCCC`;

  it('stops answering a guesser, also for codes that exist, and leaves those who are in alone', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    const guesser = buildVisitor(from('elsewhere', room.ask));
    const answers = [];
    for (let at = 0; at < 70; at++) answers.push((await guesser.get(`/${guess(at)}`)).problem);
    expect(answers.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 'room-gone'));
    expect(answers.at(-1)).toBe('too-many-tries');
    expect((await guesser.get(`/${room.code}`)).problem).toBe('too-many-tries');
    expect((await ada.get(`/${room.code}`)).body).toMatchObject({ isJoined: true });
  });

  it('lets in who comes from where the class is, however many wrong codes come from there', async () => {
    const room = await begin();
    const school = from('school', room.ask);
    await room.join('Ada', school).then((ada) => ada.get(`/${room.code}`));
    const prankster = buildVisitor(school);
    for (let at = 0; at < 70; at++) await prankster.get(`/${guess(at)}`);
    expect((await prankster.get(`/${guess(1)}`)).problem).toBe('too-many-tries');
    expect((await buildVisitor(school).post(`/${room.code}/join`, { name: 'Ben' })).status).toBe(200);
    expect((await buildVisitor(school).get(`/${guess(2)}`)).problem).toBe('too-many-tries');
  });

  it('lets others in whatever one guesser does, also with every address of a network', async () => {
    const nowMillis = systemClock.nowMillis();
    const room = await begin({ ...systemClock, nowMillis: () => nowMillis });
    const answers = [];
    for (let at = 0; at < 700; at++) {
      const guesser = buildVisitor(from(`2001:db8:1:2::${at.toString(16)}`, room.ask));
      answers.push((await guesser.get(`/${guess(at)}`)).problem);
    }
    expect(answers.filter((problem) => problem === 'room-gone')).toHaveLength(60);
    expect((await buildVisitor(from('2001:db8:1:3::1', room.ask)).get(`/${room.code}`)).status).toBe(200);
  });

  it('lets others in while a whole class sends wrong codes from an address each', async () => {
    const nowMillis = systemClock.nowMillis();
    const { server, ask, code } = await begin({ ...systemClock, nowMillis: () => nowMillis });
    for (let at = 0; at < 40 * 60; at++) {
      await buildVisitor(from(`10.0.0.${at % 40}`, ask)).get(`/${guess(at)}`);
    }
    expect(server.throttles.failedCodes.hasToken('10.0.0.1')).toBe(false);
    expect((await buildVisitor(from('10.0.1.1', ask)).get(`/${code}`)).status).toBe(200);
  });

  it('tells a guesser who brings a made-up cookie no more', async () => {
    const room = await begin();
    const guesser = buildVisitor(from('elsewhere', room.ask));
    for (let at = 0; at < 70; at++) await guesser.get(`/${guess(at)}`);
    const posing = (code: string) => guesser.send(`/${code}`, { headers: { cookie: `room-${code}-player=x.y` } });
    expect((await posing(room.code)).problem).toBe('too-many-tries');
    expect((await posing('33CCCC')).problem).toBe('too-many-tries');
  });

  it('lets a room’s code die with the room', async () => {
    const shared = buildMemoryRooms();
    const server = buildRoomsServer(buildMemoryRoomLog(systemClock, shared));
    servers.push(server);
    const room = await openClassroom(askingServer(server), { items });
    shared.rooms.clear();
    expect((await room.host.get(`/${room.code}`)).problem).toBe('room-gone');
  });

  it('tells nobody anything of a room that was deleted, whatever screens were open', async () => {
    const log = buildMemoryRoomLog(systemClock, buildMemoryRooms());
    const server = buildRoomsServer(log);
    servers.push(server);
    const room = await openClassroom(askingServer(server), { items });
    const screen = await room.host.watch(room.code, 'host');
    await screen.until('host', () => true);
    await log.expireAt(room.code, 0);
    await screen.untilEnd();
    expect(server.hub.known(room.code)).toBeUndefined();
    expect((await room.host.get(`/${room.code}/poll?as=host`)).problem).toBe('room-gone');
  });
});

describe('S8 floods of joins', () => {
  it('refuses everybody while the room is locked', async () => {
    const room = await begin();
    await room.command({ type: 'lock' });
    expect((await buildVisitor(room.ask).post(`/${room.code}/join`, { name: 'Bot' })).problem).toBe('room-locked');
  });

  it('lets a lecture hall in at once, and no flood after it', async () => {
    // A token comes back every fiftieth of a second, which a busy machine may take for this.
    const nowMillis = systemClock.nowMillis();
    const room = await begin({ ...systemClock, nowMillis: () => nowMillis });
    const taken = Array.from({ length: 1_001 }, () => room.server.throttles.joins.take(room.code));
    expect(taken.filter(Boolean)).toHaveLength(1_000);
    expect((await buildVisitor(room.ask).post(`/${room.code}/join`, { name: 'Bot' })).problem).toBe('too-many-tries');
  });

  it('makes one player of one browser, however often it joins', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    const again = await ada.post(`/${room.code}/join`, { name: 'Somebody else' });
    expect(again.body).toMatchObject({ name: 'Ada' });
  });
});

describe('S9 names as code', () => {
  it('keeps a name as plain text, without marks that change how other text is shown', async () => {
    const room = await begin();
    const ada = buildVisitor(room.ask);
    const joined = await ada.post(`/${room.code}/join`, { name: '\u202E<b>\u0000Ada\u200B</b>' });
    expect(joined.body['name']).toBe('<b>Ada</b>');
  });

  it('answers as JSON that no browser takes for a page', async () => {
    const room = await begin();
    const answered = await room.ask(`/${room.code}`);
    expect(answered.headers.get('content-type')).toBe('application/json');
    expect(answered.headers.get('cache-control')).toBe('no-store, no-transform');
  });
});

describe('S10 answers lost or counted twice', () => {
  it('counts one of two answers that come in the same moment, and tells the second so', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    await room.command({ type: 'ask' });
    const both = await Promise.all([1, 2].map(() => ada.post(`/${room.code}/answers`, firstAnswer)));
    expect(both.map(({ problem }) => problem ?? 'ok').toSorted()).toEqual(['already-answered', 'ok']);
  });

  it('counts no second answer from another connection or device', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    await room.command({ type: 'ask' });
    await ada.post(`/${room.code}/answers`, firstAnswer);
    const other = buildVisitor(room.ask);
    await other.post(`/${room.code}/enter`, { as: 'player', key: ada.cookies.get(`room-${room.code}-player`) });
    expect((await other.post(`/${room.code}/answers`, firstAnswer)).problem).toBe('already-answered');
  });
});

describe('S13 the public bank', () => {
  it('opens the same items in another order and under other names in each room', async () => {
    const server = buildRoomsServer();
    servers.push(server);
    const orders = new Set<string>();
    for (let room = 0; room < 12; room++) {
      const { code, command, join } = await openClassroom(askingServer(server), { items });
      const phone = await (await join('Ada')).watch(code, 'player');
      await command({ type: 'ask' });
      const { asked } = await phone.until('players', ({ phase }) => phase === 'asking');
      expect(JSON.stringify(asked)).not.toContain('secret-item');
      orders.add(JSON.stringify(asked?.view));
      phone.leave();
    }
    expect(orders.size).toBeGreaterThan(1);
  });
});
