import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';
import { openLevel } from '#lib/rooms/log/journal-database.server.ts';
import { buildJournalRoomLog } from '#lib/rooms/log/journal-room-log.server.ts';
import { describeRoomLog, valueOf } from '#tests/contracts/room-log.ts';

const folders: string[] = [];
const makeFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-rooms-'));
  folders.push(folder);
  return folder;
};
const open = (folder: string) => buildJournalRoomLog(folder, systemClock);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const inAnHour = () => systemClock.nowMillis() + 3_600_000;

describeRoomLog('journal', {
  isShared: false,
  open: async () => open(makeFolder()),
  async openAgain(before) {
    await before.close();
    return open(folders.at(-1) ?? '');
  },
});

it('refuses a second server on the same folder in a sentence that names REDIS_URL, and lets it in once the first is gone', async () => {
  const folder = makeFolder();
  const [first, second] = [open(folder), open(folder)];
  await valueOf(first.create('CODE', [{ type: 'locked', atMillis: 1 }], inAnHour()));
  const refused = await second.readAfter('CODE', 0);
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'room-store-down', message: expect.stringContaining('REDIS_URL') },
  });
  await first.close();
  expect(await valueOf(second.readAfter('CODE', 0))).toHaveLength(1);
  await second.close();
});

it('goes on once a disk that was full has room again, with all that it had accepted', async () => {
  const folder = makeFolder();
  let isFull = false;
  const log = buildJournalRoomLog(folder, systemClock, async (path) => {
    const database = await openLevel(path);
    const write = database.batch.bind(database);
    let hasFailed = false;
    const fail = () => Promise.reject(new Error('No space left on device'));
    // As LevelDB does it: after one write that failed it takes no other.
    const writeIfItCan = (...operations: Parameters<typeof write>) => {
      hasFailed ||= isFull;
      return hasFailed ? fail() : write(...operations);
    };
    return Object.assign(database, { batch: writeIfItCan });
  });
  const lock = (atMillis: number) => log.append('CODE', [{ type: 'locked', atMillis }], { type: 'lead', seq: 1 });
  await valueOf(log.create('CODE', [{ type: 'locked', atMillis: 1 }], inAnHour()));
  isFull = true;
  expect(await lock(2)).toMatchObject({ ok: false, error: { code: 'room-store-down' } });
  expect(await lock(3)).toMatchObject({ ok: false, error: { code: 'room-store-down' } });
  isFull = false;
  expect(await valueOf(lock(4))).toBe(2);
  expect(await valueOf(log.readAfter('CODE', 0))).toMatchObject([{ seq: 1 }, { seq: 2, event: { atMillis: 4 } }]);
  await log.close();
});

it('leaves nothing of a deleted room on the disk', async () => {
  const folder = makeFolder();
  const log = open(folder);
  const team = 'a name that nobody else has';
  const joined = { type: 'joined', atMillis: 1, player: 'p', name: team, tokenHash: 't' } as const;
  await valueOf(log.create('CODE', [joined], inAnHour()));
  const holdsIt = () => readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(team));
  expect(holdsIt()).toBe(true);
  await valueOf(log.expireAt('CODE', 0));
  expect(holdsIt()).toBe(false);
  await log.close();
});
