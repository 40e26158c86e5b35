'use client';
/** True retention against the desired one, with how many answers it rests on and how sure it is. */
import {
  fewestAnswers,
  judgeRetention,
  sumDays,
  toRetention,
  type RetentionVerdict,
} from '#lib/statistics/retention.ts';
import { TitledSection } from '../frame/titled-section.tsx';
import type { StatisticProps } from './statistic-props.ts';

const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;

const sentences: Readonly<Record<RetentionVerdict, (desired: string) => string>> = {
  'too-few': () => `Too few answers to tell: it takes ${fewestAnswers} on cards that were due.`,
  'as-desired': (desired) => `What you recall fits the ${desired} you asked for.`,
  above: (desired) => `You recall more than the ${desired} you asked for: you could ask for less work.`,
  below: (desired) =>
    `You recall less than the ${desired} you asked for. A higher desired retention, under Settings, brings cards back sooner.`,
};

export function RetentionTable({ state, now: { today } }: StatisticProps) {
  const spans = [
    { name: 'Today', first: today },
    { name: 'Last 7 days', first: today - 6 },
    { name: 'Last 30 days', first: today - 29 },
    { name: 'All', first: -Infinity },
  ].map(({ name, first }) => ({ name, retention: toRetention(sumDays(state.days, first, today)) }));
  const month = spans.find(({ name }) => name === 'Last 30 days');
  const verdict = month ? judgeRetention(month.retention) : 'too-few';
  return (
    <TitledSection title="True retention">
      <p>{sentences[verdict](percent(month?.retention.desired ?? 0))}</p>
      <table className="mt-4 w-full font-sans text-note sm:text-ui">
        <thead>
          <tr className="border-b border-line text-faded">
            {['', 'Recalled', 'Share', '95 % interval'].map((head, at) => (
              <th
                key={head}
                scope="col"
                className={`py-1.5 pl-2 font-normal first:pl-0 ${at === 0 ? 'text-left' : 'text-right'}`}
              >
                {head === '' ? <span className="sr-only">Span</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spans.map(({ name, retention: { tested, recalled, interval } }) => (
            <tr key={name} className="border-b border-rule">
              <th scope="row" className="py-1.5 text-left font-normal">
                {name}
              </th>
              <td className="pl-2 text-right whitespace-nowrap">
                {recalled} of {tested}
              </td>
              <td className="pl-2 text-right whitespace-nowrap">{tested === 0 ? '–' : percent(recalled / tested)}</td>
              <td className="pl-2 text-right whitespace-nowrap">
                {tested === 0 ? '–' : `${Math.round(interval.low * 100)}–${percent(interval.high)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="catalogue mt-2">
        Counted is the first answer of a day on a card that had left its learning steps; all but Again is recalled. What
        you asked for is the mean of what was set at each of them. Interval by Wilson.
      </p>
    </TitledSection>
  );
}
