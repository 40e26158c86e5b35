/** A paper's questions as a row of numbers, each saying whether it is answered or marked; beside it the time. */
import type { AssessItem } from '#lib/assess/assess-bank.ts';
import type { Attempt } from '#lib/assess/attempt.ts';
import type { AttemptStore } from '#lib/assess/attempt-store.ts';
import { TimeLeft } from './time-left.tsx';

interface PaperHeadProps {
  readonly attempt: Attempt;
  readonly items: readonly AssessItem[];
  /** Of the item on screen; -1 in the overview. */
  readonly place: number;
  readonly store: AttemptStore;
}

export function PaperHead({ attempt, items, place, store }: PaperHeadProps) {
  const { answers, marked } = attempt;
  return (
    <header className="mb-6">
      <p className="catalogue mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          {answers.size} of {items.length} answered
        </span>
        {attempt.limitMillis !== undefined && <TimeLeft limitMillis={attempt.limitMillis} store={store} />}
      </p>
      <nav aria-label="Questions of this paper">
        <ol className="flex flex-wrap gap-1">
          {items.map(({ item }, at) => {
            const state = [answers.has(item.id) ? 'answered' : 'open', ...(marked.has(item.id) ? ['marked'] : [])].join(
              ', ',
            );
            return (
              <li key={item.id}>
                <button
                  type="button"
                  aria-label={`Question ${at + 1}, ${state}`}
                  aria-current={at === place ? 'step' : undefined}
                  onClick={() => store.goTo(at)}
                  className={`tabular relative size-8 border font-sans text-note aria-[current]:outline-2 aria-[current]:outline-ink ${answers.has(item.id) ? 'border-line bg-sheet text-ink underline decoration-2 underline-offset-4' : 'border-rule text-faded'}`}
                >
                  {at + 1}
                  {marked.has(item.id) && (
                    <span aria-hidden="true" className="absolute -top-1 right-0 text-vermilion">
                      ⚑
                    </span>
                  )}
                </button>
              </li>
            );
          })}
          <li>
            <button
              type="button"
              aria-current={place === -1 ? 'step' : undefined}
              onClick={() => store.goTo(items.length)}
              className="h-8 border border-rule px-2 font-sans text-note aria-[current]:outline-2 aria-[current]:outline-ink"
            >
              Overview
            </button>
          </li>
        </ol>
      </nav>
    </header>
  );
}
