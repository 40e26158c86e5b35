/** One row of the drawing: a fact that opens below it, the facts of one date to be listed, or a way to zoom in. */
import type { KeyboardEvent } from 'react';
import { formatDate, knownDate } from '#lib/core/partial-date.ts';
import { capitalise } from '#lib/core/capitalise.ts';
import { standingNames } from '#lib/facts/standing.ts';
import type { TimelineRow } from '#lib/timeline/build-rows.ts';
import { placeDays } from '#lib/timeline/place-days.ts';
import type { TimeWindow } from '#lib/timeline/time-window.ts';
import { lettersOf, textOf, type TimelineEntry } from '#lib/facts/timeline-entry.ts';
import { patternOf } from '../marks/source-line.tsx';
import { StandingMark } from '../marks/standing-mark.tsx';
import { DaysStrip } from './days-strip.tsx';
import { OpenFact } from './open-fact.tsx';
import { besideBar } from './beside-bar.ts';
import type { TimelineProps } from './timeline-props.ts';

interface TimelineRowItemProps extends Pick<TimelineProps, 'dossierId' | 'unasked' | 'choice' | 'onChoose'> {
  readonly row: TimelineRow;
  readonly view: TimeWindow;
  readonly isTabStop: boolean;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
}

export function TimelineRowItem(props: TimelineRowItemProps) {
  const { row, view, dossierId, unasked, choice, isTabStop, onFocus, onKeyDown, onChoose } = props;
  const isOpen = row.key === (row.type === 'entry' ? choice.fact : choice.date);
  const press = () => {
    if (row.type === 'entry') onChoose({ fact: isOpen ? '' : row.key });
    else if (row.type === 'date') onChoose({ date: isOpen ? '' : row.key, fact: '' });
    else onChoose({ at: row.key, date: '', fact: '' });
  };
  const isInGroup = row.type === 'entry' && row.isInGroup;
  return (
    <li className={isInGroup ? 'ml-3 border-l border-line bg-paper pl-3 sm:ml-6' : ''}>
      <button
        type="button"
        data-row={`${row.type} ${row.key}`}
        tabIndex={isTabStop ? 0 : -1}
        aria-expanded={row.type === 'unit' ? undefined : isOpen}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onClick={press}
        className={`group block w-full text-left hover:bg-sheet ${isInGroup ? 'min-h-9 py-1.5' : 'min-h-11 py-1'}`}
      >
        <span className={`block font-sans text-ui ${isInGroup ? '' : besideBar(placeDays(row.days, view))}`}>
          {/* The lines of the scale stop at the words. */}
          <span className="bg-paper box-decoration-clone py-0.5 group-hover:bg-sheet">
            {row.type === 'entry' ? (
              <EntryName entry={row.entries[0]} isDated={!isInGroup} />
            ) : (
              <GroupName row={row} isOpen={isOpen} />
            )}
          </span>
        </span>
        {!isInGroup && (
          <DaysStrip
            days={row.days}
            view={view}
            pattern={row.type === 'entry' ? patternOf(row.entries[0].citation.letter) : undefined}
            mark={
              row.type === 'entry' ? (
                <StandingMark standing={row.entries[0].citation.standing} />
              ) : (
                <CountMark count={row.entries.length} />
              )
            }
          />
        )}
      </button>
      {row.type === 'entry' && isOpen && (
        <OpenFact entry={row.entries[0]} dossierId={dossierId} isAsked={!unasked.includes(row.key)} />
      )}
    </li>
  );
}

function EntryName({ entry, isDated }: { readonly entry: TimelineEntry; readonly isDated: boolean }) {
  const { date, isInferred, citation, label, editorNote } = entry;
  const letters = lettersOf(entry).join(', ');
  return (
    <>
      {!isDated && <StandingMark standing={citation.standing} />} {textOf(entry)}{' '}
      <span className="catalogue">
        {isDated && `${formatDate(date)}${isInferred ? ' (inferred)' : ''} · `}
        <span className="sr-only">{standingNames[citation.standing]}, told by </span>
        {letters}
        {label === undefined && editorNote !== undefined && ' · editor’s note'}
      </span>
    </>
  );
}

interface GroupNameProps {
  readonly row: Extract<TimelineRow, { readonly type: 'date' | 'unit' }>;
  readonly isOpen: boolean;
}

function GroupName({ row, isOpen }: GroupNameProps) {
  return (
    <>
      <strong className="font-semibold">{capitalise(formatDate(knownDate(row.key)))}</strong> · {row.entries.length}{' '}
      facts{' '}
      <span className="catalogue text-sea!">{row.type === 'unit' ? 'zoom in' : isOpen ? 'fold' : 'list them'}</span>
    </>
  );
}

/** How many are in it, in a ring as wide as the number. */
function CountMark({ count }: { readonly count: number }) {
  const width = 11 + 7 * String(count).length;
  return (
    <>
      <rect
        x={7 - width / 2}
        y="-2"
        width={width}
        height="18"
        rx="9"
        className="fill-paper stroke-ink"
        strokeWidth="1.25"
      />
      <text x="7" y="11" textAnchor="middle" className="tabular fill-ink font-sans text-[11px] font-semibold">
        {count}
      </text>
    </>
  );
}
