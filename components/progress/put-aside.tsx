'use client';
/** Cards that are suspended, leeches among them, and those buried for today; each can be asked again. */
import { useId, useRef } from 'react';
import type { CardId } from '#lib/core/ids.ts';
import { isHeld, type CardHold } from '#lib/schedule/card-hold.ts';
import { useBanks } from '../study/use-banks.ts';
import { findQuestion } from './find-question.ts';
import { recordAct } from './record-act.ts';
import { useNow } from './use-now.ts';
import { useProgress } from './use-progress.ts';

export function PutAside({ slugs }: { readonly slugs: readonly string[] }) {
  const { today } = useNow();
  const holds = useProgress(({ state }) => state.holds);
  const heading = useRef<HTMLHeadingElement>(null);
  const held = [...holds].filter(([, hold]) => isHeld(hold, today));
  return (
    <section id="put-aside" aria-labelledby="put-aside-heading" className="mt-12">
      <h2
        ref={heading}
        id="put-aside-heading"
        tabIndex={-1}
        className="heading mb-3 border-b border-rule pb-1 focus:outline-none"
      >
        Put aside
      </h2>
      {held.length === 0 ? (
        <p>No card is suspended or put off. While studying, @ suspends a card and − puts it off until tomorrow.</p>
      ) : (
        <HeldCards held={held} slugs={slugs} onRelease={() => heading.current?.focus()} />
      )}
    </section>
  );
}

type Held = readonly [CardId, CardHold];

interface HeldCardsProps {
  readonly held: readonly Held[];
  readonly slugs: readonly string[];
  /** The button that was pressed goes with its row: the focus has to go elsewhere. */
  onRelease(): void;
}

function HeldCards({ held, slugs, onRelease }: HeldCardsProps) {
  const id = useId();
  const loaded = useBanks(slugs);
  const banks = loaded.status === 'ready' ? loaded.banks : [];
  return (
    <ul className="divide-y divide-rule border-b border-rule">
      {held.map(([card, hold], at) => (
        <li key={card} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <div id={`${id}${at}`} className="min-w-60 flex-1">
            <p>{findQuestion(card, banks) ?? card}</p>
            <p className="catalogue">{describe(hold)}</p>
          </div>
          <button
            type="button"
            className="button-plain"
            aria-describedby={`${id}${at}`}
            onClick={() => {
              release(card, hold);
              onRelease();
            }}
          >
            Ask again
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A suspension ends by an event of its own; a burial is taken back. */
function release(card: CardId, { suspended, burial }: CardHold): void {
  if (suspended !== undefined) void recordAct(card, (common) => ({ ...common, type: 'unsuspended', card }));
  else if (burial !== undefined) void recordAct(card, (common) => ({ ...common, type: 'undo', card, review: burial }));
}

function describe({ suspended }: CardHold): string {
  if (suspended === 'as-leech') return 'Suspended as a leech: it was forgotten again and again. Read its source first.';
  return suspended === undefined ? 'Put off until tomorrow.' : 'Suspended by you.';
}
