/** Chooses for each mark of a map where its label stands, so that no label covers another or leaves the map. Units are pixels. */
export interface LabelledMark {
  readonly id: string;
  readonly at: readonly [x: number, y: number];
  /** Of the whole label. */
  readonly width: number;
  /** Of the label in short, when there is no room for the whole one. */
  readonly shortWidth: number;
  /** A label stands over its mark (the name of a state on its land) or beside it (a city by its dot). */
  readonly isOver: boolean;
  /** Said in full even where it covers a dot; at most the first mark. */
  readonly isChosen: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  /** The upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly size: LabelSize;
}

/** All of it, its short form, or nothing but a place to press. */
export type LabelSize = 'whole' | 'short' | 'bare';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A row of text that a finger can press. */
export const labelHeight = 24;
const dotWidth = 8;
/** From the middle of a dot to where its label begins. */
const beside = 6;

/** Earlier marks choose first. What finds no room stands bare over its mark, and keeps no other from standing there. */
export function placeLabels(
  marks: readonly LabelledMark[],
  map: { readonly width: number; readonly height: number },
): PlacedLabel[] {
  const taken = marks.filter(({ isOver }) => !isOver).map(({ at }) => boxAbout(at, dotWidth, dotWidth));
  const isFree = (box: Box) => isWithin(box, map) && !taken.some((other) => areOverlapping(box, other));
  return marks.map((mark) => {
    const over = boxAbout(mark.at, mark.shortWidth, labelHeight);
    const whole = listBoxes(mark).find((box) => (mark.isChosen ? isWithin(box, map) : isFree(box)));
    // Beside its own dot a city's short form says nothing more than the dot.
    const short = mark.isOver && isFree(over) ? over : undefined;
    const found = whole ?? short;
    if (found) taken.push(found);
    const { left, top } = found ?? over;
    return { id: mark.id, left, top, size: whole ? 'whole' : short ? 'short' : 'bare' };
  });
}

/** The best first: over the mark, or to the right of it, then around it. A state's name does not leave its land sideways. */
function listBoxes({ at, width, isOver }: LabelledMark): Box[] {
  const middle = boxAbout(at, width, labelHeight);
  const shift = (byX: number, byY: number): Box => ({ ...middle, left: middle.left + byX, top: middle.top + byY });
  const [aside, up] = [width / 2 + beside, labelHeight / 2 + beside / 2];
  return isOver
    ? [middle, shift(0, -up), shift(0, up)]
    : [shift(aside, 0), shift(-aside, 0), shift(0, -up - 1), shift(0, up + 1)];
}

function boxAbout([x, y]: LabelledMark['at'], width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, width, height };
}

function isWithin(box: Box, map: { readonly width: number; readonly height: number }): boolean {
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  return box.left >= 0 && box.top >= 0 && right <= map.width && bottom <= map.height;
}

function areOverlapping(a: Box, b: Box): boolean {
  const isBeside = a.left >= b.left + b.width || b.left >= a.left + a.width;
  const isAbove = a.top >= b.top + b.height || b.top >= a.top + a.height;
  return !isBeside && !isAbove;
}
