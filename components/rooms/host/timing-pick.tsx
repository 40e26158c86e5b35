/** The time for each question: one that suits it, a generous one, none, or so many seconds for all. */
import { ExplainedPick } from './explained-pick.tsx';
import { listTimings, nameTiming, type Timing } from '../room-words.ts';

interface TimingPickProps {
  readonly timing: Timing;
  onChange(timing: Timing): void;
}

export function TimingPick({ timing, onChange }: TimingPickProps) {
  const options = listTimings(timing);
  return (
    <ExplainedPick
      title="Timer"
      value={nameTiming(timing)}
      options={options}
      onChange={(name) => {
        const chosen = options.find(({ value }) => value === name);
        if (chosen) onChange(chosen.timing);
      }}
    />
  );
}
