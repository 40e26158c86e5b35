/** The words of a map that the server draws. They keep their size, so where they find room depends on how wide the map is. */
import { measureWord } from './measure-word.ts';
import type { MapSize } from './map-window.ts';
import { placeLabels, type LabelledMark, type PlacedLabel } from './place-labels.ts';

/** A thing on a map that has a name. Places and lengths are shares of the map's width and height. */
export interface NamedMark {
  readonly id: string;
  /** One line or two. */
  readonly lines: readonly string[];
  readonly look: WordLook;
  readonly x: number;
  readonly y: number;
  /** How far a name over its land may stray, or how far from its middle a name beside it begins, in shares of the width. */
  readonly reach: number;
}

/** What is meant is set heavier; the names of cities and of disputed areas stand beside them. */
export type WordLook = 'meant' | 'state' | 'city' | 'meant-city' | 'sea' | 'disputed';

export interface MapWord extends Pick<NamedMark, 'id' | 'lines' | 'look'> {
  /** The edge or corner of the word that is nearest to its mark, or its middle, in shares of the map. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** From there to the word, in heights of its type. */
  readonly dx: number;
  readonly dy: number;
}

/** In pixels. */
const typeSize = 13;
const lineHeight = 15;
const dotRadius = 5;
/** With larger text, which is set nineteen hundredths larger, words have as much less room. */
const largerText = 1.1875;

/**
 * Those that find room, the earlier first, when the map is so many pixels wide. Each hangs on a point of the map, away from
 * which it extends; so on a wider map, where all points lie further apart, nothing comes nearer to anything else.
 */
export function placeWords(marks: readonly NamedMark[], map: MapSize): MapWord[] {
  const size = { width: map.width / largerText, height: map.height / largerText };
  const labelled = marks.map((mark) => toLabelled(mark, size));
  const placed = new Map(placeLabels(labelled, size).map((label) => [label.id, label]));
  return marks.flatMap((mark, at) => {
    const [own, label] = [labelled[at], placed.get(mark.id)];
    return own === undefined || label === undefined || label.size === 'bare' ? [] : [hang(mark, own, label, size)];
  });
}

function hang({ id, lines, look }: NamedMark, { at, isOver }: LabelledMark, { left, top }: PlacedLabel, size: MapSize) {
  const { width, height } = measure(lines);
  const [middleX, middleY] = [left + width / 2, top + height / 2];
  const isRight = !isOver && left >= at[0];
  const isLeft = !isOver && left + width <= at[0];
  const isBelow = !isOver && top >= at[1];
  const isAbove = !isOver && top + height <= at[1];
  const anchor = isRight ? 'start' : isLeft ? 'end' : 'middle';
  const edgeX = isRight ? left : isLeft ? left + width : middleX;
  const edgeY = isBelow ? top : isAbove ? top + height : middleY;
  // A dot keeps its size, and so does the space beside it.
  const [x, y] = isCity(look) ? at : [edgeX, edgeY];
  return {
    id,
    lines,
    look,
    x: x / size.width,
    y: y / size.height,
    anchor,
    dx: toTypeHeights(edgeX - x),
    dy: toTypeHeights(middleY - y),
  } as const;
}

const isCity = (look: WordLook) => look === 'city' || look === 'meant-city';

function toLabelled(
  { id, lines, look, x, y, reach }: NamedMark,
  size: { width: number; height: number },
): LabelledMark {
  return {
    id,
    at: [x * size.width, y * size.height],
    forms: [{ size: 'whole', ...measure(lines) }],
    isOver: !isCity(look) && look !== 'disputed',
    reach: isCity(look) ? dotRadius : reach * size.width,
    isSolid: isCity(look) || look === 'disputed',
    isChosen: false,
  };
}

const measure = (lines: readonly string[]) => ({
  width: Math.max(...lines.map(measureWord)),
  height: lines.length * lineHeight + 2,
});

const toTypeHeights = (pixels: number) => Math.round((100 * pixels) / typeSize) / 100;
