'use client';
/** The chronology as its address says: whatever is chosen goes into the address, so that a view can be linked. */
import { useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { levelOf } from '#lib/timeline/time-window.ts';
import { openChoice, parseTimelineChoice, printTimelineChoice } from '#lib/timeline/timeline-choice.ts';
import type { TimelineFacts } from './timeline-props.ts';
import { TimelineView } from './timeline-view.tsx';

export function TimelineExplorer(facts: TimelineFacts) {
  const { entities } = facts;
  const params = useSearchParams();
  const address = printTimelineChoice(parseTimelineChoice(params, entities));
  const [choice, setChoice] = useState(() => parseTimelineChoice(params, entities));
  const [seen, setSeen] = useState(address);
  // A choice shows at once; Next follows the address when it has time, and by then there may be the next one.
  const [known, setKnown] = useState<readonly string[]>([]);
  if (address !== seen) {
    const at = known.indexOf(address);
    setSeen(address);
    setKnown(known.slice(at + 1));
    if (at < 0) setChoice(parseTimelineChoice(params, entities));
  }
  // Back and Forward show at once too: what is pressed right after them is worked out on what they show.
  useEffect(() => {
    const page = window.location.pathname;
    const follow = () => {
      if (window.location.pathname !== page) return;
      const next = parseTimelineChoice(new URLSearchParams(window.location.search), entities);
      setChoice(next);
      setKnown((before) => [...before, printTimelineChoice(next)]);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [entities]);
  return (
    <TimelineView
      {...facts}
      choice={choice}
      onChoose={(change) => {
        const next = { ...choice, ...change };
        const query = printTimelineChoice(next);
        setChoice(next);
        setKnown([...known, query]);
        writeAddress(query, levelOf(next.at) !== levelOf(choice.at));
      }}
    />
  );
}

/** Next follows this without asking the server for the page again. Only a step is one that Back undoes. */
function writeAddress(query: string, isStep: boolean): void {
  const address = query === '' ? window.location.pathname : `?${query}`;
  if (isStep) window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
}

/** As the server draws it, before the address is read. */
export function WholeTimeline(facts: TimelineFacts) {
  return <TimelineView {...facts} choice={openChoice} onChoose={() => undefined} />;
}
