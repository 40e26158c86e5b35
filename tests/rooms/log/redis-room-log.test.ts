import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import { buildRedisRoomLog } from '#lib/rooms/log/redis-room-log.server.ts';
import { describeRoomLog, valueOf } from '#tests/contracts/room-log.ts';
import { describeWithRedis } from '#tests/setup/describe-with-redis.ts';
import { makeRedisFile, startRedis, type TestRedis } from '#tests/setup/start-redis.ts';

const inAnHour = () => systemClock.nowMillis() + 3_600_000;
const locked = { type: 'locked', atMillis: 1 } as const;

describeWithRedis('Redis', (program) => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis(program);
  });
  afterAll(() => redis.kill());

  const open = async () => buildRedisRoomLog(process.env.REDIS_URL ?? redis.url);
  describeRoomLog('Redis', { isShared: true, open, openAgain: open });

  describe('goes away', () => {
    it('refuses appends while it is away, and tells listeners when it is back', async () => {
      const log = buildRedisRoomLog(redis.url);
      await valueOf(log.create('AWAY', [locked], inAnHour()));
      const heard = vi.fn<() => void>();
      log.onAppend('AWAY', heard);
      await redis.kill();
      const append = () => log.append('AWAY', [locked], { type: 'lead', seq: 1 });
      expect(await append()).toMatchObject({ ok: false, error: { code: 'room-store-down' } });
      expect(await log.readAfter('AWAY', 0)).toMatchObject({ ok: false, error: { code: 'room-store-down' } });
      heard.mockClear();
      await redis.start();
      await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 5_000 });
      await vi.waitFor(async () => valueOf(log.create('BACK', [locked], inAnHour())), { timeout: 5_000 });
      await log.close();
    });

    it('has every room, number, guard and used key again after kill -9, where it keeps a file', async () => {
      const file = makeRedisFile();
      const kept = await startRedis(program, file);
      const log = buildRedisRoomLog(kept.url);
      await valueOf(log.create('KEPT', [locked], inAnHour()));
      await valueOf(log.append('KEPT', [locked], { type: 'once', key: 'x', seq: 1 }));
      await kept.kill();
      await kept.start();
      await vi.waitFor(async () => expect(await valueOf(log.readAfter('KEPT', 0))).toHaveLength(2), { timeout: 5_000 });
      const again = await log.append('KEPT', [locked], { type: 'once', key: 'x', seq: 2 });
      expect(again).toMatchObject({ ok: false, error: { code: 'room-repeated' } });
      expect(await valueOf(log.append('KEPT', [locked], { type: 'lead', seq: 2 }))).toBe(3);
      await log.close();
      await kept.kill();
      file.remove();
    });

    it('says after kill -9 that a room is gone, where it keeps none', async () => {
      const log = buildRedisRoomLog(redis.url);
      await valueOf(log.create('LOST', [locked], inAnHour()));
      await redis.kill();
      await redis.start();
      await vi.waitFor(
        async () => expect(await log.readAfter('LOST', 0)).toMatchObject({ error: { code: 'room-gone' } }),
        { timeout: 5_000 },
      );
      expect(await log.append('LOST', [locked], { type: 'lead', seq: 1 })).toMatchObject({
        error: { code: 'room-gone' },
      });
      expect(await valueOf(log.create('LOST', [locked], inAnHour()))).toBe(1);
      await log.close();
    });

    it('refuses when it does not answer, and goes on with the room intact', async () => {
      const log = buildRedisRoomLog(redis.url);
      await valueOf(log.create('FROZEN', [locked], inAnHour()));
      redis.freeze();
      const refused = await log.append('FROZEN', [locked], { type: 'once', key: 'x', seq: 1 });
      redis.thaw();
      expect(refused).toMatchObject({ ok: false, error: { code: 'room-store-down' } });
      // Whether it got there nobody can know; done again it is there once.
      await vi.waitFor(async () => {
        const again = await log.append('FROZEN', [locked], { type: 'once', key: 'x', seq: 1 });
        expect(again.ok ? 'done' : again.error.code).toMatch(/^(?:done|room-repeated)$/);
      });
      expect(await valueOf(log.readAfter('FROZEN', 0))).toHaveLength(2);
      await log.close();
    });
  });
});
