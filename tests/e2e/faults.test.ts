/** What goes wrong outside the app: each with a sentence on screen, and nothing lost. */
import type { BrowserContext, Page } from 'playwright';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { answerByKeyboard, answerSome, countRows, expectToSee, goOn, readStem, visit } from './visit.ts';

const browser = provideChromium();
let context: BrowserContext;
beforeEach(async () => {
  context = await browser.newContext();
});

const go = (page: Page, path: string) => page.goto(new URL(path, inject('baseUrl')).href);
const todayRow = (page: Page, answers: number) => page.getByRole('row', { name: new RegExp(`^Today ${answers} `) });

/** On disk are the beginning of the session and the answers. */
const expectOnDisk = (page: Page, answers: number) => expect.poll(() => countRows(page)).toBe(answers + 1);

describe('a link that leads nowhere', () => {
  it.each([
    ['/dossiers/nowhere', 'There is no such page.', 'All dossiers'],
    ['/dossiers/russia-pakistan/sources/nobody', 'There is no such page.', 'All dossiers'],
    ['/dossiers/russia-pakistan/bank.txt/more', 'There is no such page.', 'All dossiers'],
    ['/study?dossier=nowhere', 'There is no dossier “nowhere”.', 'Study all dossiers'],
    ['/practice?dossier=nowhere', 'There is no dossier “nowhere”.', 'Practise with the first one'],
    ['/assess?dossier=nowhere', 'There is no dossier “nowhere”.', 'Test yourself on the first one'],
    ['/assess?attempt=nothing', 'This device has no such test.', 'All tests here'],
    ['/assess?paper=nonsense', 'This link to a paper is cut off or was changed.', 'Put a paper together'],
  ])('%s is answered with a sentence and a way on', async (path, sentence, way) => {
    const { page } = await visit(context, path);
    await expectToSee(page.getByText(sentence));
    await page.getByRole('link', { name: way }).click();
    await expectToSee(page.getByRole('heading', { level: 1 }));
    await page.getByText(sentence).waitFor({ state: 'detached' });
  });

  it.each([
    ['control characters', '..%00..'],
    ['markup', '%F0%9F%92%A3.%3Cimg src=x onerror=alert(1)%3E'],
    ['names of JavaScript', 'constructor.__proto__.toString'],
    ['far too much', 'a'.repeat(6_000)],
  ])('a practice link that holds %s says that it names nothing, and offers to choose', async (_, nonsense) => {
    const { page, expectQuiet } = await visit(context, `/practice?items=${nonsense}`);
    await expectToSee(page.getByText('None of the questions that the link names is in this version'));
    await expectToSee(page.getByRole('button', { name: 'Practise' }));
    expectQuiet();
  });

  it('a practice link that is damaged in part asks the rest, and says how many are missing', async () => {
    const { page } = await visit(context, '/practice');
    await page.getByRole('button', { name: 'Practise' }).click();
    const stem = await readStem(page);
    const [whole = '', first = ''] = /items=([^.]+)/.exec(page.url()) ?? [];
    expect(whole).not.toBe('');
    await go(page, `/practice?items=${first}.damage.constructor`);
    await expectToSee(page.getByText('2 of the questions that the link names are not in this version of the dossier.'));
    expect(await readStem(page)).toBe(stem);
  });

  it('a name of a thousand letters does not make the screen wider', async () => {
    await context.close();
    context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const { page } = await visit(context, `/study?dossier=${'x'.repeat(1_000)}`);
    await expectToSee(page.getByText('There is no dossier'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  });
});

describe('the database', () => {
  /** As often as the page says, the system closes the connection while an answer is being written. */
  const closeInMidAnswer = () =>
    context.addInitScript(() => {
      const add = IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = function (...given) {
        const left = Number(Reflect.get(globalThis, 'closings') ?? 0);
        if (left <= 0) return add.apply(this, given);
        Object.assign(globalThis, { closings: left - 1 });
        const { db } = this.transaction;
        const request = add.apply(this, given);
        this.transaction.abort();
        db.close();
        db.dispatchEvent(new Event('close'));
        return request;
      };
    });
  const readClosings = (page: Page) => page.evaluate(() => Number(Reflect.get(globalThis, 'closings')));
  const setClosings = (page: Page, closings: number) =>
    page.evaluate((count) => void Object.assign(globalThis, { closings: count }), closings);

  it('that the system closes in mid-answer is opened again, and the answer is kept once', async () => {
    await closeInMidAnswer();
    const { page, expectQuiet } = await visit(context, '/study');
    await answerSome(page, 1);
    await setClosings(page, 1);
    await answerSome(page, 2);
    expect(await readClosings(page)).toBe(0);
    await expectOnDisk(page, 3);
    await page.reload();
    await expectToSee(page.getByText('3 answered'));
    expectQuiet();
  });

  it('that stays closed is told of; the answers stay in the tab and are saved when it opens again', async () => {
    await closeInMidAnswer();
    const { page } = await visit(context, '/study');
    await answerSome(page, 1);
    await setClosings(page, 1_000);
    await answerSome(page, 2);
    await expectToSee(page.getByText('The browser no longer lets Dossier reach your saved answers.'));
    await expectToSee(page.getByText('2 entries are in this tab only.'));
    await setClosings(page, 0);
    await page.getByRole('button', { name: 'Save again' }).click();
    await page.getByText('2 entries are in this tab only.').waitFor({ state: 'detached' });
    await expectOnDisk(page, 3);
    await page.reload();
    await expectToSee(page.getByText('3 answered'));
  });

  it('that the system has emptied is told of, and what is answered from then on is kept', async () => {
    const { page } = await visit(context, '/study');
    await answerSome(page, 2);
    await expectOnDisk(page, 2);
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(page.url()).origin,
      storageTypes: 'indexeddb',
    });
    await answerSome(page, 1);
    await expectToSee(page.getByText('The browser has removed the answers that were stored here before.'));
    await answerSome(page, 1);
    await expect.poll(() => countRows(page)).toBe(2);
  });

  it('that a newer app has taken over is told of, before and after a reload', async () => {
    const { page } = await visit(context, '/study');
    await answerSome(page, 1);
    const { page: newer } = await visit(context, '/offline');
    await newer.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('dossier', 2);
          opening.addEventListener('success', () => resolve());
          opening.addEventListener('error', () => reject(new Error('not opened')));
        }),
    );
    await answerSome(page, 1);
    await expectToSee(page.getByText('Your answers are kept by a newer version of Dossier than the one in this tab.'));
    await expectToSee(page.getByText('One entry is in this tab only.'));
    const warnings: string[] = [];
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(warnings).toEqual(['beforeunload']);
    await expectToSee(page.getByText('Your answers are kept by a newer version of Dossier than the one in this tab.'));
    await expectToSee(page.getByText('Progress will not be kept in this tab.'));
    await answerSome(page, 1);
  });
});

describe('time', () => {
  const ahead = (page: Page, day: string) => page.getByText(`Answers here are counted for ${day},`);

  it('set back a day in mid-session loses nothing, goes on, and says when the answers count', async () => {
    const { page, expectQuiet } = await visit(context, '/offline');
    await page.clock.install({ time: '2026-11-22T12:00:00Z' });
    await go(page, '/study');
    await answerSome(page, 2);
    await answerByKeyboard(page);
    await page.clock.setSystemTime('2026-11-21T12:00:00Z');
    await goOn(page);
    await answerSome(page, 2);
    await expectToSee(page.getByText('5 answered'));
    await expectToSee(ahead(page, '22 November 2026'));
    await expectOnDisk(page, 5);
    await go(page, '/progress');
    await expectToSee(todayRow(page, 2));
    await expectToSee(ahead(page, '22 November 2026'));
    await page.clock.setSystemTime('2026-11-22T13:00:00Z');
    await page.reload();
    await expectToSee(todayRow(page, 3));
    expect(await ahead(page, '22 November 2026').count()).toBe(0);
    expectQuiet();
  });

  it('of another zone, in mid-session: nothing is lost, and a day that is still to come is told of', async () => {
    const { page, expectQuiet } = await visit(context, '/offline');
    const session = await context.newCDPSession(page);
    const travel = (timezoneId: string) => session.send('Emulation.setTimezoneOverride', { timezoneId });
    await travel('Asia/Karachi');
    // 23 November, 04:30 there: the learner's day has just begun.
    await page.clock.install({ time: '2026-11-22T23:30:00Z' });
    await go(page, '/study');
    await answerSome(page, 2);
    expect(await ahead(page, '23 November 2026').count()).toBe(0);
    await travel('America/New_York');
    await answerSome(page, 1);
    await expectToSee(page.getByText('3 answered'));
    await expectToSee(ahead(page, '23 November 2026'));
    await expectOnDisk(page, 3);
    await go(page, '/progress');
    await expectToSee(todayRow(page, 1));
    await travel('Asia/Karachi');
    await page.reload();
    await expectToSee(todayRow(page, 2));
    expectQuiet();
  });
});
