/** Tests that need a Redis server: left out with a word where there is none, and a failure where one is required, as in CI. */
import { describe, expect, it } from 'vitest';
import { findRedis } from './start-redis.ts';

const remark = 'No redis-server on the PATH: what needs one is not tested here. .ci/run installs one and tests it.';

/** `body` is given the server program. */
export function describeWithRedis(name: string, body: (program: string) => void): void {
  const program = findRedis();
  if (program === undefined) leaveOut(name);
  else declare(name, program, body);
}

function declare(name: string, program: string, body: (program: string) => void): void {
  describe(`${name} (${program})`, () => {
    body(program);
  });
}

function leaveOut(name: string): void {
  it(`${name}: is left out only where no Redis is required`, () => {
    process.stderr.write(`${remark}\n`);
    expect(process.env.DOSSIER_NEEDS_REDIS).toBeUndefined();
  });
}
