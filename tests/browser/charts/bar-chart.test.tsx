import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { BarChart } from '#components/charts/bar-chart.tsx';

const rows = [
  { label: 'Today', value: 12, other: 3 },
  { label: 'Tomorrow', value: 6, other: 9 },
];
const chart = <BarChart title="Due cards" sentence="Twelve today." columns={['Day', 'Due', 'Before']} rows={rows} />;

it('says in a sentence what it shows, and is named by it', async () => {
  const screen = await render(chart);
  await expect.element(screen.getByRole('figure', { name: 'Due cards. Twelve today.' })).toBeVisible();
});

it('gives the same data as a table, one press away', async () => {
  const screen = await render(chart);
  await screen.getByText('The same as a table').click();
  await expect.element(screen.getByRole('row', { name: 'Today 12 3' })).toBeVisible();
  await expect.element(screen.getByRole('row', { name: 'Tomorrow 6 9' })).toBeVisible();
});

it('draws bars from zero, in proportion', async () => {
  const screen = await render(chart);
  const [first, second] = [...screen.container.querySelectorAll('rect')].map((bar) => bar.getBoundingClientRect());
  expect(first?.height).toBeCloseTo((second?.height ?? 0) * 2, 0);
  expect(first?.bottom).toBeCloseTo(second?.bottom ?? 0, 0);
});

it('of nothing is an empty scale', async () => {
  const screen = await render(<BarChart title="None" sentence="Nothing." columns={['Day', 'Due']} rows={[]} />);
  expect(screen.container.querySelectorAll('rect')).toHaveLength(0);
});
