'use client';
/** The chronology as its address says: whatever is chosen goes into the address, so that a view can be linked. */
import { useSearchParams } from 'next/navigation';
import { startTransition, useOptimistic } from 'react';
import { openChoice, parseTimelineChoice, printTimelineChoice } from '#lib/timeline/timeline-choice.ts';
import type { TimelineFacts } from './timeline-props.ts';
import { TimelineView } from './timeline-view.tsx';

export function TimelineExplorer(facts: TimelineFacts) {
  // Shown at once; Next follows the address when it has time, and the next key may come before.
  const [choice, showChoice] = useOptimistic(parseTimelineChoice(useSearchParams()));
  return (
    <TimelineView
      {...facts}
      choice={choice}
      onChoose={(change) =>
        startTransition(() => {
          const next = { ...choice, ...change };
          const query = printTimelineChoice(next);
          showChoice(next);
          window.history.replaceState(null, '', query === '' ? window.location.pathname : `?${query}`);
        })
      }
    />
  );
}

/** As the server draws it, before the address is read. */
export function WholeTimeline(facts: TimelineFacts) {
  return <TimelineView {...facts} choice={openChoice} onChoose={() => undefined} />;
}
