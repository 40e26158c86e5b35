'use client';
/**
 * The drawing: the part of time on screen with the ways to another, its scale, and a row for each fact or group of facts. Arrow
 * keys go from row to row and from part to part; + and − zoom.
 */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { findRow, type TimelineRow } from '#lib/timeline/build-rows.ts';
import { pickBusiestDay } from '#lib/timeline/pick-busiest-day.ts';
import { findNextWindow, narrowWindow, widenWindow, type TimeWindow } from '#lib/timeline/time-window.ts';
import { idOf } from '#lib/facts/timeline-entry.ts';
import { EmptyPart } from './empty-part.tsx';
import { TimelineAxis, TimelineGrid } from './timeline-axis.tsx';
import { TimelineHead } from './timeline-head.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import type { TimelineProps } from './timeline-props.ts';
import { TimelineRowItem } from './timeline-row-item.tsx';

interface TimelineDrawingProps extends Pick<
  TimelineProps,
  'dossierId' | 'sources' | 'unasked' | 'choice' | 'onChoose'
> {
  readonly rows: readonly TimelineRow[];
  readonly view: TimeWindow;
  readonly whole: TimeWindow;
  /** Facts on screen. */
  readonly count: number;
}

export function TimelineDrawing(props: TimelineDrawingProps) {
  const { dossierId, sources, unasked, rows, view, whole, count, choice, onChoose } = props;
  const list = useRef<HTMLOListElement>(null);
  /** A fact of the row that has, or last had, the focus: rows come and go, facts stay. */
  const [focused, setFocused] = useState('');
  const mustFocus = useRef(false);
  const current = findRow(rows, focused) ?? rows[0];
  const go = (to: TimeWindow | undefined) => {
    if (to !== undefined && to.text !== view.text) onChoose({ at: to.text, date: '', fact: '' });
  };
  const all = rows.flatMap(({ entries }) => entries);
  const zoomDay = findRow(rows, focused)?.days.firstDay ?? pickBusiestDay(all, view);
  const moves = {
    in: () => go(narrowWindow(view, zoomDay)),
    out: () => go(widenWindow(view, whole)),
    earlier: () => go(findNextWindow(view, -1, whole)),
    later: () => go(findNextWindow(view, 1, whole)),
  };
  useEffect(() => {
    // Back and Forward change the rows as a key does.
    const keepFocus = () => {
      mustFocus.current = list.current?.contains(document.activeElement) === true;
    };
    window.addEventListener('popstate', keepFocus);
    return () => window.removeEventListener('popstate', keepFocus);
  }, []);
  useEffect(() => {
    // A key that led nowhere changed nothing, and what the learner has gone on to since keeps the focus.
    if (mustFocus.current && isFocusHere(list.current)) focusRow(list.current, current ?? 'any');
    mustFocus.current = false;
  }, [current]);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = rows.findIndex(({ key }) => key === current?.key);
    const walk: Readonly<Record<string, TimelineRow | undefined>> = {
      ArrowDown: rows[at + 1],
      ArrowUp: rows[at - 1],
      Home: rows[0],
      End: rows.at(-1),
    };
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: moves.earlier,
      ArrowRight: moves.later,
      '+': moves.in,
      '=': moves.in,
      '-': moves.out,
      Escape: () => onChoose({ fact: '' }),
    };
    const act = acts[event.key];
    if (act === undefined && !(event.key in walk)) return;
    event.preventDefault();
    if (act === undefined) focusRow(list.current, walk[event.key]);
    // Rows change with it: the focus goes to where its fact stands then.
    mustFocus.current = act !== undefined;
    act?.();
  };
  return (
    <section aria-label="Timeline" className="border-t border-rule pt-3">
      <TimelineHead view={view} whole={whole} count={count} moves={moves} />
      <TimelineAxis view={view} />
      <div className="relative">
        <TimelineGrid view={view} />
        <ol ref={list} className="relative py-2">
          {rows.map((row) => (
            <TimelineRowItem
              key={`${row.type} ${row.key}`}
              row={row}
              view={view}
              dossierId={dossierId}
              unasked={unasked}
              choice={choice}
              isTabStop={row === current}
              onFocus={() => setFocused(row.entries[0] ? idOf(row.entries[0]) : '')}
              onKeyDown={press}
              onChoose={onChoose}
            />
          ))}
          {rows.length === 0 && (
            <EmptyPart
              isPart={view.level !== 'whole'}
              onKeyDown={press}
              onWhole={() => {
                mustFocus.current = true;
                go(whole);
              }}
            />
          )}
        </ol>
      </div>
      <TimelineLegend sources={sources} />
    </section>
  );
}

/** Also when what had it is gone: then the page as a whole has it. */
function isFocusHere(list: HTMLElement | null): boolean {
  return document.activeElement === document.body || list?.contains(document.activeElement) === true;
}

/** `any` is whatever stands there when no fact does. */
function focusRow(list: HTMLElement | null, row: TimelineRow | 'any' | undefined): void {
  if (row === undefined) return;
  const name = row === 'any' ? '' : `="${CSS.escape(`${row.type} ${row.key}`)}"`;
  list?.querySelector<HTMLElement>(`[data-row${name}]`)?.focus();
}
