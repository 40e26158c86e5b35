/** What can be done beside answering: not to know, to change, in a paper also to mark and to move on. Check stands here too. */
import type { Ref } from 'react';
import type { AssessItem } from '#lib/assess/assess-bank.ts';
import type { AttemptStore } from '#lib/assess/attempt-store.ts';
import type { Taking } from '#lib/assess/taking.ts';
import { PinnedBar } from '../frame/pinned-bar.tsx';

interface TakingFootProps {
  readonly taking: Taking;
  readonly store: AttemptStore;
  readonly items: readonly AssessItem[];
  readonly place: number;
  readonly checkPlace: Ref<HTMLDivElement>;
}

export function TakingFoot({ taking: { phase, attempt, asked }, store, items, place, checkPlace }: TakingFootProps) {
  const isPaper = items.length > 0;
  const isMarked = asked !== undefined && attempt?.marked.has(asked.item.id) === true;
  return (
    <PinnedBar isPinned={phase !== 'weighing'} className="flex flex-wrap items-center gap-2">
      <div ref={checkPlace} className="contents" />
      {phase === 'asking' && (
        <button type="button" className="button-plain" onClick={() => store.pass()}>
          I do not know
        </button>
      )}
      {phase === 'weighing' && (
        <button type="button" className="button-plain" onClick={() => store.change()}>
          Change the answer
        </button>
      )}
      {isPaper && (
        <>
          <button type="button" className="button-plain" aria-pressed={isMarked} onClick={() => store.mark()}>
            {isMarked ? '⚑ Marked' : '⚐ Mark'}
          </button>
          <span className="ml-auto flex gap-2">
            <button type="button" className="button-plain" disabled={place === 0} onClick={() => store.goTo(place - 1)}>
              Back
            </button>
            <button type="button" className="button-plain" onClick={() => store.goTo(place + 1)}>
              {place === items.length - 1 ? 'Overview' : 'Next'}
            </button>
          </span>
        </>
      )}
    </PinnedBar>
  );
}
