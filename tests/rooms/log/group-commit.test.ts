import { expect, it } from 'vitest';
import { buildGroupCommit } from '#lib/rooms/log/group-commit.ts';

function buildWriter() {
  const written: (readonly string[])[] = [];
  const waiting: { done(): void; fail(): void }[] = [];
  const write = (rows: readonly string[]) =>
    new Promise<void>((resolve, reject) => {
      written.push(rows);
      waiting.push({ done: resolve, fail: () => reject(new Error('The disk is full.')) });
    });
  const next = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    const writing = waiting.shift();
    if (writing === undefined) throw new Error('nothing is being written');
    return writing;
  };
  return { written, write, next };
}

it('writes what comes together in one go, and what comes meanwhile in the next', async () => {
  const { written, write, next } = buildWriter();
  const commits = buildGroupCommit(write);
  const first = [commits.add(['a']), commits.add(['b'])];
  const writing = await next();
  const second = [commits.add(['c']), commits.add(['d'])];
  writing.done();
  (await next()).done();
  expect(await Promise.all([...first, ...second])).toEqual([true, true, true, true]);
  expect(written).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(commits.isIdle()).toBe(true);
});

it('fails what came after a write that failed, and then goes on', async () => {
  const { write, next } = buildWriter();
  const commits = buildGroupCommit(write);
  const first = commits.add(['a']);
  const writing = await next();
  const second = commits.add(['b']);
  writing.fail();
  expect(await Promise.all([first, second])).toEqual([false, false]);
  const third = commits.add(['c']);
  (await next()).done();
  expect(await third).toBe(true);
});

it('settles when all that was added before is written', async () => {
  const { write, next } = buildWriter();
  const commits = buildGroupCommit(write);
  await commits.settle();
  void commits.add(['a']);
  const writing = await next();
  let isSettled = false;
  const settling = commits.settle().then(() => (isSettled = true));
  await Promise.resolve();
  expect(isSettled).toBe(false);
  writing.done();
  (await next()).done();
  await settling;
  expect(isSettled).toBe(true);
});
