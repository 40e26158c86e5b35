'use client';
import type { FirstQuestion } from '#lib/study/first-question.ts';
import { taskOf } from '../questions/question.tsx';

/** Stands where the first question will, as high as that. A newcomer can read it already; whoever has answered before waits. */
export function OpeningCards({ first }: { readonly first?: FirstQuestion | undefined }) {
  const task = first && taskOf(first.kind);
  return (
    <div className="max-w-(--measure)">
      <div className="h-0.5 bg-rule" />
      <p role="status" className="catalogue mt-2 mb-8">
        Opening your cards …
      </p>
      {first && (
        <div className="in-[.begun]:hidden">
          {task !== undefined && <p className="catalogue mb-1">{task}</p>}
          <h1 className="mb-6 text-stem">{first.stem}</h1>
        </div>
      )}
    </div>
  );
}
