/** Answering: how soon feedback is painted against a bare button, and how soon a row is saved in a long log. */
import type { Answerer } from './answerer.ts';
import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { readTimes } from './note-answers.ts';

const warmUps = 5;
/** A press meets the screen's next frame after up to 17 ms by chance; the median of a hundred strays by about half one. */
const rounds = 100;
const slowdown = 4;
const settleMillis = 120;

export interface Answerers {
  readonly bare: Answerer;
  readonly empty: Answerer;
  readonly long: Answerer;
}

export async function measureAnswers({ bare, empty, long }: Answerers): Promise<Figure[]> {
  const [bareMillis, paintMillis] = await takeTurns([bare, long], 'painted', slowdown);
  const [emptyMillis, longMillis] = await takeTurns([empty, long], 'saved', 1);
  return [
    { name: `a press to a painted word, bare button, CPU ${slowdown}× slower`, value: bareMillis, unit: 'ms' },
    { name: 'an answer to painted feedback, the same, 100,000 reviews', value: paintMillis, unit: 'ms' },
    { name: 'feedback against the bare button', value: paintMillis / bareMillis, unit: '×', bar: 1.5 },
    { name: 'an answer to its row on disk: nothing answered before', value: emptyMillis, unit: 'ms' },
    { name: 'an answer to its row on disk: 100,000 reviews', value: longMillis, unit: 'ms' },
    { name: 'a row in the long log against the empty one', value: longMillis / emptyMillis, unit: '×', bar: 1.5 },
  ];
}

/** The medians of two that answer in turn, so that a slow moment of the machine meets both. */
async function takeTurns(
  [one, other]: readonly [Answerer, Answerer],
  note: 'painted' | 'saved',
  rate: number,
): Promise<[number, number]> {
  const both = [one, other];
  for (const { page } of both) await slowDown(page, rate);
  for (let round = 0; round < warmUps; round++) for (const each of both) await answerInFront(each);
  const before = await Promise.all(both.map(async ({ page }) => (await readTimes(page, note)).length));
  for (let round = 0; round < rounds; round++) for (const each of both) await answerInFront(each);
  for (const { page } of both) await slowDown(page, 1);
  const measured = async ({ page }: Answerer, from = 0) => median((await readTimes(page, note)).slice(from));
  return [await measured(one, before[0]), await measured(other, before[1])];
}

async function answerInFront({ page, answer }: Answerer): Promise<void> {
  await page.bringToFront(); // a page behind another paints no frames
  await page.waitForTimeout(settleMillis); // and in front it is first painted anew
  await answer();
}

async function slowDown(page: Answerer['page'], rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
