/** Answers a day over the next month, as things stand and as chosen: a sentence, a chart, the same as a table. */
import { BarChart } from '../charts/bar-chart.tsx';

interface CostChartProps {
  readonly now: readonly number[];
  readonly then: readonly number[];
  readonly nowName: string;
  readonly thenName: string;
}

const mean = (numbers: readonly number[]) =>
  Math.round(numbers.reduce((sum, each) => sum + each, 0) / Math.max(numbers.length, 1));

export function CostChart({ now, then, nowName, thenName }: CostChartProps) {
  const isSame = nowName === thenName;
  const sentence = isSame
    ? `At ${nowName} the next ${now.length} days bring about ${mean(now)} answers a day.`
    : `At ${thenName} the next ${now.length} days bring about ${mean(then)} answers a day, at ${nowName} about ${mean(now)}.`;
  return (
    <BarChart
      title="Answers a day, simulated"
      sentence={sentence}
      note="The scheduler’s model of your cards answers every day in your place, with your new cards, limits and easy days. Real days differ."
      columns={isSame ? ['Day', nowName] : ['Day', thenName, `${nowName}, as it is now`]}
      rows={now.map((count, at) => ({
        label: at === 0 ? 'Today' : `In ${at} ${at === 1 ? 'day' : 'days'}`,
        mark: at % 7 === 0 ? (at === 0 ? 'today' : `+${at}`) : undefined,
        value: then[at] ?? 0,
        ...(isSame ? {} : { other: count }),
      }))}
    />
  );
}
