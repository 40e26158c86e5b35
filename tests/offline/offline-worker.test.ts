import { beforeEach, describe, expect, it } from 'vitest';
import { runOfflineWorker } from '#lib/offline/offline-worker.ts';
import type { PrecacheList } from '#lib/offline/precache-list.ts';
import { takeOver } from '#lib/offline/take-over.ts';
import { buildFakeBrowser, home, startWorker, type FakeBrowser, type FakeWorker } from './fake-browser.ts';

const rsc = { rsc: '1' };
const listOf = (build: string): PrecacheList => ({
  build,
  files: [
    { path: '', integrity: '' },
    { path: 'study', integrity: '' },
    { path: 'study', integrity: '', isPayload: true },
    { path: 'offline', integrity: '' },
    { path: 'bank.json', integrity: '' },
  ],
});

let browser: FakeBrowser;
beforeEach(() => {
  browser = buildFakeBrowser();
});

function serve(build: string): void {
  for (const path of ['', 'study', 'study?_rsc', 'offline', 'bank.json']) {
    browser.served.set(`${home}${path}`, new Response(`${path} of ${build}`));
  }
}

function start(build: string): FakeWorker {
  const worker = startWorker(browser);
  runOfflineWorker(worker.scope, listOf(build));
  return worker;
}

async function install(build: string): Promise<FakeWorker> {
  serve(build);
  const worker = start(build);
  await worker.run('install');
  await worker.run('activate');
  browser.asked.length = 0;
  return worker;
}

const read = async (answer: Promise<Response | undefined>) => (await answer)?.text();
const countBuilds = () => [...browser.stored.keys()].filter((name) => name.includes(' build ')).length;

describe('an installed build', () => {
  it('answers its pages, whatever their query, their payloads and their data without the server', async () => {
    const worker = await install('one');
    expect(await read(worker.ask('', { opening: 'p' }))).toBe(' of one');
    expect(await read(worker.ask('study?dossier=a', { opening: 'p' }))).toBe('study of one');
    expect(await read(worker.ask('study/', { opening: 'p' }))).toBe('study of one');
    expect(await read(worker.ask('study?dossier=a&_rsc=x1', { from: 'p', headers: rsc }))).toBe('study?_rsc of one');
    expect(await read(worker.ask('bank.json', { from: 'p' }))).toBe('bank.json of one');
    expect(browser.asked).toEqual([]);
  });

  it('answers “no content” when Next asks ahead for what is here already', async () => {
    const worker = await install('one');
    await worker.ask('', { opening: 'p' });
    const ahead = { ...rsc, 'next-router-prefetch': '1' };
    expect((await worker.ask('study?_rsc=x', { from: 'p', headers: ahead }))?.status).toBe(204);
    expect((await worker.ask('study', { from: 'p', method: 'HEAD' }))?.status).toBe(204);
    browser.served.set(`${home}class?_rsc=x`, new Response('tree'));
    expect(await read(worker.ask('class?_rsc=x', { from: 'p', headers: ahead }))).toBe('tree');
  });

  it('asks the server for what is not part of it, and says so when there is no network', async () => {
    const worker = await install('one');
    browser.served.set(`${home}class`, new Response('a live page'));
    expect(await read(worker.ask('class', { opening: 'p' }))).toBe('a live page');
    browser.served.clear();
    expect(await read(worker.ask('class', { opening: 'q' }))).toBe('offline of one');
    await expect(worker.ask('answers', { from: 'p' })).rejects.toThrow('Failed to fetch');
  });

  it('leaves to the browser what is sent and what goes to others', async () => {
    const worker = await install('one');
    expect(await worker.ask('study', { from: 'p', method: 'POST' })).toBeUndefined();
    expect(await worker.ask('https://elsewhere.test/study', { from: 'p' })).toBeUndefined();
  });

  it('answers a page that came from the server by the server, and itself only without network', async () => {
    const worker = await install('one');
    serve('two');
    expect(await read(worker.ask('bank.json', { from: 'server-page' }))).toBe('bank.json of two');
    browser.served.clear();
    expect(await read(worker.ask('bank.json', { from: 'server-page' }))).toBe('bank.json of one');
  });
});

describe('an installation', () => {
  it('is not fetched any further once one file cannot be had', async () => {
    const worker = startWorker(browser);
    const files = Array.from({ length: 20 }, (_, at) => ({ path: `page-${at}`, integrity: '' }));
    for (const { path } of files.slice(1)) browser.served.set(`${home}${path}`, new Response(path));
    runOfflineWorker(worker.scope, { build: 'one', files });
    await expect(worker.run('install')).rejects.toThrow('Failed to fetch');
    expect(browser.asked.length).toBeLessThan(files.length / 2);
  });

  it('is whole or not at all: when a file cannot be had, nothing of the build stays', async () => {
    await install('one');
    browser.served.delete(`${home}bank.json`);
    await expect(start('two').run('install')).rejects.toThrow('Failed to fetch');
    expect(countBuilds()).toBe(1);
  });
});

describe('a newer build', () => {
  it('answers pages opened from now on; a page of the old build goes on with its own, even when the worker restarts', async () => {
    const one = await install('one');
    await one.ask('study', { opening: 'old-page' });
    const two = await install('two');
    expect(await read(two.ask('study', { opening: 'new-page' }))).toBe('study of two');
    const restarted = start('two');
    browser.served.clear();
    for (const worker of [two, restarted]) {
      expect(await read(worker.ask('bank.json', { from: 'old-page' }))).toBe('bank.json of one');
      expect(await read(worker.ask('study?_rsc=x', { from: 'old-page', headers: rsc }))).toBe('study?_rsc of one');
      expect(await read(worker.ask('bank.json', { from: 'new-page' }))).toBe('bank.json of two');
    }
  });

  it('waits until it is asked to take over', async () => {
    await install('one');
    serve('two');
    const two = start('two');
    await two.run('install');
    expect(browser.hasSkipped).toBe(false);
    two.say('something else');
    expect(browser.hasSkipped).toBe(false);
    two.say(takeOver);
    expect(browser.hasSkipped).toBe(true);
  });

  it('drops the old one when its last page has been closed, not before', async () => {
    const one = await install('one');
    await one.ask('study', { opening: 'old-page' });
    const two = await install('two');
    expect(countBuilds()).toBe(2);
    browser.openPages.delete('old-page');
    await two.ask('study', { opening: 'new-page' });
    expect(countBuilds()).toBe(1);
    expect(await read(two.ask('bank.json', { from: 'new-page' }))).toBe('bank.json of two');
  });

  it('is not dropped by the old one while it is being installed', async () => {
    const one = await install('one');
    serve('two');
    browser.hasNewer = true;
    await start('two').run('install');
    await one.ask('study', { opening: 'p' });
    expect(countBuilds()).toBe(2);
  });

  it('leaves the caches of others alone', async () => {
    browser.stored.set('dossier https://dossier.test/other/ build x', new Map());
    await install('one');
    expect([...browser.stored.keys()]).toContain('dossier https://dossier.test/other/ build x');
  });
});
