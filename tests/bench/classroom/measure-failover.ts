/** Five hundred phones with the app's own client at one of two servers, which is killed in mid-question: how long until each is back. */
import type { RoomClientStore } from '#lib/rooms/client/room-client-store.ts';
import { serveClassroom } from '#tests/setup/serve-classroom.ts';
import { findRedis, startRedis } from '#tests/setup/start-redis.ts';
import type { Figure } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { openLoadClass, spread } from './load-class.ts';
import { openPhone } from './load-phone.ts';
import { bars, count, countWrong, ms } from './measure-classes.ts';

const size = 500;
const joinPauseMillis = 10;
const answersMillis = 2_000;
/** Whoever is connected for so long is back. */
const steadyMillis = 2_000;

export async function measureFailover(items: readonly string[]): Promise<Figure[]> {
  const program = findRedis();
  if (program === undefined) throw new Error('The benchmarks need a redis-server on the PATH.');
  const redis = await startRedis(program);
  const keeping = { REDIS_URL: redis.url };
  const [doomed, other] = [await serveClassroom(keeping), await serveClassroom(keeping)];
  try {
    const room = await openLoadClass([other.url], size, items, joinPauseMillis);
    room.leave();
    const phones = room.players.map(({ cookie }) => openPhone([doomed.url, other.url], room.code, cookie));
    await Promise.all(phones.map((phone) => until(phone, () => phone.getState().own !== undefined)));
    void room.ask();
    await Promise.all(phones.map((phone) => until(phone, () => phone.getState().player?.phase === 'asking')));
    const returns = phones.map(noteReturn);
    const begun = performance.now();
    await doomed.kill();
    const refused = await spread(phones, answersMillis, (phone) =>
      phone.answer({ round: 0, question: 0, response: { kind: 'single-choice', choice: 'a' } }),
    );
    await untilSteady(phones);
    const backMillis = returns.map((returned) => returned() - begun);
    const wrong = await countWrong(room);
    for (const phone of phones) phone.close();
    const name = `one of two servers killed under ${size} phones with the app’s own client:`;
    return [
      ms(`${name} each connected again at the other, p50`, percentile(backMillis, 50)),
      ms(`${name} each connected again at the other, p99`, percentile(backMillis, 99)),
      ms(`${name} the last`, Math.max(...backMillis), bars.back),
      count(`${name} answers given meanwhile and refused`, refused.filter((refusal) => refusal !== undefined).length),
      count(`${name} answers lost or counted twice, of ${size}`, wrong),
    ];
  } finally {
    await other.stop();
    await redis.kill();
  }
}

function until(phone: RoomClientStore, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = phone.subscribe(look);
    look();
    function look(): void {
      if (!holds()) return;
      stop();
      resolve();
    }
  });
}

/** Gives when that phone was last connected again, by `performance.now`. */
function noteReturn(phone: RoomClientStore): () => number {
  let atMillis = 0;
  let before = phone.getState().status;
  phone.subscribe(({ status }) => {
    if (status === 'live' && before !== 'live') atMillis = performance.now();
    before = status;
  });
  return () => atMillis;
}

async function untilSteady(phones: readonly RoomClientStore[]): Promise<void> {
  let sinceMillis = performance.now();
  while (performance.now() - sinceMillis < steadyMillis) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (phones.some((phone) => phone.getState().status !== 'live')) sinceMillis = performance.now();
  }
}
