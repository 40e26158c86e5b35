/** The classroom of the built app over real HTTP: what leaves the server, what it refuses, and how it stops and starts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { request } from 'node:http';
import { openClassroom } from '#tests/builders/classroom.ts';
import { askingUrl, buildVisitor } from '#tests/builders/room-visitor.ts';
import { makeJournalFolder, serveClassroom, type ClassroomServer } from '#tests/setup/serve-classroom.ts';
import { pickChoices } from './pick-choices.ts';

const { remove, ...keeping } = makeJournalFolder();
let server: ClassroomServer;
let items: readonly string[];

beforeAll(async () => {
  server = await serveClassroom(keeping);
  items = await pickChoices(server.url, 3);
});

afterAll(async () => {
  await server.stop();
  remove();
});

const begin = () =>
  openClassroom(askingUrl(server.url), { dossier: 'russia-pakistan', items, settings: { timer: 'off' } });
const answer = { round: 0, question: 0, response: { kind: 'single-choice', choice: 'a' } };

describe('what leaves the server', () => {
  it('holds no reason, fact, source or item of the bank before the reveal, in any byte', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    const phone = await ada.watch(room.code, 'player');
    await room.command({ type: 'ask' });
    await phone.until('players', ({ phase }) => phase === 'asking');
    await ada.post(`/${room.code}/answers`, answer);
    await phone.until('own', ({ answered }) => answered === 1);
    const before = phone.text();
    await room.command({ type: 'reveal', round: 0 });
    const { disclosure } = await phone.until('players', ({ phase }) => phase === 'revealed');
    const secrets = [
      disclosure?.origin.card,
      disclosure?.origin.item,
      disclosure?.facts[0]?.statement,
      disclosure?.facts[0]?.citation.factId,
    ];
    for (const secret of secrets) {
      expect(secret).toEqual(expect.stringMatching(/.{8}/));
      expect(before).not.toContain(secret);
    }
    expect(before).not.toMatch(/"(?:key|reveal|because|isRight|facts|origin|template)":/);
    phone.leave();
  });

  it('comes at once and is held back by nobody: no compression, no buffering, the time first', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    const cookie = [...ada.cookies].map((pair) => pair.join('=')).join('; ');
    const headers = { cookie, 'accept-encoding': 'gzip' };
    const response = await fetch(`${server.url}/api/rooms/${room.code}/stream?as=player`, { headers });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    const first = await response.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toMatch(/^data: {"type":"clock"/);
  });

  it('carries the security headers of the app, and cookies that scripts cannot read', async () => {
    const room = await begin();
    const joined = await fetch(`${server.url}/api/rooms/${room.code}/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"Ada"}',
    });
    expect(joined.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(joined.headers.get('x-content-type-options')).toBe('nosniff');
    expect(joined.headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=Strict$/);
  });
});

describe('what it refuses', () => {
  it('a megabyte, before it is sent', async () => {
    const room = await begin();
    const status = await new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': 1_048_576 };
      const asked = request(`${server.url}/api/rooms/${room.code}/join`, { method: 'POST', headers }, (response) => {
        resolve(response.statusCode);
        asked.destroy();
      });
      asked.on('error', reject);
      asked.write('{"name":"');
    });
    expect(status).toBe(413);
  });

  it('a post from a page of another site', async () => {
    const room = await begin();
    const refused = await room.host.send(`/${room.code}/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://example.org' },
      body: '{"type":"close"}',
    });
    expect(refused.problem).toBe('not-allowed');
  });
});

describe('stopping and starting', () => {
  it('resumes its rooms when it was killed in mid-question, and stops within two seconds with streams open', async () => {
    const own = makeJournalFolder();
    const killed = await serveClassroom({ DOSSIER_DATA: own.DOSSIER_DATA });
    const ask = askingUrl(killed.url);
    const room = await openClassroom(ask, { dossier: 'russia-pakistan', items, settings: { timer: 'off' } });
    const ada = await room.join('Ada');
    await room.command({ type: 'ask' });
    expect((await ada.post(`/${room.code}/answers`, answer)).status).toBe(200);
    await killed.kill();

    const restarted = await serveClassroom({ DOSSIER_DATA: own.DOSSIER_DATA });
    const again = buildVisitor((path, init = {}) => {
      const headers = new Headers(init.headers);
      headers.set('cookie', [...ada.cookies].map((pair) => pair.join('=')).join('; '));
      return askingUrl(restarted.url)(path, { ...init, headers });
    });
    const phone = await again.watch(room.code, 'player');
    expect(await phone.until('own', () => true)).toMatchObject({ name: 'Ada', response: answer.response });
    expect((await again.post(`/${room.code}/answers`, answer)).problem).toBe('already-answered');
    expect(await restarted.stop()).toBeLessThan(2_000);
    await phone.untilEnd();
    expect(phone.frames().at(-1)).toEqual({ type: 'bye' });
    own.remove();
  });
});
