/** A whole game as its screens get it, byte by byte. */
import { afterEach, describe, expect, it } from 'vitest';
import { kinds } from '#lib/items/item-kinds.ts';
import type { RoomsServer } from '#lib/rooms/serve/api/rooms-server.ts';
import type { RoomSettings } from '#lib/rooms/room-settings.ts';
import { askingServer, buildRoomsServer, secretBank } from '#tests/builders/build-rooms-server.ts';
import { responses } from '#tests/builders/build-item.ts';
import { openClassroom } from '#tests/builders/classroom.ts';
import type { Watching } from '#tests/builders/room-visitor.ts';

const servers: RoomsServer[] = [];
afterEach(async () => {
  for (const { hub } of servers.splice(0)) await hub.stop();
});

const allItems = secretBank.items.map(({ id }) => id);

async function begin(settings: Partial<RoomSettings> = {}, items = allItems) {
  const server = buildRoomsServer();
  servers.push(server);
  return openClassroom(askingServer(server), { items, settings: { timer: 'off', ...settings } });
}

const asked = (round: number) => (view: { phase: string; asked?: { round: number } }) =>
  view.phase === 'asking' && view.asked?.round === round;

/** What only the reveal may bring. */
const told = /secret|"key"|"accepted"|feedback|isRight|tokenHash|hostHash/;

describe('a whole game', () => {
  it('sends no byte of any key, reason, fact or origin to players and projector before its reveal', async () => {
    const room = await begin();
    const [ada, ben] = [await room.join('Ada'), await room.join('Ben')];
    const projector = room.host;
    await projector.post(`/${room.code}/enter`, { as: 'projector', key: room.projectorKey });
    const screens = [await ada.watch(room.code, 'player'), await ben.watch(room.code, 'player')];
    const wall = await projector.watch(room.code, 'projector');
    for (const [round, kind] of kinds.entries()) {
      const from = [...screens, wall].map((screen) => screen.text().length);
      expect(await room.command({ type: 'ask', question: round })).toBe('ok');
      for (const screen of screens) await screen.until('players', asked(round));
      await wall.until('projector', asked(round));
      const answer = { round, question: round, response: responses[kind] };
      expect((await ada.post(`/${room.code}/answers`, answer)).body).toMatchObject({ accepted: true });
      await screens[0]?.until('own', (own) => own.answered === round + 1);
      for (const [at, screen] of [...screens, wall].entries()) {
        expect(screen.text().slice(from[at])).not.toMatch(told);
      }
      await room.command({ type: 'reveal', round });
      for (const screen of screens) {
        await screen.until('players', (view) => view.phase === 'revealed' && view.asked?.round === round);
      }
      expect(screens[0]?.text()).toContain('the secret answer');
      await room.command({ type: 'rank' });
      for (const screen of screens) await screen.until('players', (view) => view.phase === 'ranked');
      await wall.until('projector', (view) => view.phase === 'ranked' && view.asked?.round === round);
    }
    await room.command({ type: 'close' });
    const last = await screens[1]?.until('own', (own) => own.missed !== undefined);
    expect(last?.missed).toHaveLength(kinds.length);
    const report = await room.host.get(`/${room.code}/report`);
    expect(report.body).toMatchObject({ questions: kinds.map(() => expect.anything()) });
    leaveAll([...screens, wall]);
  });

  it('sends a player nothing of another player’s answers (S11)', async () => {
    const room = await begin();
    const [ada, ben] = [await room.join('Ada'), await room.join('Benazir')];
    const [adas, bens] = [await ada.watch(room.code, 'player'), await ben.watch(room.code, 'player')];
    await room.command({ type: 'ask' });
    await bens.until('players', asked(0));
    await ada.post(`/${room.code}/answers`, { round: 0, question: 0, response: responses['single-choice'] });
    await room.command({ type: 'reveal', round: 0 });
    await bens.until('players', (view) => view.phase === 'revealed');
    expect(bens.text()).not.toContain('Ada');
    expect(adas.text()).not.toContain('Benazir');
    leaveAll([adas, bens]);
  });

  it('gives who comes back the question, the own answer and the time that is left', async () => {
    const room = await begin({ timer: 'on' });
    const ada = await room.join('Ada');
    await room.command({ type: 'ask' });
    await ada.post(`/${room.code}/answers`, { round: 0, question: 0, response: responses['single-choice'] });
    const again = await ada.watch(room.code, 'player');
    const own = await again.until('own', () => true);
    const view = await again.until('players', () => true);
    expect(own).toMatchObject({ name: 'Ada', response: responses['single-choice'] });
    expect(view.asked?.view).toMatchObject({ kind: 'single-choice' });
    expect(again.frames()[0]).toMatchObject({ type: 'clock', serverMillis: expect.any(Number) });
    leaveAll([again]);
  });

  it('counts for the host at most four times a second, and tells players nothing of it', async () => {
    const room = await begin();
    const players = await Promise.all(Array.from({ length: 40 }, (_, at) => room.join(`Player ${at}`)));
    const [watched] = players;
    const phone = await watched?.watch(room.code, 'player');
    const host = await room.host.watch(room.code, 'host');
    await room.command({ type: 'ask' });
    await host.until('host', asked(0));
    await phone?.until('players', asked(0));
    const [before, phoneBefore] = [host.frames().length, phone?.frames().length];
    const answer = { round: 0, question: 0, response: responses['single-choice'] };
    await Promise.all(players.slice(1).map((player) => player.post(`/${room.code}/answers`, answer)));
    await host.until('host', (view) => view.answered === 39);
    expect(host.frames().length - before).toBeLessThanOrEqual(4);
    expect(phone?.frames().length).toBe(phoneBefore);
    leaveAll([host, ...(phone === undefined ? [] : [phone])]);
  });

  it('closes a question by itself when everybody has answered', async () => {
    const room = await begin({ timer: 'on' });
    const ada = await room.join('Ada');
    const phone = await ada.watch(room.code, 'player');
    await room.command({ type: 'ask' });
    await ada.post(`/${room.code}/answers`, { round: 0, question: 0, response: responses['single-choice'] });
    const view = await phone.until('players', ({ phase }) => phase === 'revealed');
    expect(view.disclosure?.answered).toBe(1);
    leaveAll([phone]);
  });

  it('takes a player out: a last word, the end of the stream, and no way back without the host', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    const phone = await ada.watch(room.code, 'player');
    const { player } = await phone.until('own', () => true);
    await room.command({ type: 'kick', player });
    await phone.untilEnd();
    expect(phone.latest('own')).toMatchObject({ isKicked: true });
    expect((await ada.watch(room.code, 'player')).status).toBe(403);
    expect((await ada.post(`/${room.code}/join`, { name: 'Ada' })).problem).toBe('not-allowed');
    const { body } = await room.host.post(`/${room.code}/readmit`, { player });
    expect((await ada.post(`/${room.code}/enter`, { as: 'player', key: body['key'] })).status).toBe(200);
    expect(await (await ada.watch(room.code, 'player')).until('own', () => true)).toMatchObject({ isKicked: false });
  });

  it('lets a player in on another device: the old one is let go, and its key opens nothing any more', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    const old = await ada.watch(room.code, 'player');
    const { player } = await old.until('own', () => true);
    const { body } = await room.host.post(`/${room.code}/readmit`, { player });
    await old.untilEnd();
    expect((await ada.watch(room.code, 'player')).status).toBe(403);
    expect((await ada.post(`/${room.code}/enter`, { as: 'player', key: body['key'] })).status).toBe(200);
    const again = await ada.watch(room.code, 'player');
    expect(await again.until('own', () => true)).toMatchObject({ name: 'Ada', isKicked: false });
    leaveAll([again]);
  });

  it('polls to the same views, and waits for the next one', async () => {
    const room = await begin();
    const ada = await room.join('Ada');
    const first = await ada.get(`/${room.code}/poll?as=player`);
    expect(first.body['frames']).toMatchObject([{ view: { role: 'players' } }, { view: { role: 'own', name: 'Ada' } }]);
    const waiting = ada.get(`/${room.code}/poll?as=player&last=${String(first.body['id'])}`);
    await room.command({ type: 'ask' });
    expect((await waiting).body['frames']).toMatchObject([{ view: { role: 'players', phase: 'asking' } }]);
  });
});

function leaveAll(screens: readonly Watching[]): void {
  for (const screen of screens) screen.leave();
}
