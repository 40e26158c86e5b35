'use client';
/** Questions picked by hand: those that suit the choice above, or by words from the whole bank. */
import { useDeferredValue, useState } from 'react';
import type { AssessItem } from '#lib/assess/assess-bank.ts';
import { wordsOf } from '#lib/core/normalise-text.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { kindNames, type Item } from '#lib/items/item-kinds.ts';
import { mostQuestions } from '#lib/rooms/quiz/quiz.ts';
import { TitledSection } from '../../frame/titled-section.tsx';
import { HostItemKey } from './host-item-key.tsx';

interface HostPickProps {
  readonly bank: StudyBank;
  readonly all: readonly AssessItem[];
  /** What suits the choice above. */
  readonly stock: readonly AssessItem[];
  readonly items: readonly Item[];
  onAdd(item: Item): void;
}

const step = 20;

export function HostPick({ bank, all, stock, items, onAdd }: HostPickProps) {
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(0);
  const words = useDeferredValue(wanted);
  const found = words.trim() === '' ? stock : findItems(all, words);
  const isFull = items.length >= mostQuestions;
  return (
    <TitledSection title="Pick by hand">
      <label className="catalogue block">
        Words of the question or its answer
        <input
          type="search"
          className="field mt-1"
          value={wanted}
          onChange={({ target }) => {
            setWanted(target.value);
            setShown(step);
          }}
        />
      </label>
      <p className="catalogue mt-2" role="status">
        {isFull && `A quiz has at most ${mostQuestions} questions. `}
        {words.trim() === '' ? `${found.length.toLocaleString('en')} suit the choice above.` : sayFound(found.length)}
      </p>
      <ul>
        {found.slice(0, shown).map(({ item }) => {
          const isIn = items.some(({ id }) => id === item.id);
          return (
            <li key={item.id} className="flex items-start justify-between gap-4 border-b border-rule py-3">
              <div className="min-w-0 flex-1">
                <p className="leading-snug">{item.stem}</p>
                <p className="catalogue">{kindNames[item.kind]}</p>
                <HostItemKey item={item} bank={bank} />
              </div>
              <button
                type="button"
                className="button-plain min-w-20"
                disabled={isIn || isFull}
                aria-label={`${isIn ? 'In the quiz' : 'Add'}: ${item.stem}`}
                onClick={() => onAdd(item)}
              >
                {isIn ? 'In' : 'Add'}
              </button>
            </li>
          );
        })}
      </ul>
      {found.length > shown && (
        <button type="button" className="button-plain mt-3" onClick={() => setShown(shown + step)}>
          {shown === 0 ? 'Show them' : `Show ${step} more`}
        </button>
      )}
    </TitledSection>
  );
}

/** Every word must begin a word of the stem or the answer. */
function findItems(all: readonly AssessItem[], wanted: string): readonly AssessItem[] {
  const words = wordsOf(wanted);
  if (words.length === 0) return [];
  return all.filter(({ item: { stem, feedback } }) => {
    const own = wordsOf(`${stem} ${feedback.answer}`);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  });
}

function sayFound(count: number): string {
  if (count === 0) return 'No question of this dossier has all of these words.';
  return count === 1 ? 'One question found.' : `${count} questions found.`;
}
