/** What the wall shows of each kind once its answer may be told, in the letters and the order that phones have. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ProjectorScreen } from '#components/rooms/projector/projector-screen.tsx';
import { kinds, type Kind } from '#lib/items/item-kinds.ts';
import type { StateMap } from '#lib/maps/state-map.ts';
import { viewForProjector } from '#lib/rooms/view/view-room.ts';
import { buildItemOf } from '#tests/builders/build-item.ts';
import { buildBankFact, buildRoomQuestion, openedAtMillis, playRoom, rightAnswer } from '#tests/builders/build-room.ts';

const square = (x: number) => `M${x} 0l300 0 0 300-300 0z`;
const map: StateMap = {
  width: 1000,
  height: 700,
  states: ['PK', 'IN'].map((code, at) => ({ code, at: [150 + 310 * at, 150], path: square(310 * at), area: 90_000 })),
  disputed: [],
  otherLand: '',
};

beforeEach(() => void vi.stubGlobal('fetch', () => Promise.resolve(Response.json(map))));
afterEach(() => void vi.unstubAllGlobals());

/** One question of a kind, answered right by Ada alone. */
function ask(kind: Kind) {
  const room = playRoom();
  for (const player of ['Ada', 'Ben']) room.join(player, 0);
  room.host({ type: 'ask', question: kinds.indexOf(kind) }, 1_000);
  room.answer('Ada', 0, rightAnswer(kinds.indexOf(kind)), 2_000);
  return room;
}

const show = (room: ReturnType<typeof playRoom>) =>
  render(
    <ProjectorScreen
      view={viewForProjector(room.state)}
      origin="http://192.168.1.20:3000"
      serverNow={() => openedAtMillis}
    />,
  );

const reveal = (kind: Kind) => {
  const room = ask(kind);
  room.host({ type: 'reveal', round: 0 }, 3_000);
  return show(room);
};

describe('a side to choose', () => {
  it('is known by T and F, as on the phones, before and after', async () => {
    const open = await show(ask('true-false'));
    expect(
      open
        .getByRole('listitem')
        .elements()
        .map(({ textContent }) => textContent?.[0]),
    ).toEqual(['T', 'F']);
    const told = await reveal('true-false');
    await expect.element(told.getByRole('row', { name: 'T True ✓ right 1 · 100 %' })).toBeVisible();
  });
});

describe('a map', () => {
  it('names no state while it is asked, and the answer on it afterwards', async () => {
    const open = await show(ask('map-place'));
    await expect.element(open.getByRole('img', { name: /without names$/ })).toBeVisible();
    expect(open.container.querySelector('svg text')).toBeNull();
    const told = await reveal('map-place');
    await expect.element(told.getByRole('img', { name: / Pakistan marked$/ })).toBeVisible();
    expect(told.container.querySelector('svg text')?.textContent).toBe('✓ Pakistan');
  });
});

describe('an order and a matching', () => {
  it('stand in the right order with their dates, and not in one long line', async () => {
    const screen = await reveal('ordering');
    const lines = [...screen.container.querySelectorAll('ol > li')].map(({ textContent }) => textContent);
    expect(lines.length).toBeGreaterThan(2);
    for (const [at, line] of lines.entries()) expect(line).toMatch(new RegExp(`^${at + 1}`));
    expect(screen.getByRole('table').elements()).toHaveLength(0);
  });

  it('stand line by line with what belongs to each', async () => {
    const screen = await reveal('matching');
    expect(screen.getByRole('definition').elements().length).toBeGreaterThan(1);
    expect(screen.getByRole('table').elements()).toHaveLength(0);
  });
});

it('an answer that rests on two facts has both read out, with where they stand, and all of it fits', async () => {
  await page.viewport(1280, 720);
  // As long as the longest that two facts of the first dossier are together.
  const statement = 'Cooperation between the two cannot lay the ground for an alliance, he says. '.repeat(3);
  const facts = ['paper.f0', 'paper.f1'].map((id) => buildBankFact(id, { statement: `${id}: ${statement}` }));
  const room = playRoom({ timer: 'off' }, [buildRoomQuestion(0, buildItemOf['single-choice'](), { facts })]);
  room.host({ type: 'ask' }, 1_000);
  room.host({ type: 'reveal', round: 0 }, 2_000);
  const screen = await show(room);
  for (const { citation } of facts) await expect.element(screen.getByText(`${citation.factId}: Coop`)).toBeVisible();
  expect(screen.getByText('event', { exact: false }).elements()).toHaveLength(2);
  const frame = screen.container.querySelector('.projector [tabindex="0"]');
  expect(frame?.scrollHeight).toBeLessThanOrEqual(frame?.clientHeight ?? 0);
  const lines = [...screen.container.querySelectorAll('.projector li p')];
  expect(lines).toHaveLength(4);
  // The computed size does not know of `zoom`.
  const sizes = lines.map((line) => line.currentCSSZoom * Number.parseFloat(getComputedStyle(line).fontSize));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

it('a comparison with a fact that is disputed has the two accounts, and what it is compared with', async () => {
  const { statement, citation } = buildBankFact('paper.x', { statement: 'Another puts it higher.' });
  const meetings = [{ type: 'contradicts', note: 'They count differently.', statement, citation } as const];
  const facts = [buildBankFact('paper.f0', { meetings }), buildBankFact('paper.f1')];
  const room = playRoom({ timer: 'off' }, [buildRoomQuestion(0, buildItemOf['single-choice'](), { facts })]);
  room.host({ type: 'ask' }, 1_000);
  room.host({ type: 'reveal', round: 0 }, 2_000);
  const screen = await show(room);
  const accounts = screen.getByRole('region', { name: 'Two accounts' });
  await expect.element(accounts.getByText('Another puts it higher.')).toBeVisible();
  await expect.element(screen.getByText('What is true of paper.f1.')).toBeVisible();
  expect(screen.getByText('What is true of paper.f0.').elements()).toHaveLength(1);
});

it('a room at one’s own speed shows whoever comes late how to come in', async () => {
  const room = playRoom({ pace: 'self' });
  room.join('Ada', 0);
  room.host({ type: 'ask' }, 1_000);
  room.join('Ben', 0);
  room.answer('Ada', 0, rightAnswer(0), 2_000);
  const screen = await show(room);
  await expect.element(screen.getByText('Each at their own speed. 2 have joined.')).toBeVisible();
  await expect.element(screen.getByText('1 begun · 0 through')).toBeVisible();
  await expect
    .element(screen.getByRole('img', { name: 'QR code of http://192.168.1.20:3000/class/CDF347' }))
    .toBeVisible();
});
