/** How a class answered is told by words and figures beside the bars. */
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TallyBars } from '#components/rooms/tally-bars.tsx';

const distribution = [
  { answer: 'Sergei Lavrov', count: 9, isRight: false },
  { answer: 'Sergei Shoigu', count: 3, isRight: true },
  { answer: 'Denis Manturov', count: 0, isRight: false },
];

it('each answer says how many gave it, and the right one says that it is right', async () => {
  const screen = await render(<TallyBars disclosure={{ distribution, answered: 12 }} letters="ABC" />);
  await expect.element(screen.getByRole('row', { name: 'A Sergei Lavrov 9 · 75 %' })).toBeVisible();
  await expect.element(screen.getByRole('row', { name: 'B Sergei Shoigu ✓ right 3 · 25 %' })).toBeVisible();
  await expect.element(screen.getByRole('row', { name: 'C Denis Manturov 0 · 0 %' })).toBeVisible();
});

it('a question asked again shows its answers before and after talking side by side, those given up among them', async () => {
  const before = { distribution: [...distribution, { answer: 'Nobody', count: 4, isRight: false }], answered: 16 };
  const after = [{ answer: 'Sergei Shoigu', count: 10, isRight: true }];
  const screen = await render(<TallyBars disclosure={{ distribution: after, answered: 10, before }} />);
  await expect.element(screen.getByRole('row', { name: 'Sergei Shoigu ✓ right 3 · 19 % 10 · 100 %' })).toBeVisible();
  await expect.element(screen.getByRole('row', { name: 'Nobody 4 · 25 % 0 · 0 %' })).toBeVisible();
});

it('a bar of all is as long as its place, whatever stands beside it', async () => {
  const long = { answer: 'A sentence that is much longer than any bar beside it '.repeat(4), count: 3, isRight: true };
  const screen = await render(<TallyBars disclosure={{ distribution: [long], answered: 3 }} />);
  const [cell, bar] = ['td', 'td svg'].map(
    (part) => screen.container.querySelector(part)?.getBoundingClientRect().width ?? 0,
  );
  const table = screen.container.querySelector('table')?.getBoundingClientRect().width ?? 0;
  expect(cell).toBeGreaterThan(0.35 * table);
  expect(bar).toBeGreaterThan(0.4 * (cell ?? 0));
});

it('on a phone no word touches a bar', async () => {
  await page.viewport(360, 740);
  const rows = ['Shanghai Cooperation Organisation', 'Afghanistan', 'Turkmenistan–Afghanistan–Pakistan–India'].map(
    (answer) => ({ answer, count: 3, isRight: true }),
  );
  for (const before of [undefined, { distribution: rows, answered: 9 }]) {
    const screen = await render(<TallyBars disclosure={{ distribution: rows, answered: 9, before }} letters="ABC" />);
    for (const row of screen.container.querySelectorAll('tbody tr')) {
      const words = document.createRange();
      words.selectNodeContents(row.querySelector('th') ?? row);
      const bar = row.querySelector('td svg')?.getBoundingClientRect().left ?? 0;
      expect(bar - words.getBoundingClientRect().right).toBeGreaterThanOrEqual(4);
    }
    await screen.unmount();
  }
});

it('without an answer there is no share to speak of', async () => {
  const none = distribution.map((row) => ({ ...row, count: 0 }));
  const screen = await render(<TallyBars disclosure={{ distribution: none, answered: 0 }} letters="ABC" />);
  await expect.element(screen.getByRole('row', { name: 'A Sergei Lavrov 0 · 0 %' })).toBeVisible();
});
