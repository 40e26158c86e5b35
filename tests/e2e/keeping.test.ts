import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumFlags } from '#lib/commands/find-chromium.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { answerSome, expectToSee, visit } from './visit.ts';

const browser = provideChromium();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-keeping-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const todayRow = (page: Page, answers: number) => page.getByRole('row', { name: new RegExp(`^Today ${answers} `) });

describe('progress', () => {
  it('survives a restart of the browser', async () => {
    const open = () =>
      chromium.launchPersistentContext(join(folder, 'profile'), {
        executablePath: inject('chromiumPath'),
        args: [...chromiumFlags],
      });
    const before = await open();
    await answerSome((await visit(before, '/study')).page, 4);
    await before.close();
    const after = await open();
    await expectToSee(todayRow((await visit(after, '/progress')).page, 4));
    await after.close();
  });

  it('moves to a fresh profile by a backup file, and a second restore adds nothing', async () => {
    const old = await browser.newContext();
    await answerSome((await visit(old, '/study')).page, 3);
    const { page: from } = await visit(old, '/progress');
    const download = from.waitForEvent('download');
    await from.getByRole('button', { name: 'Save a backup file' }).click();
    const file = join(folder, (await download).suggestedFilename());
    await (await download).saveAs(file);

    const { page: to } = await visit(await browser.newContext(), '/progress');
    await expectToSee(to.getByText('Nothing has been answered on this device yet.'));
    await to.setInputFiles('input[type=file]', file);
    await to.getByText('4 entries were added; 0 were here already.').waitFor();
    await expectToSee(todayRow(to, 3));
    await to.setInputFiles('input[type=file]', file);
    await to.getByText('0 entries were added; 4 were here already.').waitFor();
    await expectToSee(todayRow(to, 3));

    const cut = join(folder, 'cut.jsonl');
    await writeFile(cut, (await readFile(file, 'utf8')).split('\n').slice(0, 3).join('\n'));
    await to.setInputFiles('input[type=file]', cut);
    await expectToSee(to.getByText(/^Nothing was changed\./));
    await expectToSee(todayRow(to, 3));
  });
});

describe('without storage', () => {
  it('the session works, and the page says that nothing will be kept', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    const { page } = await visit(context, '/study');
    await expectToSee(page.getByText('Progress will not be kept'));
    await answerSome(page, 2);
    await expectToSee(page.getByText('2 answered'));
  });
});

describe('a full disk', () => {
  it('loses no answer of the session, says so, and saves when there is room again', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      const add = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = function (...args) {
        if ('diskIsFull' in globalThis) throw new DOMException('full', 'QuotaExceededError');
        return add.apply(this, args);
      };
    });
    const { page } = await visit(context, '/study');
    await answerSome(page, 1);
    await page.evaluate(() => Object.assign(globalThis, { diskIsFull: true }));
    await answerSome(page, 2);
    await expectToSee(page.getByText('2 entries are in this tab only.'));
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'diskIsFull'));
    await page.getByRole('button', { name: 'Save again' }).click();
    await page.getByText('2 entries are in this tab only.').waitFor({ state: 'detached' });
    await page.reload();
    await expectToSee(page.getByText('3 answered'));
  });
});

describe('a stored row that no longer parses', () => {
  it('is counted, kept and handed out, and the rest is studied on', async () => {
    const context = await browser.newContext();
    const { page } = await visit(context, '/study');
    await answerSome(page, 1);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('dossier');
          opening.addEventListener('error', () => reject(new Error('no database')));
          opening.addEventListener('success', () => {
            const store = opening.result.transaction('events', 'readwrite').objectStore('events');
            store.add({ id: 'planted', type: 'review', version: 9 }).addEventListener('success', () => resolve());
          });
        }),
    );
    await page.goto(new URL('/progress', inject('baseUrl')).href);
    await expectToSee(page.getByText('One stored row cannot be read by this version.'));
    await expectToSee(todayRow(page, 1));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export these rows' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('"planted"');
  });
});
