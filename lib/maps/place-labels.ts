/** Chooses for each mark of a map where its label stands, so that no label covers another or leaves the map. Units are pixels. */
export interface LabelledMark {
  readonly id: string;
  readonly at: readonly [x: number, y: number];
  /** What may be said, the fullest first; without room for any of it the mark is bare, if there is room for that. */
  readonly forms: readonly LabelForm[];
  /** A label stands over its mark (the name of a state on its land) or beside it (a city by its dot). */
  readonly isOver: boolean;
  /** How far a label over its land may stray, and how far from the middle of a mark one beside it begins. */
  readonly reach: number;
  /** No other label covers the mark itself, which is `reach` wide to each side. */
  readonly isSolid: boolean;
  /** Said in full even where it covers a dot; at most the first mark. */
  readonly isChosen: boolean;
}

export interface LabelForm {
  readonly size: LabelSize;
  readonly width: number;
  readonly height: number;
  /** It may cover a solid mark, though no other label. */
  readonly isOverMarks?: true;
}

/** All of it, the name alone, the number alone, or nothing but a place to press. */
export type LabelSize = 'whole' | 'name' | 'count' | 'bare';

export interface PlacedLabel {
  readonly id: string;
  /** The upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly size: LabelSize;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A row of text that a finger can press. */
export const labelHeight = 24;
/** Between a mark and the label beside it. */
const gap = 2;

/**
 * Earlier marks choose first. What finds no room for a word stands bare over its mark, if it has room there to be pressed; else the mark
 * has none, until one zooms in.
 */
export function placeLabels(
  marks: readonly LabelledMark[],
  map: { readonly width: number; readonly height: number },
): PlacedLabel[] {
  const solid = marks.filter(({ isSolid }) => isSolid).map(({ at, reach }) => boxAbout(at, 2 * reach, 2 * reach));
  const labels: Box[] = [];
  const isClearOf = (box: Box, others: readonly Box[]) => !others.some((other) => areOverlapping(box, other));
  const isFree = (box: Box) => isWithin(box, map) && isClearOf(box, labels);
  const placed = new Map<LabelledMark, PlacedLabel>();
  const place = (mark: LabelledMark, box: Box, size: LabelSize) => {
    labels.push(box);
    placed.set(mark, { id: mark.id, left: box.left, top: box.top, size });
  };
  for (const mark of marks) {
    for (const form of mark.forms) {
      const isOverMarks = mark.isChosen || form.isOverMarks === true;
      const box = listBoxes(mark, form).find((each) => isFree(each) && (isOverMarks || isClearOf(each, solid)));
      if (box === undefined) continue;
      place(mark, box, form.size);
      break;
    }
  }
  // Words first: no bare mark keeps one from standing there.
  for (const mark of marks) {
    const box = boxAbout(mark.at, labelHeight, labelHeight);
    if (!placed.has(mark) && isFree(box)) place(mark, box, 'bare');
  }
  return marks.flatMap((mark) => placed.get(mark) ?? []);
}

/** The best first: nearest to the middle of its land, or to the right of its mark, then around it. */
function listBoxes({ at, isOver, reach }: LabelledMark, { width, height }: LabelForm): Box[] {
  const middle = boxAbout(at, width, height);
  const ways = isOver ? listStrays(reach) : listSides(width / 2 + reach + gap, height / 2 + reach + gap);
  return ways.map(([byX, byY]) => ({ ...middle, left: middle.left + byX, top: middle.top + byY }));
}

const steps = Array.from({ length: 13 }, (_, at) => (at - 6) / 6);
/** Points of a disc of radius 1, the innermost first. */
const disc = steps
  .flatMap((y) => steps.map((x) => [x, y] as const))
  .filter(([x, y]) => Math.hypot(x, y) <= 1)
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b));

const listStrays = (reach: number) => disc.map(([x, y]) => [x * reach, y * reach] as const);

const listSides = (x: number, y: number) =>
  [[x, 0], [-x, 0], [0, -y], [0, y], [x, -y], [x, y], [-x, -y], [-x, y]] as const; // prettier-ignore

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
