/** What of the chronology is shown: happenings or everything dated, by source and by standing. Nothing ticked leaves a side open. */
import type { RefObject } from 'react';
import { standingNames, standings } from '#lib/facts/standing.ts';
import { filterTimeline, openChoice } from '#lib/timeline/timeline-choice.ts';
import { SourceLine } from '../marks/source-line.tsx';
import { StandingMark } from '../marks/standing-mark.tsx';
import { EntityPick } from './entity-pick.tsx';
import { TickBoxes } from './tick-boxes.tsx';
import type { TimelineProps } from './timeline-props.ts';

interface TimelineFilterProps extends Omit<TimelineProps, 'dossierId' | 'orderings' | 'unasked'> {
  /** The line that tells what is chosen. */
  readonly summaryRef: RefObject<HTMLElement | null>;
}

export function TimelineFilter({ sources, entries, entities, choice, summaryRef, onChoose }: TimelineFilterProps) {
  const { isAll, letters, standings: some, entity } = choice;
  const inView = filterTimeline(entries, { ...openChoice, isAll });
  const present = standings.filter(
    (standing) => some.includes(standing) || inView.some(({ citation }) => citation.standing === standing),
  );
  const happenings = filterTimeline(entries, openChoice).length;
  return (
    <div className="border-t border-rule font-sans text-ui">
      <fieldset className="flex flex-wrap items-center gap-x-6 py-2">
        <legend className="sr-only">What is shown</legend>
        {[
          { all: false, name: `Happenings (${happenings})` },
          { all: true, name: `Every dated fact (${entries.length})` },
        ].map(({ all, name }) => (
          <label key={name} className="flex min-h-9 items-center gap-2.5">
            <input
              type="radio"
              name="show"
              className="size-4.5 accent-sea"
              checked={isAll === all}
              onChange={() => onChoose({ isAll: all, date: '', fact: '' })}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <details className="border-t border-rule">
        <summary ref={summaryRef} className="min-h-9 py-1.5">
          Sources: <strong className="font-semibold">{letters.length === 0 ? 'all' : letters.join(', ')}</strong>
          <span aria-hidden="true"> · </span>
          Standing:{' '}
          <strong className="font-semibold">
            {some.length === 0 ? 'all' : some.map((standing) => standingNames[standing]).join(', ')}
          </strong>
          <span aria-hidden="true"> · </span>
          About: <strong className="font-semibold">{entities.find(({ id }) => id === entity)?.name ?? 'all'}</strong>
        </summary>
        <TickBoxes
          title="Sources"
          options={sources.map(({ letter, name }) => ({
            value: letter,
            name: `${letter}, ${name}`,
            mark: <SourceLine letter={letter} />,
          }))}
          chosen={letters}
          onChange={(chosen) => onChoose({ letters: chosen, date: '', fact: '' })}
        />
        <EntityPick
          entities={entities}
          chosen={entity}
          onChange={(id) => onChoose({ entity: id, date: '', fact: '' })}
        />
        <TickBoxes
          title="Standing"
          options={present.map((value) => ({
            value,
            name: standingNames[value],
            mark: <StandingMark standing={value} />,
          }))}
          chosen={some}
          onChange={(chosen) => onChoose({ standings: chosen, date: '', fact: '' })}
        />
      </details>
    </div>
  );
}
