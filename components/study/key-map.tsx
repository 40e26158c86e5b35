'use client';
/** The keys of the study screen, as in Anki where it has them, and the switch for those who do not want single keys to act. */
import { SingleKeysSwitch } from '../settings/single-keys-switch.tsx';

const keys = [
  ['1 2 3 or A B C', 'choose an option'],
  ['Enter', 'check, then go on'],
  ['1 2 3 4', 'after the answer: Again, Hard, Good, Easy'],
  ['U', 'take back what was done last, step by step'],
  ['−', 'put the card off until tomorrow'],
  ['@', 'suspend the card until you free it'],
  ['!', 'report a fault in the question'],
  ['I', 'what is known of the card'],
  ['M', 'all that can be done with the card'],
  ['Alt ↑ ↓', 'move a row of an ordering'],
  ['/', 'search, on every screen'],
  ['?', 'this list'],
] as const;

export function KeyMap() {
  return (
    <>
      <dl className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-y-1.5 font-sans text-ui">
        {keys.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="font-sans">{key}</kbd>
            </dt>
            <dd className="text-faded">{what}</dd>
          </div>
        ))}
      </dl>
      <SingleKeysSwitch />
    </>
  );
}
