/** A class with a phone in the hand: all kinds answered by touch, and what was missed taken along into one's own reviews. */
import type { BrowserContext, Page } from 'playwright';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { kinds, type Item } from '#lib/items/item-kinds.ts';
import type { RoomSettings } from '#lib/rooms/room-settings.ts';
import { openClassroom, type Classroom } from '#tests/builders/classroom.ts';
import { askingUrl } from '#tests/builders/room-visitor.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findViolationsInThemes } from './find-violations.ts';
import type { SentBank } from '#lib/generate/bank-lines.ts';
import { fetchBank, pickOfEachKind } from './fetch-bank.ts';
import { readQuizItems } from './read-quiz.ts';
import { tapAnswer } from './tap-answer.ts';
import { countRows, expectToSee, readStem, visit } from './visit.ts';

const browser = provideChromium();
let bank: SentBank;
beforeAll(async () => {
  bank = await fetchBank();
});

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const verdict = (page: Page) => page.getByText(/✓ Right\.|✗ Not quite\./);

const open = (items: readonly Item[], settings: Partial<RoomSettings> = {}) =>
  openClassroom(askingUrl(inject('baseUrl')), {
    dossier: 'russia-pakistan',
    items: items.map(({ id }) => id),
    settings: { timer: 'off', ...settings },
  });

async function join({ code }: Classroom): Promise<{ page: Page; context: BrowserContext; expectQuiet(): void }> {
  const context = await browser.newContext(phone);
  const { page, expectQuiet } = await visit(context, `/class/${code}`);
  await page.getByRole('textbox', { name: 'Your name here' }).fill('Amina');
  await page.getByRole('button', { name: 'Join' }).tap();
  await expectToSee(page.getByText('You are in, Amina'));
  return { page, context, expectQuiet };
}

async function openScreen(room: Classroom, role: 'host' | 'projector'): Promise<Page> {
  const key = role === 'host' ? room.host.cookies.get(`room-${room.code}-host`) : room.projectorKey;
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  return (await visit(context, `/class/${room.code}/${role}#${key}`)).page;
}

async function expectAccessible(step: string, ...pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    const at = new URL(page.url()).pathname;
    expect({ step, at, violations: await findViolationsInThemes(page) }).toEqual({ step, at, violations: [] });
  }
}

/** Adds what was missed, twice; it is there once. Gives how many there were. */
async function addMissed(page: Page): Promise<number> {
  const title = await page.getByRole('heading', { name: /^Missed \(\d+\)$/ }).innerText();
  const count = Number(/\d+/.exec(title)?.[0]);
  for (const _ of ['once', 'twice']) {
    await page.getByRole('button', { name: 'Add what I missed to my reviews' }).tap();
    await expectToSee(page.getByText(/(?:One card is|\d+ cards are) in your reviews on this device now/));
  }
  expect(await countRows(page)).toBe(count);
  return count;
}

it('all nine kinds are answered by touch; phone, projector and host are accessible before and after each', async () => {
  const items = pickOfEachKind(bank);
  expect(items.map(({ kind }) => kind)).toEqual(kinds);
  const room = await open(items);
  const { page, expectQuiet } = await join(room);
  const [host, projector] = [await openScreen(room, 'host'), await openScreen(room, 'projector')];
  await expectToSee(host.getByText('one player'));
  await expectAccessible('lobby', page, host, projector);
  for (const [round, { kind, stem }] of items.entries()) {
    await room.command({ type: 'ask' });
    await expectToSee(page.getByText(`Question ${round + 1} of 9`));
    expect(await readStem(page)).toBe(stem);
    if (kind === 'map-place') await projector.getByRole('img', { name: /without names$/ }).waitFor();
    await expectAccessible(`${kind}, open`, page, projector);
    await tapAnswer(page, kind);
    await expectToSee(page.getByText('It is in.'));
    await expectAccessible(`${kind}, answered`, page);
    await room.command({ type: 'reveal', round });
    await expectToSee(verdict(page));
    if (kind === 'map-place') await projector.getByRole('img', { name: / marked$/ }).waitFor();
    await expectAccessible(`${kind}, told`, page, projector, host);
  }
  await room.command({ type: 'rank' });
  await expectToSee(page.getByRole('heading', { name: 'Where we are' }));
  await expectAccessible('ranking', page, projector, host);
  await room.command({ type: 'close' });
  await expectToSee(page.getByRole('heading', { name: 'The quiz is over' }));
  await expectToSee(host.getByRole('heading', { name: 'Players' }));
  await expectAccessible('end', page, projector, host);
  expectQuiet();
}, 240_000);

it('a conflict is told as a discussion: both accounts on the wall without what resolves it, which the host alone has', async () => {
  const disputed = bank.items.find(({ kind, facts: [first = ''] }) => {
    const meetings = bank.facts[first]?.meetings ?? [];
    return kind === 'single-choice' && meetings[0]?.type === 'contradicts';
  });
  const fact = bank.facts[disputed?.facts[0] ?? ''];
  const meeting = fact?.meetings[0];
  if (disputed === undefined || fact === undefined || meeting === undefined) throw new Error('no conflict in the bank');
  const room = await open([disputed]);
  const { page } = await join(room);
  const [host, projector] = [await openScreen(room, 'host'), await openScreen(room, 'projector')];
  await room.command({ type: 'ask' });
  await tapAnswer(page, 'single-choice');
  await expectToSee(page.getByText('It is in.'));
  expect(await projector.getByText('Discuss').count()).toBe(0);
  await room.command({ type: 'reveal', round: 0 });
  for (const screen of [projector, host]) {
    const accounts = screen.getByRole('region', { name: 'Two accounts' });
    await expectToSee(accounts.getByText('The sources disagree'));
    await expectToSee(accounts.getByText('Discuss'));
    for (const { statement } of [fact, meeting]) await expectToSee(accounts.getByText(statement, { exact: true }));
  }
  await expectToSee(host.getByText(meeting.note, { exact: true }));
  expect(await projector.getByText(meeting.note, { exact: true }).count()).toBe(0);
});

it('a fault that is seen in class is noted on one’s own device, for the question as the bank has it', async () => {
  const items = bank.items.filter(({ kind }) => kind === 'numeric').slice(0, 1);
  const room = await open(items);
  const { page } = await join(room);
  await room.command({ type: 'ask' });
  await tapAnswer(page, 'numeric');
  await expectToSee(page.getByText('It is in.'));
  expect(await page.getByRole('button', { name: 'Report a fault' }).count()).toBe(0);
  await room.command({ type: 'reveal', round: 0 });
  await page.getByRole('button', { name: 'Report a fault' }).tap();
  await page.getByRole('dialog').getByRole('textbox').fill('The unit is missing.');
  await page.getByRole('button', { name: 'Keep this note' }).tap();
  await expectToSee(page.getByText('The note is kept.', { exact: false }));
  await page.goto(new URL('/progress', inject('baseUrl')).href);
  await expectToSee(page.getByText('The unit is missing.'));
  await expectToSee(page.getByText(items[0]?.stem ?? '').first());
});

describe('what was missed', () => {
  it('in a room goes into one’s own reviews once, and a quiz of one’s own can be drawn from it', async () => {
    const items = bank.items.filter(({ kind }) => kind === 'numeric').slice(0, 3);
    const room = await open(items);
    const { page, context } = await join(room);
    for (const round of items.keys()) {
      await room.command({ type: 'ask' });
      await expectToSee(page.getByText(`Question ${round + 1} of 3`));
      await tapAnswer(page, 'numeric');
      await expectToSee(page.getByText('It is in.', { exact: false }));
      await room.command({ type: 'reveal', round });
      await expectToSee(verdict(page));
    }
    await room.command({ type: 'close' });
    expect(await addMissed(page)).toBe(3);

    const { page: builder } = await visit(context, '/class/new');
    await builder.getByText('Which questions').tap();
    await builder.getByLabel('Which', { exact: true }).selectOption('missed');
    await builder.getByRole('group', { name: 'How to answer' }).getByRole('checkbox').first().waitFor();
    for (const box of await builder.getByRole('group', { name: 'How to answer' }).getByRole('checkbox').all())
      await box.uncheck();
    await builder.getByLabel('How many', { exact: true }).selectOption('3');
    await builder.getByRole('button', { name: 'Draw all anew' }).tap();
    await expectToSee(builder.getByText(/^\d+ questions? suits?\. [123] drawn/));
    const drawn = await readQuizItems(builder, bank);
    expect(drawn.length).toBeGreaterThan(0);
    expect(items.map(({ card }) => card)).toEqual(expect.arrayContaining(drawn.map(({ card }) => card)));
  });

  it('at one’s own speed goes into one’s own reviews as soon as one is through, before the room closes', async () => {
    const items = bank.items.filter(({ kind }) => kind === 'numeric').slice(0, 2);
    const room = await open(items, { pace: 'self' });
    const { page } = await join(room);
    await room.command({ type: 'ask' });
    for (const next of ['Next', 'To the end']) {
      await tapAnswer(page, 'numeric');
      await page.getByRole('button', { name: next, exact: true }).tap();
    }
    await expectToSee(page.getByRole('heading', { name: 'You are through' }));
    await expectAccessible('through', page);
    expect(await addMissed(page)).toBe(2);
    await room.command({ type: 'close' });
    await expectToSee(page.getByRole('heading', { name: 'The quiz is over' }));
    expect(await addMissed(page)).toBe(2);
  });

  it('in an exam at one’s own speed is told when the room closes, and that is said', async () => {
    const items = bank.items.filter(({ kind }) => kind === 'numeric').slice(0, 1);
    const room = await open(items, { pace: 'self', isQuiet: true });
    const { page } = await join(room);
    await room.command({ type: 'ask' });
    await tapAnswer(page, 'numeric');
    await expectToSee(page.getByText('then you can add what you missed to your reviews'));
    expect(await page.getByRole('heading', { name: /^Missed/ }).count()).toBe(0);
    await room.command({ type: 'close' });
    expect(await addMissed(page)).toBe(1);
  });
});
