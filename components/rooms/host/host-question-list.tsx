'use client';
/** The quiz's questions in their order, each with its key to look at, to be moved and taken out. */
import { useState } from 'react';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { kindNames, type Item } from '#lib/items/item-kinds.ts';
import { isDisputedFact } from '#lib/rooms/disputed.ts';
import { TitledSection } from '../../frame/titled-section.tsx';
import { MoveButton } from '../../questions/move-button.tsx';
import { HostItemKey, listChoices } from './host-item-key.tsx';

interface HostQuestionListProps {
  readonly items: readonly Item[];
  readonly bank: StudyBank;
  onChange(items: readonly Item[]): void;
}

export function HostQuestionList({ items, bank, onChange }: HostQuestionListProps) {
  const [said, setSaid] = useState('');
  const move = (item: Item, to: number) => {
    if (to < 0 || to >= items.length) return;
    onChange(items.filter((other) => other !== item).toSpliced(to, 0, item));
    setSaid(`Place ${to + 1} of ${items.length}: ${item.stem}`);
  };
  const remove = (item: Item) => {
    onChange(items.filter((other) => other !== item));
    setSaid(`Taken out: ${item.stem}`);
  };
  return (
    <TitledSection title={items.length === 1 ? 'One question' : `${items.length} questions`}>
      {items.length === 0 && <p>No question yet. Draw some, or pick them by hand below.</p>}
      <ol>
        {items.map((item, at) => (
          <li key={item.id} className="flex gap-3 border-b border-rule py-3">
            <span className="catalogue w-5 pt-1 text-right">{at + 1}</span>
            <div className="min-w-0 flex-1">
              <p className="leading-snug">{item.stem}</p>
              <p className="catalogue line-clamp-2 text-ink!">{listChoices(item).join(' · ')}</p>
              <p className="catalogue">
                {kindNames[item.kind]}
                {isDisputedFact(bank.facts[item.facts[0] ?? '']) && (
                  <span className="text-vermilion"> · disputed among sources</span>
                )}
              </p>
              <div className="flex flex-wrap items-start gap-x-5">
                <HostItemKey item={item} bank={bank} />
                <button
                  type="button"
                  className="catalogue min-h-7 text-sea! underline"
                  aria-label={`Take out: ${item.stem}`}
                  onClick={() => remove(item)}
                >
                  Take out
                </button>
              </div>
            </div>
            <span className="flex flex-col sm:flex-row">
              <MoveButton direction="up" name={item.stem} isOff={at === 0} onMove={() => move(item, at - 1)} />
              <MoveButton
                direction="down"
                name={item.stem}
                isOff={at === items.length - 1}
                onMove={() => move(item, at + 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </TitledSection>
  );
}
