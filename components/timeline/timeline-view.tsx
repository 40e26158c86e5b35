'use client';
/** The chronology drawn on a scale, what is shown of it, and the same as a list. */
import { useRef } from 'react';
import { buildRows } from '#lib/timeline/build-rows.ts';
import { buildWhole, overlaps, parseWindow } from '#lib/timeline/time-window.ts';
import { filterTimeline } from '#lib/timeline/timeline-choice.ts';
import { AboutEntity } from './about-entity.tsx';
import { PracticeWays } from './practice-ways.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { TimelineFilter } from './timeline-filter.tsx';
import { TimelineList } from './timeline-list.tsx';
import type { TimelineProps } from './timeline-props.ts';

export function TimelineView(props: TimelineProps) {
  const { dossierId, sources, entries, entities, orderings, unasked, choice, onChoose } = props;
  const filter = useRef<HTMLElement>(null);
  const entity = entities.find(({ id }) => id === choice.entity);
  const chosen = filterTimeline(entries, choice);
  // The scale is that of everything that may be shown: a filter never moves what stays.
  const whole = buildWhole(
    filterTimeline(entries, { ...choice, letters: [], standings: [], entity: '' }).map(({ date }) => date),
  );
  const view = parseWindow(choice.at, whole);
  const seen = chosen.filter(({ date }) => overlaps(date, view));
  return (
    <>
      <TimelineFilter
        sources={sources}
        entries={entries}
        entities={entities}
        choice={choice}
        summaryRef={filter}
        onChoose={onChoose}
      />
      {entity && (
        <AboutEntity
          entity={entity}
          dossierId={dossierId}
          onShowAll={() => {
            onChoose({ entity: '', date: '', fact: '' });
            // Where it stands that everything is shown, and where one chooses anew.
            filter.current?.focus();
          }}
        />
      )}
      <TimelineDrawing
        dossierId={dossierId}
        sources={sources}
        unasked={unasked}
        rows={buildRows(chosen, view, choice.date)}
        view={view}
        whole={whole}
        count={seen.length}
        choice={choice}
        onChoose={onChoose}
      />
      <PracticeWays {...{ dossierId, sources, orderings, unasked, choice, seen }} />
      <h2 className="heading mt-10 mb-3">The same as a list</h2>
      <TimelineList entries={seen} dossierId={dossierId} />
    </>
  );
}
