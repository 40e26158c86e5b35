import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { EstimateFirst } from '#components/charts/estimate-first.tsx';
import { FigureChart } from '#components/charts/figure-chart.tsx';
import type { ChartPoint, ChartView } from '#lib/charts/chart-view.ts';
import { buildScale } from '#lib/charts/scale.ts';
import type { CitationLine } from '#lib/facts/cite.ts';

const cite = (letter: string): CitationLine => ({
  factId: `report-${letter}.trade`,
  standing: 'figure',
  sourceId: `report-${letter}`,
  letter,
  sourceName: `report ${letter}`,
  paragraphs: [4],
  via: [],
});
const point = (id: string, share: number, given: Partial<ChartPoint> = {}): ChartPoint => ({
  id,
  name: `Trade ${id}`,
  when: '2014',
  value: share * 800e6,
  label: `$${share * 800} million`,
  short: String(share * 800),
  share,
  standing: 'figure',
  citations: [cite('A')],
  ...given,
});
const chart: ChartView = {
  id: 'trade',
  title: 'Trade',
  sentence: 'It grew.',
  unit: { of: 'USD', label: 'million US dollars', scale: 1e6 },
  scale: buildScale('linear', [800e6]),
  points: [
    point('one', 0.5),
    point('two', 1, { standing: 'plan', citations: [cite('B')], note: 'no period is named' }),
    point('three', 0.25, { comparator: 'at-most', label: 'at most $200 million' }),
  ],
  notes: [],
};
const byYear: ChartView = {
  ...chart,
  years: { firstYear: 2014, lastYear: 2016 },
  points: chart.points.map((each, at) => ({ ...each, timeShare: (at + 0.5) / 3 })),
};
/** The marks of standings have rectangles too. */
const bars = 'rect[height="16"]';
const boxesOf = (elements: Iterable<Element>) => [...elements].map((element) => element.getBoundingClientRect());

describe('a chart of rows', () => {
  it('draws bars from zero, in proportion', async () => {
    const { container } = await render(<FigureChart chart={chart} />);
    const [one, two, three] = boxesOf(container.querySelectorAll(bars));
    // The outline is part of the box, and as wide on each bar.
    expect((two?.width ?? 0) / (one?.width ?? 1)).toBeCloseTo(2, 1);
    expect((one?.width ?? 0) / (three?.width ?? 1)).toBeCloseTo(2, 1);
    expect(new Set([one, two, three].map((box) => Math.round(box?.left ?? 0))).size).toBe(1);
  });

  it('draws what is planned in broken lines around nothing, and says its standing', async () => {
    const screen = await render(<FigureChart chart={chart} />);
    const dashes = [...screen.container.querySelectorAll(bars)].map((bar) => bar.getAttribute('stroke-dasharray'));
    expect(dashes).toEqual([null, '6 4', null]);
    await expect.element(screen.getByText('plan', { exact: true })).toBeVisible();
  });

  it('says at each bar its value, its source and what it leaves open', async () => {
    const screen = await render(<FigureChart chart={chart} />);
    const row = screen.getByRole('listitem').nth(1);
    await expect.element(row).toHaveTextContent('Trade two, 2014');
    await expect.element(row).toHaveTextContent('no period is named');
    await expect.element(row).toHaveTextContent('$800 million');
    await expect.element(screen.getByText('at most $200 million')).toBeInTheDocument();
  });

  it('keeps its words within a phone', async () => {
    const screen = await render(
      <div className="w-72" data-testid="phone">
        <FigureChart chart={chart} />
      </div>,
    );
    const phone = screen.getByTestId('phone').element().getBoundingClientRect();
    const texts = boxesOf(screen.container.querySelectorAll('text'));
    expect(texts.length).toBeGreaterThan(3);
    // A long limit may stand out into the margin of the page, 20 pixels wide.
    for (const text of texts) expect(text.right).toBeLessThan(phone.right + 20);
  });
});

describe('a chart of years', () => {
  it('draws stems as high as their values, told apart by the line of their source', async () => {
    const { container } = await render(<FigureChart chart={byYear} />);
    const stems = [...container.querySelectorAll('line[y1="100%"]:not([x2="100%"])')];
    const [one, two, three] = boxesOf(stems);
    expect((two?.height ?? 0) / (one?.height ?? 1)).toBeCloseTo(2, 1);
    expect((one?.height ?? 0) / (three?.height ?? 1)).toBeCloseTo(2, 1);
    const [first, second, third] = stems.map((stem) => stem.getAttribute('stroke-dasharray'));
    expect(first).toBe(third);
    expect(first).not.toBe(second);
  });

  it('says below what a figure leaves open', async () => {
    const screen = await render(<FigureChart chart={byYear} />);
    await expect.element(screen.getByText('* 800 (B, 2014): no period is named')).toBeVisible();
  });
});

describe('estimating first', () => {
  const first = (
    <EstimateFirst chart={chart} practice={undefined} behind={<p>Behind the figures</p>}>
      <FigureChart chart={chart} />
    </EstimateFirst>
  );

  it('hides the figures and what would give them away', async () => {
    const screen = await render(first);
    await screen.getByRole('button', { name: 'Hide the figures and estimate' }).click();
    expect(screen.getByText('$400 million').query()).toBeNull();
    expect(screen.getByText('Behind the figures').query()).toBeNull();
    await expect.element(screen.getByLabelText('Trade one, 2014 (A)')).toHaveFocus();
  });

  it('draws the estimates beside the figures and says how near they came', async () => {
    const screen = await render(first);
    await screen.getByRole('button', { name: 'Hide the figures and estimate' }).click();
    await screen.getByLabelText('Trade one, 2014 (A)').fill('500');
    await screen.getByLabelText('Trade two, 2014 (B)').fill('9 bn');
    await screen.getByRole('button', { name: 'Draw the chart' }).click();
    await expect
      .element(screen.getByText(/Trade one, 2014 \(A\): \$400 million\. You: \$500 million\./))
      .toHaveTextContent('Your estimate is 25 percent above the figure.');
    await expect
      .element(screen.getByText(/You: \$9 billion/))
      .toHaveTextContent('It lies beyond the edge of the chart.');
    await expect.element(screen.getByText('Behind the figures')).toBeVisible();
  });

  it('says beside its field what is no number, and draws nothing yet', async () => {
    const screen = await render(first);
    await screen.getByRole('button', { name: 'Hide the figures and estimate' }).click();
    await screen.getByLabelText('Trade two, 2014 (B)').fill('much');
    await screen.getByRole('button', { name: 'Draw the chart' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Type a number');
    await expect.element(screen.getByRole('button', { name: 'Draw the chart' })).toBeVisible();
  });

  it('of nothing shows the chart as it was, and can be left', async () => {
    const screen = await render(first);
    await screen.getByRole('button', { name: 'Hide the figures and estimate' }).click();
    await screen.getByRole('button', { name: 'Show it without estimates' }).click();
    await expect.element(screen.getByText('$400 million')).toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Hide the figures and estimate' })).toBeVisible();
  });
});
