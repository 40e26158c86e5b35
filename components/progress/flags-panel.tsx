'use client';
/** Questions that the learner thinks are faulty, to be handed on as a file. */
import { useId, useRef } from 'react';
import type { CardId } from '#lib/core/ids.ts';
import type { Flag } from '#lib/progress/fold-card.ts';
import type { SentBank } from '#lib/generate/bank-lines.ts';
import { useBanks } from '../study/use-banks.ts';
import { findQuestion } from './find-question.ts';
import { recordAct } from './record-act.ts';
import { saveFile } from './save-file.ts';
import { useProgress } from './use-progress.ts';

interface FlagOfCard extends Flag {
  readonly card: CardId;
}

export function FlagsPanel({ slugs }: { readonly slugs: readonly string[] }) {
  const byCard = useProgress(({ state }) => state.flags);
  const heading = useRef<HTMLHeadingElement>(null);
  const flags = [...byCard].flatMap(([card, list]) => list.map((flag) => ({ ...flag, card })));
  return (
    <section id="flags" aria-labelledby="flags-heading" className="mt-12">
      <h2
        ref={heading}
        id="flags-heading"
        tabIndex={-1}
        className="heading mb-3 border-b border-rule pb-1 focus:outline-none"
      >
        Questions reported as faulty
      </h2>
      {flags.length === 0 ? (
        <p>
          None so far. While studying, and after an answer in practice or in a class, ! notes what is wrong with a
          question; the review of a test has a button for it. The notes stay on this device.
        </p>
      ) : (
        <FlagList
          flags={flags.toSorted((a, b) => b.atMillis - a.atMillis)}
          slugs={slugs}
          onTakeBack={() => heading.current?.focus()}
        />
      )}
    </section>
  );
}

interface FlagListProps {
  readonly flags: readonly FlagOfCard[];
  readonly slugs: readonly string[];
  /** The button that was pressed goes with its row: the focus has to go elsewhere. */
  onTakeBack(): void;
}

function FlagList({ flags, slugs, onTakeBack }: FlagListProps) {
  const id = useId();
  const loaded = useBanks(slugs);
  const banks = loaded.status === 'ready' ? loaded.banks : [];
  return (
    <>
      <ul className="divide-y divide-rule border-b border-rule">
        {flags.map(({ event, card, item, note }, at) => (
          <li key={event} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div id={`${id}${at}`} className="min-w-60 flex-1">
              <p>{findQuestion(card, banks, item) ?? item}</p>
              <p className="catalogue">{note === '' ? 'Without a note.' : note}</p>
            </div>
            <button
              type="button"
              className="button-plain"
              aria-describedby={`${id}${at}`}
              onClick={() => {
                void recordAct(card, (common) => ({ ...common, type: 'undo', card, review: event }));
                onTakeBack();
              }}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button-plain mt-4" onClick={() => exportFlags(flags, banks)}>
        Export flags
      </button>
    </>
  );
}

function exportFlags(flags: readonly FlagOfCard[], banks: readonly SentBank[]): void {
  const rows = flags.map(({ item, card, note, atMillis }) => ({
    item,
    question: findQuestion(card, banks, item),
    note,
    at: new Date(atMillis).toISOString(),
  }));
  saveFile('dossier-flags.json', JSON.stringify(rows, undefined, 2), 'application/json');
}
