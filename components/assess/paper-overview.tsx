'use client';
/** All questions of a paper at a glance, before it is handed in. */
import { useEffect, useRef } from 'react';
import type { AssessItem } from '#lib/assess/assess-bank.ts';
import type { Attempt } from '#lib/assess/attempt.ts';
import { sayResponse } from '#lib/assess/say-response.ts';
import type { AttemptStore } from '#lib/assess/attempt-store.ts';

interface PaperOverviewProps {
  readonly attempt: Attempt;
  readonly items: readonly AssessItem[];
  readonly store: AttemptStore;
}

export function PaperOverview({ attempt, items, store }: PaperOverviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { answers, marked } = attempt;
  const open = items.filter(({ item }) => !answers.has(item.id)).length;
  return (
    <section aria-labelledby="overview">
      <h1 ref={heading} id="overview" tabIndex={-1} className="mb-2 text-title focus:outline-none">
        Overview
      </h1>
      <p className="mb-4">
        {open === 0 ? 'Every question has an answer.' : `${open} of ${items.length} questions have no answer yet.`}
        {marked.size > 0 && ` ${marked.size} ${marked.size === 1 ? 'is' : 'are'} marked.`}
      </p>
      <ol className="border-t border-rule">
        {items.map(({ item }, at) => {
          const response = answers.get(item.id)?.response;
          return (
            <li key={item.id} className="border-b border-rule">
              <button
                type="button"
                onClick={() => store.goTo(at)}
                className="flex min-h-12 w-full gap-3 px-1 py-2 text-left hover:bg-sheet"
              >
                <span className="catalogue tabular w-6 text-right">{at + 1}</span>
                <span className="flex-1 leading-snug">
                  {item.stem}
                  <span className="catalogue block">
                    {marked.has(item.id) && '⚑ marked · '}
                    {answers.has(item.id)
                      ? response
                        ? sayResponse(item, response)
                        : 'you do not know'
                      : 'no answer yet'}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <div className="mt-6 flex justify-end">
        <button type="button" className="button min-w-40" onClick={() => store.handIn()}>
          Hand in
        </button>
      </div>
    </section>
  );
}
