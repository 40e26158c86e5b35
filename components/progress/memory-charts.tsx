/** How firm, how hard and how fresh the cards are. */
import { countInBins, type Bin } from '#lib/statistics/count-in-bins.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { readScheduler } from '../settings/read-scheduler.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import type { StatisticProps } from './statistic-props.ts';

const stabilityBounds = [0, 1, 3, 7, 14, 21, 60, 180];
const difficultyBounds = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const recallBounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

export function MemoryCharts({ state, now: { nowMillis } }: StatisticProps) {
  const scheduler = readScheduler();
  const memories = [...state.cards.values()].map(({ memory }) => memory);
  const recalls = memories.map((memory) => scheduler.retrievability(memory, nowMillis));
  const expected = Math.round(recalls.reduce((sum, recall) => sum + recall, 0));
  const stabilities = memories.map(({ stabilityDays }) => stabilityDays);
  const difficulties = memories.map(({ difficulty }) => difficulty);
  return (
    <TitledSection title="The cards’ memory">
      <BarChart
        title="Recall now"
        sentence={`Asked at this moment, you would recall about ${expected} of ${memories.length} cards.`}
        columns={['Chance of recall', 'Cards']}
        rows={toRows(countInBins(recalls, recallBounds), (share) => String(Math.round(share * 100)), ' %')}
      />
      <BarChart
        title="Stability"
        sentence={`Half of the cards hold for ${formatMedian(stabilities)} days or longer before recall falls to 90 %.`}
        columns={['Days', 'Cards']}
        rows={toRows(countInBins(stabilities, stabilityBounds), String, ' days')}
      />
      <BarChart
        title="Difficulty"
        sentence={`From 1, easy, to 10; the middle card stands at ${formatMedian(difficulties)}.`}
        columns={['Difficulty', 'Cards']}
        rows={toRows(countInBins(difficulties, difficultyBounds), String, '')}
      />
    </TitledSection>
  );
}

/** Below each bar stands where it begins. */
function toRows(bins: readonly Bin[], print: (bound: number) => string, unit: string) {
  return bins.map(({ from, to, count }) => ({
    label: to === Infinity ? `${print(from)}${unit} or more` : `${print(from)} to below ${print(to)}${unit}`,
    mark: print(from),
    value: count,
  }));
}

function formatMedian(values: readonly number[]): string {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return middle < 10 ? middle.toFixed(1) : String(Math.round(middle));
}
