/** The same load on a server that does nothing else, in the same run: what this machine gives at best. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { claimPort } from '#lib/commands/claim-port.ts';
import { openStream, post } from './load-client.ts';
import { spread } from './load-class.ts';

export interface BareTimes {
  readonly fanOutMillis: readonly number[];
  readonly acceptedMillis: readonly number[];
}

const script = fileURLToPath(new URL('bare-classroom.ts', import.meta.url));

export async function measureBare(players: number, rounds: number, answersMillis: number): Promise<BareTimes> {
  const port = await claimPort('0');
  if (!port.ok) throw new Error(port.error);
  const server = spawn(process.execPath, ['--import', 'tsx', script, String(port.value)], { stdio: 'inherit' });
  try {
    return await measure(`http://localhost:${port.value}`, players, rounds, answersMillis);
  } finally {
    server.kill();
  }
}

async function measure(url: string, size: number, rounds: number, answersMillis: number): Promise<BareTimes> {
  await untilServed(url);
  const streams = await Promise.all(Array.from({ length: size }, () => openStream(`${url}/stream`, '')));
  const fanOutMillis: number[] = [];
  const acceptedMillis: number[] = [];
  // As long as the view of a question.
  const filler = 'x'.repeat(1_500);
  for (let round = 0; round < rounds; round++) {
    const begun = Date.now();
    const heard = streams.map(async (stream) => (await stream.next(`"round":${round},`)) - begun);
    await post(`${url}/say`, { round, filler });
    fanOutMillis.push(...(await Promise.all(heard)));
    const times = await spread([...streams.keys()], answersMillis, async (player) => {
      const sent = Date.now();
      await post(`${url}/answers`, { round, choice: 'a' }, `player=${player}`);
      return Date.now() - sent;
    });
    acceptedMillis.push(...times);
  }
  for (const stream of streams) stream.close();
  return { fanOutMillis, acceptedMillis };
}

async function untilServed(url: string): Promise<void> {
  for (;;) {
    try {
      return void (await post(`${url}/answers`, { round: -1 }));
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
