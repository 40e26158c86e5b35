/** Chooses for each mark of a map where its label stands, so that no label covers another or leaves the map. Units are pixels. */
export interface LabelledMark {
  readonly id: string;
  readonly at: readonly [x: number, y: number];
  /** Of the whole label. */
  readonly width: number;
  /** Of the label in short, when there is no room for the whole one. */
  readonly shortWidth: number;
  /** A label may stand over its mark (the name of a state on its land) or beside it (a city). */
  readonly isOver: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  /** The upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly isShort: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** A row of text that a finger can press. */
export const labelHeight = 24;
/** From the middle of a dot to where its label begins. */
const beside = 6;

/** Earlier marks choose first. What finds no room at all stands short over its mark, on top of others if it must. */
export function placeLabels(marks: readonly LabelledMark[], size: { width: number; height: number }): PlacedLabel[] {
  const taken: Box[] = [];
  return marks.map((mark) => {
    const whole = listBoxes(mark, mark.width).map((box) => ({ box, isShort: false }));
    const short = { left: mark.at[0] - mark.shortWidth / 2, top: mark.at[1] - labelHeight / 2, width: mark.shortWidth };
    const found = whole.find(({ box }) => isWithin(box, size) && !taken.some((other) => areOverlapping(box, other)));
    const { box, isShort } = found ?? { box: short, isShort: true };
    taken.push(box);
    return { id: mark.id, left: box.left, top: box.top, isShort };
  });
}

/** The best first: over the mark, or to the right of it, then around it. */
function listBoxes({ at: [x, y], isOver }: LabelledMark, width: number): Box[] {
  const middle = { left: x - width / 2, top: y - labelHeight / 2, width };
  const above = { ...middle, top: y - labelHeight - beside / 2 };
  const below = { ...middle, top: y + beside / 2 };
  if (isOver) return [middle, above, below];
  const right = { ...middle, left: x + beside };
  const left = { ...middle, left: x - beside - width };
  return [right, left, above, below];
}

function isWithin({ left, top, width }: Box, size: { width: number; height: number }): boolean {
  return left >= 0 && top >= 0 && left + width <= size.width && top + labelHeight <= size.height;
}

function areOverlapping(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && Math.abs(a.top - b.top) < labelHeight;
}
