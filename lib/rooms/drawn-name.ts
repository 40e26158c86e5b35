/** Names that are given out: an atlas word and a bird, neutral and easy to call out in a class. 40 × 40 of them. */
import type { Random } from '#lib/core/random.ts';

const first =
  'Alpine Arctic Austral Baltic Boreal Coastal Coral Desert Distant Eastern Estuary Fjord Glacier Granite Gulf Harbour Highland Inland Island Jade Lagoon Lowland Marine Meadow Meridian Monsoon Northern Ocean Pacific Polar Prairie River Sahel Savanna Southern Steppe Summit Tundra Upland Western'.split(
    ' ',
  );
const second =
  'Avocet Bittern Bunting Condor Cormorant Crane Curlew Dipper Dove Eagle Egret Eider Falcon Finch Gannet Goshawk Grebe Heron Hoopoe Ibis Jacana Kestrel Kite Lark Martin Merlin Oriole Osprey Pelican Petrel Pipit Plover Puffin Raven Robin Skua Stork Swift Tern Wren'.split(
    ' ',
  );

const names = new Set(first.flatMap((one) => second.map((two) => `${one} ${two}`)));

/** Several to choose from, none of them in `taken` (as `nameKey` has them) while there are free ones. */
export function drawNames(random: Random, count: number, isTaken: (name: string) => boolean): string[] {
  const free = [...names].filter((name) => !isTaken(name));
  const pool = free.length < count ? [...names] : free;
  const drawn = new Set<string>();
  while (drawn.size < count) drawn.add(pool[random.below(pool.length)] ?? '');
  return [...drawn];
}

export function isDrawnName(name: string): boolean {
  return names.has(name);
}
