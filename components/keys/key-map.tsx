'use client';
/** The keys of the screen one is on, and the switch for those who do not want single keys to act. */
import { usePathname } from 'next/navigation';
import { SingleKeysSwitch } from '../settings/single-keys-switch.tsx';
import { keysOfPath, type KeyLine } from './keys-of-path.ts';

export function KeyMap() {
  const { own, everywhere } = keysOfPath(usePathname());
  return (
    <>
      {own.length > 0 && <KeyList title="On this screen" lines={own} />}
      <KeyList title="On every screen" lines={everywhere} />
      <SingleKeysSwitch />
    </>
  );
}

function KeyList({ title, lines }: { readonly title: string; readonly lines: readonly KeyLine[] }) {
  return (
    <section aria-label={title} className="mb-5">
      <h3 className="heading mb-2">{title}</h3>
      <dl className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-y-1.5 font-sans text-ui">
        {lines.map(([keys, act]) => (
          <div key={`${keys} ${act}`} className="contents">
            <dt>
              <kbd className="font-sans">{keys}</kbd>
            </dt>
            <dd className="text-faded">{act}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
