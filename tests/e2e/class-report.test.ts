/** The report of a class, as a teacher has it: with a word on how little it proves, and on paper. */
import { expect, inject, it } from 'vitest';
import { openClassroom } from '#tests/builders/classroom.ts';
import { askingUrl } from '#tests/builders/room-visitor.ts';
import { provideChromium } from '#tests/setup/provide-chromium.ts';
import { findViolations } from './find-violations.ts';
import { pickChoices } from './pick-choices.ts';
import { expectToSee, visit } from './visit.ts';

const browser = provideChromium();
const few = 'Fewer than 30 answers: both figures may be chance.';

/** The host's page of a room that is closed, after so many players have answered its one question. */
async function close(count: number) {
  const baseUrl = inject('baseUrl');
  const items = await pickChoices(baseUrl, 1);
  const settings = { timer: 'off', teams: ['Amber', 'Indigo'] } as const;
  const room = await openClassroom(askingUrl(baseUrl), {
    dossier: 'russia-pakistan',
    items,
    settings: { ...settings, teams: [...settings.teams] },
  });
  const players = await Promise.all(Array.from({ length: count }, (_, at) => room.join(`Player ${at + 1}`)));
  await room.command({ type: 'ask' });
  for (const [at, player] of players.entries()) {
    const response = { kind: 'single-choice', choice: 'ab'[at % 2] };
    expect((await player.post(`/${room.code}/answers`, { round: 0, question: 0, response })).status).toBe(200);
  }
  await room.command({ type: 'reveal', round: 0 });
  await room.command({ type: 'close' });
  const key = room.host.cookies.get(`room-${room.code}-host`);
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  const { page } = await visit(context, `/class/${room.code}/host#${key}`);
  await page.getByRole('heading', { name: 'Players' }).waitFor();
  return page;
}

it('says of few answers that they prove little, and nothing of it from thirty on', async () => {
  const small = await close(3);
  await expectToSee(small.getByText(few, { exact: false }));
  await expectToSee(small.getByText(/^\d+ %\*$/));
  const large = await close(30);
  expect(await large.getByText(few, { exact: false }).count()).toBe(0);
  expect(await large.getByText(/^\d+ %\*$/).count()).toBe(0);
});

it('on paper has every table, also those that were folded, and nothing to press', async () => {
  const page = await close(2);
  const shown = async () =>
    Promise.all((await page.getByRole('article').locator('table').all()).map((table) => table.isVisible()));
  expect(await shown()).toEqual([false, true, true]);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toEqual([true, true, true]);
  for (const button of await page.locator('button, summary, nav a').all()) expect(await button.isVisible()).toBe(false);
  expect(await findViolations(page)).toEqual([]);
});
