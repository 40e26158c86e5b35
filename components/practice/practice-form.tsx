'use client';
/** What to practise: every side may be left open; below it how many questions suit, how many to ask and for how long. */
import { useState } from 'react';
import type { CardId } from '#lib/core/ids.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { filterItems, type PracticeChoice } from '#lib/practice/practice-choice.ts';
import { pickPractice } from '#lib/practice/pick-practice.ts';
import { newId } from '../study/new-id.ts';
import { ChoiceSides } from './choice-sides.tsx';
import { EntityFields } from './entity-fields.tsx';
import { PickField } from './pick-field.tsx';
import type { PracticeTerms } from './practice-terms.ts';

const lengths = [10, 20, 40, 100] as const;
const limits = [0, 5, 10, 20, 40] as const;

interface PracticeFormProps {
  readonly bank: StudyBank;
  readonly missed: ReadonlySet<CardId>;
  readonly begin: PracticeChoice;
  onStart(items: readonly Item[], terms: PracticeTerms): void;
}

export function PracticeForm({ bank, missed, begin, onStart }: PracticeFormProps) {
  const [choice, setChoice] = useState(begin);
  const [length, setLength] = useState<number>(20);
  const [limitMinutes, setLimitMinutes] = useState<number>(0);
  const [counts, setCounts] = useState(false);
  const change = (given: Partial<PracticeChoice>) => setChoice({ ...choice, ...given });
  const items = filterItems(bank, choice, missed);
  const cards = new Set(items.map(({ card }) => card)).size;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onStart(pickPractice(items, length, newId()), { limitMinutes, counts });
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
      <PickField
        title="How many"
        value={String(length)}
        options={lengths.map((value) => ({ value: String(value), name: `${value} questions` }))}
        onChange={(value) => setLength(Number(value))}
      />
      <PickField
        title="Time"
        value={String(limitMinutes)}
        options={limits.map((value) => ({ value: String(value), name: value === 0 ? 'no limit' : `${value} minutes` }))}
        onChange={(value) => setLimitMinutes(Number(value))}
      />
      <label className="flex min-h-11 items-center gap-3 border-t border-rule py-4 font-sans text-ui">
        <input
          type="checkbox"
          className="size-4.5 accent-sea"
          checked={counts}
          onChange={({ target }) => setCounts(target.checked)}
        />
        Count the answers in my schedule
      </label>
      <div className="flex flex-wrap items-center justify-between gap-4 border-t border-rule py-4">
        <p className="catalogue" role="status">
          {cards === 0
            ? 'Nothing suits all of this. Leave a side open.'
            : `${cards} cards suit, asked in ${items.length} ways.`}
        </p>
        <button type="submit" className="button min-w-32" disabled={cards === 0}>
          Practise
        </button>
      </div>
    </form>
  );
}
