/** The classroom under load: the built app beside a bare server, in the same run. */
import { readBank } from '#lib/generate/bank-lines.ts';
import { makeJournalFolder, serveClassroom } from '#tests/setup/serve-classroom.ts';
import type { Figure } from '../figure.ts';
import { printFigures } from '../print-figures.ts';
import { get } from './load-client.ts';
import { measureBare } from './measure-bare.ts';
import { answersMillis, classSize, measureClass, measureManyClasses, rounds } from './measure-classes.ts';
import { measureFailover } from './measure-failover.ts';
import { measureSoak } from './measure-soak.ts';
import { measureTwoServers } from './measure-two-servers.ts';

const questions = 10;

/** `soakMinutes` adds a class of that length. */
export async function measureClassroom(soakMinutes = 0): Promise<Figure[]> {
  const bare = await measureBare(classSize, rounds, answersMillis);
  const { remove, ...keeping } = makeJournalFolder();
  const server = await serveClassroom(keeping);
  const figures: Figure[] = [];
  try {
    const items = await pickItems(server.url);
    const parts = [
      () => measureClass(server.url, items, bare),
      () => measureManyClasses(server.url, items),
      ...(soakMinutes > 0 ? [() => measureSoak(server, items, soakMinutes)] : []),
      () => measureTwoServers(items),
      () => measureFailover(items),
    ];
    for (const part of parts) {
      const measured = await part();
      printFigures(measured);
      figures.push(...measured);
    }
  } finally {
    const stopMillis = await server.stop();
    figures.push({ name: 'stopping a server', value: stopMillis, unit: 'ms', bar: 2_000 });
    remove();
  }
  return figures;
}

async function pickItems(url: string): Promise<string[]> {
  const { items } = readBank((await get(`${url}/dossiers/russia-pakistan/bank.txt`)).text);
  const choices = items.filter(({ kind }) => kind === 'single-choice');
  return choices.slice(0, questions).map(({ id }) => id);
}
