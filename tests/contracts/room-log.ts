/** What every log of rooms promises, whatever it is kept in: one suite for all of them. */
import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import type { RoomEvent } from '#lib/rooms/room-event.ts';
import type { Guard, RoomLog } from '#lib/rooms/log/room-log.ts';

/** Each implementation brings its own. */
export interface RoomLogHarness {
  /** A log over storage without rooms of these tests. */
  open(): Promise<RoomLog>;
  /** Another process over the same storage, or the same one after a restart where only one may use it. */
  openAgain(before: RoomLog): Promise<RoomLog>;
  /** Whether both of them may be used at the same time. */
  readonly isShared: boolean;
}

const event = (atMillis: number): RoomEvent => ({ type: 'locked', atMillis });
const timesOf = async (log: RoomLog, code: string, seq = 0) =>
  (await valueOf(log.readAfter(code, seq))).map((each) => each.event.atMillis);

export async function valueOf<T>(result: Promise<Result<T, Problem>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(`refused: ${settled.error.code}`);
  return settled.value;
}

async function refusalOf(result: Promise<Result<unknown, Problem>>): Promise<string> {
  const settled = await result;
  return settled.ok ? 'done' : settled.error.code;
}

const inAnHour = () => systemClock.nowMillis() + 3_600_000;
/** Who begins to listen may be told once as if something had been missed; afterwards only of what happens. */
async function untilQuiet(listener: Mock): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  listener.mockClear();
}

let rooms = 0;
/** Storage may be shared with other tests, so no code comes twice. */
const freshCode = () => `T${process.pid}R${systemClock.nowMillis()}N${++rooms}`;

export function describeRoomLog(name: string, harness: RoomLogHarness): void {
  const opened: RoomLog[] = [];
  const keep = (log: RoomLog) => {
    opened.push(log);
    return log;
  };
  const open = async () => keep(await harness.open());
  const openAgain = async (log: RoomLog) => keep(await harness.openAgain(log));
  const openRoom = async () => {
    const [log, code] = [await open(), freshCode()];
    await valueOf(log.create(code, [event(1), event(2)], inAnHour()));
    return { log, code };
  };
  afterEach(async () => {
    for (const log of opened.splice(0)) await log.close();
  });

  describe(`${name}: appending`, () => {
    it('numbers events from 1 and gives them back in order', async () => {
      const { log, code } = await openRoom();
      expect(await valueOf(log.append(code, [event(3)], { type: 'lead', seq: 2 }))).toBe(3);
      expect(await valueOf(log.readAfter(code, 0))).toEqual([
        { seq: 1, event: event(1) },
        { seq: 2, event: event(2) },
        { seq: 3, event: event(3) },
      ]);
      expect(await timesOf(log, code, 2)).toEqual([3]);
      expect(await timesOf(log, code, 3)).toEqual([]);
    });

    it('keeps rooms apart', async () => {
      const { log, code } = await openRoom();
      const other = freshCode();
      await valueOf(log.create(other, [event(9)], inAnHour()));
      await valueOf(log.append(code, [event(3)], { type: 'once', key: 'a', seq: 2 }));
      expect(await valueOf(log.append(other, [event(10)], { type: 'once', key: 'a', seq: 1 }))).toBe(2);
      expect(await timesOf(log, code)).toEqual([1, 2, 3]);
      expect(await timesOf(log, other)).toEqual([9, 10]);
    });

    it('refuses a code that another room has, however close they come', async () => {
      const [log, code] = [await open(), freshCode()];
      const both = [log.create(code, [event(1)], inAnHour()), log.create(code, [event(2)], inAnHour())];
      expect((await Promise.all(both.map(refusalOf))).toSorted()).toEqual(['done', 'room-code-taken']);
      expect(await timesOf(log, code)).toHaveLength(1);
    });

    it('knows no room that nobody created', async () => {
      const [log, code] = [await open(), freshCode()];
      expect(await refusalOf(log.readAfter(code, 0))).toBe('room-gone');
      expect(await refusalOf(log.append(code, [event(1)], { type: 'lead', seq: 0 }))).toBe('room-gone');
      expect(await refusalOf(log.expireAt(code, inAnHour()))).toBe('room-gone');
    });
  });

  describe(`${name}: guards`, () => {
    it('lets one of two leading appends through', async () => {
      const { log, code } = await openRoom();
      const both = [3, 4].map((atMillis) => log.append(code, [event(atMillis)], { type: 'lead', seq: 2 }));
      expect((await Promise.all(both.map(refusalOf))).toSorted()).toEqual(['done', 'room-moved-on']);
      expect(await timesOf(log, code)).toHaveLength(3);
    });

    it('lets any number of answers through side by side, and none of them holds up the host', async () => {
      const { log, code } = await openRoom();
      const answers = Array.from({ length: 100 }, (_, at) =>
        log.append(code, [event(100 + at)], { type: 'once', key: `answer ${at}`, seq: 2 }),
      );
      const numbers = await Promise.all(answers.map(valueOf));
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, at) => at + 3));
      expect(await refusalOf(log.append(code, [event(3)], { type: 'lead', seq: 2 }))).toBe('done');
      expect(await timesOf(log, code)).toHaveLength(103);
    });

    it('uses a key once, also when it comes twice in the same moment', async () => {
      const { log, code } = await openRoom();
      const twice = [3, 4].map((atMillis) => log.append(code, [event(atMillis)], { type: 'once', key: 'x', seq: 2 }));
      expect((await Promise.all(twice.map(refusalOf))).toSorted()).toEqual(['done', 'room-repeated']);
      expect(await timesOf(log, code)).toHaveLength(3);
    });

    it('refuses an answer after the host has moved on, and takes it from one who has seen that', async () => {
      const { log, code } = await openRoom();
      await valueOf(log.append(code, [event(3)], { type: 'lead', seq: 2 }));
      expect(await refusalOf(log.append(code, [event(4)], { type: 'once', key: 'x', seq: 2 }))).toBe('room-moved-on');
      expect(await refusalOf(log.append(code, [event(4)], { type: 'once', key: 'x', seq: 3 }))).toBe('done');
      expect(await refusalOf(log.append(code, [event(5)], { type: 'once', key: 'x', seq: 2 }))).toBe('room-repeated');
    });

    it('has given what led to a refusal to whoever reads after it', async () => {
      const { log, code } = await openRoom();
      const refused = async (atMillis: number, guard: Guard) => {
        void log.append(code, [event(atMillis)], guard);
        await refusalOf(log.append(code, [event(9)], guard));
        return timesOf(log, code);
      };
      expect(await refused(3, { type: 'lead', seq: 2 })).toEqual([1, 2, 3]);
      expect(await refused(4, { type: 'once', key: 'x', seq: 3 })).toEqual([1, 2, 3, 4]);
    });

    it('appends several events as one act', async () => {
      const { log, code } = await openRoom();
      expect(await refusalOf(log.append(code, [event(3), event(4)], { type: 'lead', seq: 1 }))).toBe('room-moved-on');
      expect(await valueOf(log.append(code, [event(3), event(4)], { type: 'lead', seq: 2 }))).toBe(4);
      expect(await timesOf(log, code)).toEqual([1, 2, 3, 4]);
    });
  });

  describe(`${name}: sharing and coming back`, () => {
    it('holds events, guards and used keys for whoever opens it next', async () => {
      const { log, code } = await openRoom();
      await valueOf(log.append(code, [event(3)], { type: 'lead', seq: 2 }));
      await valueOf(log.append(code, [event(4)], { type: 'once', key: 'x', seq: 3 }));
      const next = await openAgain(log);
      expect(await timesOf(next, code)).toEqual([1, 2, 3, 4]);
      expect(await refusalOf(next.append(code, [event(5)], { type: 'once', key: 'x', seq: 4 }))).toBe('room-repeated');
      expect(await refusalOf(next.append(code, [event(5)], { type: 'once', key: 'y', seq: 2 }))).toBe('room-moved-on');
      expect(await refusalOf(next.append(code, [event(5)], { type: 'lead', seq: 2 }))).toBe('room-moved-on');
      expect(await valueOf(next.append(code, [event(5)], { type: 'lead', seq: 4 }))).toBe(5);
    });

    it('tells who listens to a room, and nobody else', async () => {
      const { log, code } = await openRoom();
      const other = freshCode();
      await valueOf(log.create(other, [event(9)], inAnHour()));
      const [heard, unheard, stopped] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
      log.onAppend(code, heard);
      log.onAppend(other, unheard);
      log.onAppend(code, stopped)();
      await untilQuiet(heard);
      unheard.mockClear();
      await valueOf(log.append(code, [event(3)], { type: 'once', key: 'x', seq: 2 }));
      await vi.waitFor(() => expect(heard).toHaveBeenCalled());
      expect(stopped).not.toHaveBeenCalled();
      expect(unheard).not.toHaveBeenCalled();
    });

    if (!harness.isShared) return;

    it('tells another process, and is told by it', async () => {
      const { log, code } = await openRoom();
      const other = await openAgain(log);
      const [here, there] = [vi.fn<() => void>(), vi.fn<() => void>()];
      log.onAppend(code, here);
      other.onAppend(code, there);
      await untilQuiet(there);
      await valueOf(log.append(code, [event(3)], { type: 'once', key: 'x', seq: 2 }));
      await vi.waitFor(() => expect(there).toHaveBeenCalled());
      await untilQuiet(here);
      await valueOf(other.append(code, [event(4)], { type: 'lead', seq: 3 }));
      await vi.waitFor(() => expect(here).toHaveBeenCalled());
      expect(await timesOf(log, code)).toEqual([1, 2, 3, 4]);
    });
  });

  describe(`${name}: the end`, () => {
    it('deletes a room at once when its time is past, and frees its code', async () => {
      const { log, code } = await openRoom();
      await valueOf(log.append(code, [event(3)], { type: 'once', key: 'x', seq: 2 }));
      await valueOf(log.expireAt(code, systemClock.nowMillis() - 1));
      expect(await refusalOf(log.readAfter(code, 0))).toBe('room-gone');
      expect(await valueOf(log.create(code, [event(7)], inAnHour()))).toBe(1);
      expect(await timesOf(log, code)).toEqual([7]);
      expect(await refusalOf(log.append(code, [event(8)], { type: 'once', key: 'x', seq: 1 }))).toBe('done');
    });

    it('tells who listens that the room is deleted', async () => {
      const { log, code } = await openRoom();
      const heard = vi.fn<() => void>();
      log.onAppend(code, heard);
      await valueOf(log.expireAt(code, 0));
      await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    });

    it('deletes a room when its time has come', async () => {
      const { log, code } = await openRoom();
      await valueOf(log.expireAt(code, systemClock.nowMillis() + 30));
      await vi.waitFor(async () => expect(await refusalOf(log.readAfter(code, 0))).toBe('room-gone'));
    });

    it('refuses everything once it is closed, and tells nobody', async () => {
      const { log, code } = await openRoom();
      await log.close();
      expect(await refusalOf(log.readAfter(code, 0))).toBe('room-store-down');
      expect(await refusalOf(log.append(code, [event(3)], { type: 'lead', seq: 2 }))).toBe('room-store-down');
    });
  });
}
