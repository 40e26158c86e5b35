/** A class that goes on and on: memory must not. */
import { readFileSync } from 'node:fs';
import type { Figure } from '../figure.ts';
import { median } from '../median.ts';
import { openLoadClass, spread } from './load-class.ts';
import { countWrong, count } from './measure-classes.ts';

const size = 100;
const answersMillis = 1_500;
const roundsOfRoom = 40;

/** `minutes` in one class after another, each of a hundred players and forty rounds. */
export async function measureSoak(
  server: { readonly url: string; readonly pid: number },
  items: readonly string[],
  minutes: number,
): Promise<Figure[]> {
  const end = Date.now() + minutes * 60_000;
  const sizes: number[] = [];
  let wrong = 0;
  while (Date.now() < end) {
    const room = await openLoadClass([server.url], size, items);
    for (let round = 0; round < roundsOfRoom && Date.now() < end; round++) {
      await room.ask();
      await spread(room.players, answersMillis, room.answer);
      wrong += await countWrong(room);
      await room.reveal();
      sizes.push(readResidentKb(server.pid) / 1_000);
    }
    room.leave();
  }
  const third = Math.ceil(sizes.length / 3);
  const [second, last] = [median(sizes.slice(third, 2 * third)), median(sizes.slice(-third))];
  return [
    count(`soak, ${minutes} minutes, ${sizes.length * size} answers: lost or counted twice`, wrong),
    { name: 'soak: memory of the server, in MB, in the second third', value: second, unit: 'n' },
    { name: 'soak: memory of the server, in MB, in the last third', value: last, unit: 'n' },
    { name: 'soak: the last third against the second', value: last / second, unit: '×', bar: 1.15 },
  ];
}

function readResidentKb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
}
