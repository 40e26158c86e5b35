'use client';
/** What to practise: every side may be left open; below it how many to ask and for how long; at its foot how many suit. */
import { useState } from 'react';
import type { CardId } from '#lib/core/ids.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { filterItems, type PracticeChoice } from '#lib/practice/practice-choice.ts';
import type { PracticeTerms } from '#lib/practice/practice-terms.ts';
import { pickPractice } from '#lib/practice/pick-practice.ts';
import { newId } from '../study/new-id.ts';
import { ChoiceSides } from './choice-sides.tsx';
import { EntityFields } from './entity-fields.tsx';
import { NumberPick } from './number-pick.tsx';

const lengths = [10, 20, 40, 100];
const limits = [0, 5, 10, 20, 40];

interface PracticeFormProps {
  readonly bank: StudyBank;
  readonly missed: ReadonlySet<CardId>;
  /** As the link has it, or as it was left. */
  readonly begin: { readonly choice: PracticeChoice; readonly terms: PracticeTerms };
  onStart(items: readonly Item[], choice: PracticeChoice, terms: PracticeTerms): void;
}

export function PracticeForm({ bank, missed, begin, onStart }: PracticeFormProps) {
  const [choice, setChoice] = useState(begin.choice);
  const [terms, setTerms] = useState(begin.terms);
  const change = (given: Partial<PracticeChoice>) => setChoice({ ...choice, ...given });
  const items = filterItems(bank, choice, missed);
  const cards = new Set(items.map(({ card }) => card)).size;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onStart(pickPractice(items, terms.length, newId()), choice, terms);
      }}
    >
      {choice.facts.length > 0 && (
        <p className="flex flex-wrap items-center justify-between gap-4 py-3 font-sans text-ui">
          <span>Only the {choice.facts.length === 1 ? 'fact' : `${choice.facts.length} facts`} you came from.</span>
          <button type="button" className="min-h-6 text-sea underline" onClick={() => change({ facts: [] })}>
            Take all facts
          </button>
        </p>
      )}
      <ChoiceSides bank={bank} choice={choice} onChange={change}>
        <EntityFields entities={bank.entities} chosen={choice.entities} onChange={(entities) => change({ entities })} />
      </ChoiceSides>
      <NumberPick
        title="How many"
        value={terms.length}
        usual={lengths}
        nameOf={(value) => (value === 1 ? 'one question' : `${value} questions`)}
        onChange={(length) => setTerms({ ...terms, length })}
      />
      <NumberPick
        title="Time"
        value={terms.limitMinutes}
        usual={limits}
        nameOf={(value) => (value === 0 ? 'no limit' : value === 1 ? 'one minute' : `${value} minutes`)}
        onChange={(limitMinutes) => setTerms({ ...terms, limitMinutes })}
      />
      <label className="flex min-h-11 items-center gap-3 border-t border-rule py-4 font-sans text-ui">
        <input
          type="checkbox"
          className="size-4.5 accent-sea"
          checked={terms.counts}
          onChange={({ target }) => setTerms({ ...terms, counts: target.checked })}
        />
        Count the answers in my schedule
      </label>
      {/* On a phone it stands on the bar, and a pixel of it under the bar: nothing shows between them. */}
      <div className="sticky bottom-[calc(3rem+env(safe-area-inset-bottom))] flex items-center justify-between gap-4 border-t border-rule bg-paper py-3 md:bottom-0">
        <p className="catalogue" role="status">
          {cards === 0
            ? sayNothing(choice.only)
            : `${cards === 1 ? 'One card suits' : `${cards} cards suit`}, asked in ${items.length === 1 ? 'one way' : `${items.length} ways`}.`}
        </p>
        <button type="submit" className="button min-w-32" disabled={cards === 0}>
          Practise
        </button>
      </div>
    </form>
  );
}

function sayNothing(only: PracticeChoice['only']): string {
  const wide = 'Nothing suits all of this. Leave a side open.';
  return only === 'missed'
    ? `${wide} Missed are cards got wrong in what counts: Study, tests added to the reviews, practice that counts.`
    : wide;
}
