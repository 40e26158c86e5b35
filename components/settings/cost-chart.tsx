/** Answers a day over the next month, as things stand and as chosen: a sentence, a chart, the same as a table. */
import { BarChart } from '../charts/bar-chart.tsx';

/** Of one desired retention. */
export interface Cost {
  readonly retention: string;
  readonly answers: readonly number[];
}

interface Costs {
  readonly now: Cost;
  readonly wanted: Cost;
}

const mean = (numbers: readonly number[]) =>
  Math.round(numbers.reduce((sum, each) => sum + each, 0) / Math.max(numbers.length, 1));

export function sayCosts({ now, wanted }: Costs): string {
  const brought = `At ${wanted.retention} the next ${wanted.answers.length} days bring about ${mean(wanted.answers)} answers a day`;
  return now.retention === wanted.retention
    ? `${brought}.`
    : `${brought}, at ${now.retention} about ${mean(now.answers)}.`;
}

export function CostChart({ now, wanted }: Costs) {
  const isSame = now.retention === wanted.retention;
  return (
    <BarChart
      title="Answers a day, simulated"
      sentence={sayCosts({ now, wanted })}
      note="The scheduler’s model of your cards answers every day in your place, with your new cards, limits and easy days. Real days differ."
      columns={isSame ? ['Day', now.retention] : ['Day', wanted.retention, `${now.retention}, as it is now`]}
      rows={now.answers.map((count, at) => ({
        label: at === 0 ? 'Today' : `In ${at} ${at === 1 ? 'day' : 'days'}`,
        mark: at % 7 === 0 ? (at === 0 ? 'today' : `+${at}`) : undefined,
        value: wanted.answers[at] ?? 0,
        ...(isSame ? {} : { other: count }),
      }))}
    />
  );
}
