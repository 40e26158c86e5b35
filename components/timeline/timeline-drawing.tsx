'use client';
/**
 * The drawing: the part of time on screen with the ways to another, its scale, and a row for each fact or group of facts. Arrow
 * keys go from row to row and from part to part; + and − zoom.
 */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { findRow, type TimelineRow } from '#lib/timeline/build-rows.ts';
import { pickBusiestDay } from '#lib/timeline/pick-busiest-day.ts';
import { findNextWindow, narrowWindow, widenWindow, type TimeWindow } from '#lib/timeline/time-window.ts';
import { idOf } from '#lib/timeline/timeline-entry.ts';
import { TimelineAxis, TimelineGrid } from './timeline-axis.tsx';
import { TimelineHead } from './timeline-head.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import type { TimelineProps } from './timeline-props.ts';
import { TimelineRowItem } from './timeline-row-item.tsx';

interface TimelineDrawingProps extends Pick<TimelineProps, 'dossierId' | 'sources' | 'choice' | 'onChoose'> {
  readonly rows: readonly TimelineRow[];
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  /** Facts on screen. */
  readonly count: number;
}

export function TimelineDrawing(props: TimelineDrawingProps) {
  const { dossierId, sources, rows, window, whole, count, choice, onChoose } = props;
  const list = useRef<HTMLOListElement>(null);
  /** A fact of the row that has, or last had, the focus: rows come and go, facts stay. */
  const [focused, setFocused] = useState('');
  const mustFocus = useRef(false);
  const current = findRow(rows, focused) ?? rows[0];
  const go = (to: TimeWindow | undefined) => to && onChoose({ at: to.text, date: '', fact: '' });
  const all = rows.flatMap(({ entries }) => entries);
  const zoomDay = findRow(rows, focused)?.days.firstDay ?? pickBusiestDay(all, window);
  const moves = {
    in: () => go(narrowWindow(window, zoomDay)),
    out: () => go(widenWindow(window, whole)),
    earlier: () => go(findNextWindow(window, -1, whole)),
    later: () => go(findNextWindow(window, 1, whole)),
  };
  useEffect(() => {
    if (mustFocus.current) focusRow(list.current, current);
    mustFocus.current = false;
  }, [current]);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = rows.findIndex(({ key }) => key === current?.key);
    const steps: Readonly<Record<string, () => unknown>> = {
      ArrowDown: () => focusRow(list.current, rows[at + 1]),
      ArrowUp: () => focusRow(list.current, rows[at - 1]),
      Home: () => focusRow(list.current, rows[0]),
      End: () => focusRow(list.current, rows.at(-1)),
      ArrowLeft: moves.earlier,
      ArrowRight: moves.later,
      '+': moves.in,
      '=': moves.in,
      '-': moves.out,
      Escape: () => onChoose({ fact: '' }),
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    mustFocus.current = !event.key.startsWith('Arrow') || event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    step();
  };
  return (
    <section aria-label="Timeline" className="border-t border-rule pt-3">
      <TimelineHead window={window} whole={whole} count={count} moves={moves} />
      <TimelineAxis window={window} />
      <div className="relative">
        <TimelineGrid window={window} />
        {rows.length === 0 && (
          <p className="relative py-8 text-center font-sans text-ui text-faded">
            Nothing of what is chosen is dated here. Zoom out, or leave a side open.
          </p>
        )}
        <ol ref={list} className="relative py-2">
          {rows.map((row) => (
            <TimelineRowItem
              key={`${row.type} ${row.key}`}
              row={row}
              window={window}
              dossierId={dossierId}
              choice={choice}
              isTabStop={row === current}
              onFocus={() => setFocused(row.entries[0] ? idOf(row.entries[0]) : '')}
              onKeyDown={press}
              onChoose={onChoose}
            />
          ))}
        </ol>
      </div>
      <TimelineLegend sources={sources} />
    </section>
  );
}

function focusRow(list: HTMLElement | null, row: TimelineRow | undefined): void {
  list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(`${row?.type} ${row?.key}`)}"]`)?.focus();
}
