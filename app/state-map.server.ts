/** The map of states, drawn once a build. */
import { buildStateMap } from '#lib/maps/build-state-map.ts';
import type { StateMap } from '#lib/maps/state-map.ts';

let drawn: StateMap | undefined;

export function loadStateMap(): StateMap {
  drawn ??= buildStateMap();
  return drawn;
}
