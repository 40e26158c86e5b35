/** What is to be named on the map of places, and how much room each name takes, in pixels. */
import { measureWord } from '#lib/maps/measure-word.ts';
import { labelHeight, type LabelledMark } from '#lib/maps/place-labels.ts';
import type { DisputedArea } from '#lib/maps/state-map.ts';
import type { MarkedPlace } from './marked-place.ts';

const padding = 10;
const between = 4;
/** Of a state's letters, which are spaced. */
const tracking = 0.33;
/** Half of a city's dot, with a pixel around it. */
const dotRadius = 5;
/** How far the name of a sea may stray from its middle. */
const strayAtSea = 40;
/** A smaller disputed area is named once one has zoomed in on it. */
const leastAcross = 10;
/** Two lines of type. */
const disputedHeight = 30;

export function buildPlaceMark(
  { id, name, sort, facts, area }: MarkedPlace,
  at: LabelledMark['at'],
  scale: number,
  isChosen: boolean,
): LabelledMark {
  const words = measureWord(name) + (sort === 'state' ? name.length * tracking : 0);
  const number = measureWord(String(facts.length));
  const [whole, short] = [words + between + number + padding, words + padding];
  const isCity = sort === 'city';
  return {
    id,
    at,
    forms: [
      { size: 'whole', width: whole, height: labelHeight },
      { size: 'name', width: short, height: labelHeight },
      // Beside its own dot a city's number alone says nothing more than the dot. A state's name goes before a dot.
      ...(isCity ? [] : [{ size: 'name', width: short, height: labelHeight, isOverMarks: true } as const]),
      ...(isCity ? [] : [{ size: 'count', width: number + padding, height: labelHeight } as const]),
    ],
    isOver: !isCity,
    reach: isCity ? dotRadius : sort === 'sea' ? strayAtSea : 0.5 * scale * Math.sqrt(area),
    isSolid: isCity,
    isChosen,
  };
}

/** Named in two lines, the second saying that it is disputed. Nothing while it is too small to be seen. */
export function buildDisputedMark(
  { code, label, area }: DisputedArea,
  at: LabelledMark['at'],
  scale: number,
): LabelledMark | undefined {
  const across = scale * Math.sqrt(area);
  if (across < leastAcross) return undefined;
  const width = Math.max(measureWord(label), measureWord('disputed'));
  return {
    id: code,
    at,
    forms: [{ size: 'whole', width, height: disputedHeight }],
    // From close by it is wider than its name, which then stands on it.
    isOver: across > 1.5 * width,
    reach: across > 1.5 * width ? across / 4 : across / 2,
    isSolid: across <= 1.5 * width,
    isChosen: false,
  };
}
