'use client';
/** A state to be found on a map without names, or, without the map, chosen from a list. */
import { useState } from 'react';
import { mapRegions } from '#lib/items/map-regions.ts';
import type { DisputedArea } from '#lib/maps/state-map.ts';
import { DisputedNote } from '../map/disputed-note.tsx';
import { stateName } from '#lib/core/state-name.ts';
import { useStateMap, type StateMapLoad } from '../map/use-state-map.ts';
import { CheckFoot } from './check-foot.tsx';
import type { QuestionProps } from './question-props.ts';
import { StateList } from './state-list.tsx';

export function MapPlaceQuestion({ view, outcome, hint, onDraft, onRespond }: QuestionProps<'map-place'>) {
  const load = useStateMap(view.map);
  const [chosen, setChosen] = useState(outcome?.response?.place ?? '');
  const [refused, setRefused] = useState<string>();
  const region = mapRegions[view.map];
  const check = () => onRespond({ kind: 'map-place', place: chosen });
  const choose = (code: string, disputed: readonly DisputedArea[] = []) => {
    const area = disputed.find((each) => each.code === code);
    setRefused(area && `${area.name} is disputed: no question depends on it. Choose another place.`);
    if (area) return;
    setChosen(code);
    onDraft?.({ kind: 'map-place', place: code });
  };
  const given = outcome?.response?.place;
  const marks = outcome && { right: outcome.reveal.key, wrong: outcome.isRight ? undefined : given };
  return (
    <div>
      {load.status === 'ready' ? (
        <load.View
          map={load.map}
          label={`Map of ${region.name}`}
          chosen={chosen}
          marks={marks}
          onChoose={(code) => choose(code, load.map.disputed)}
          onCheck={check}
        />
      ) : (
        <NoMap load={load} />
      )}
      {outcome ? (
        <p className="mt-2">{sayPlaces(outcome.reveal.key, given)}</p>
      ) : (
        <div className="mt-2">
          <StateList codes={region.states} chosen={chosen} onChoose={(code) => choose(code)} />
          <CheckFoot hint={hint} onCheck={check} />
        </div>
      )}
      <p role="status" className="catalogue mt-2">
        {outcome ? '' : refused}
      </p>
      {load.status === 'ready' && <DisputedNote areas={load.map.disputed} />}
    </div>
  );
}

/** In words what the map marks, so that nobody needs to see it. */
function sayPlaces(right: string, given: string | undefined): string {
  if (given === right) return `✓ You chose ${stateName(right)}.`;
  const answer = `✓ The answer is ${stateName(right)}.`;
  return given === undefined ? answer : `✗ You chose ${stateName(given)}. ${answer}`;
}

/** As large as the map will be, so that nothing jumps when it comes. */
function NoMap({ load }: { readonly load: Exclude<StateMapLoad, { status: 'ready' }> }) {
  return load.status === 'loading' ? (
    <p role="status" className="catalogue grid aspect-10/7 place-items-center border border-rule bg-water">
      The map is loading.
    </p>
  ) : (
    <p role="status" className="border-l-4 border-ochre px-4 py-2">
      The map could not be loaded: {load.reason}. Choose the state from the list.
    </p>
  );
}
