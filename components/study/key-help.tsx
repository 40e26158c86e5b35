'use client';
/** The keys of the study screen, and the switch for those who do not want single letters to act. */
import { switchSingleKeys, useSingleKeys } from '../questions/single-keys.ts';

const keys = [
  ['1 2 3 or A B C', 'choose an option'],
  ['Enter', 'check, then go on'],
  ['1 2 3 4', 'after the answer: Again, Hard, Good, Easy'],
  ['U', 'take the last answer back'],
  ['Alt ↑ ↓', 'move a row of an ordering'],
] as const;

export function KeyHelp() {
  const isOn = useSingleKeys();
  return (
    <details className="mt-10 hidden font-sans text-note text-faded md:block">
      <summary className="min-h-6">Keyboard</summary>
      <dl className="mt-2 grid max-w-md grid-cols-[9rem_minmax(0,1fr)] gap-y-1">
        {keys.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="font-sans">{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-3 flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-sea"
          checked={isOn}
          onChange={(event) => switchSingleKeys(event.target.checked)}
        />
        Letters and digits act by themselves
      </label>
    </details>
  );
}
