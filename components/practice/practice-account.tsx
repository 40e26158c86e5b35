/** The end of a practice: how many were right, what was missed and where it stands, and the ways on. */
import { useEffect, useRef } from 'react';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { isRight } from '#lib/items/item.ts';
import type { Practice, PracticeStore } from '#lib/practice/practice-store.ts';
import { CardTools } from '../cards/card-tools.tsx';
import { LinkField } from '../frame/link-field.tsx';
import { ownAddress } from '../frame/own-address.ts';
import { CitationLine } from '../sources/citation-line.tsx';

interface PracticeAccountProps {
  readonly link: `/${string}`;
  readonly practice: Practice;
  readonly store: PracticeStore;
  readonly bank: StudyBank;
  onAgain(items: readonly Item[]): void;
  onLeave(): void;
}

export function PracticeAccount({ link, practice, store, bank, onAgain, onLeave }: PracticeAccountProps) {
  const { answers, items, isTimedOut } = practice;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missed = answers.filter(({ score }) => !isRight(score)).map(({ item }) => item);
  return (
    <section aria-labelledby="account">
      <h1 ref={heading} id="account" tabIndex={-1} className="mb-4 text-title focus:outline-none">
        {isTimedOut ? 'Time is up.' : 'Practice ended.'}
      </h1>
      <p>
        {answers.length} of {items.length} questions answered, {answers.length - missed.length} right.
      </p>
      <LinkField
        label="The same practice for anyone, time limit included; it leaves their schedule as it is"
        value={`${location.origin}${ownAddress(link)}`}
      />
      {missed.length > 0 && (
        <>
          <h2 className="heading mt-8 mb-2">Missed</h2>
          <ul className="divide-y divide-rule border-y border-rule">
            {missed.map((item) => {
              const fact = bank.facts[item.facts[0] ?? ''];
              return (
                <li key={item.id} className="py-3">
                  <p className="catalogue">{item.stem}</p>
                  <p>{item.feedback.answer}</p>
                  {fact && <CitationLine citation={fact.citation} dossierId={bank.dossier.id} />}
                  <CardTools item={item} />
                </li>
              );
            })}
          </ul>
        </>
      )}
      <div className="mt-8 flex flex-wrap items-center gap-3">
        {answers.at(-1)?.review !== undefined && (
          <button type="button" className="button-plain" onClick={() => store.undo()}>
            Undo the last step
          </button>
        )}
        {missed.length > 0 && (
          <button type="button" className="button-plain" onClick={() => onAgain(missed)}>
            Only these again
          </button>
        )}
        <button type="button" className="button ml-auto min-w-32" onClick={onLeave}>
          Choose anew
        </button>
      </div>
    </section>
  );
}
