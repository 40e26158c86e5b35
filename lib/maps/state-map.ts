/** A map of states as a screen draws it: outlines already projected, by ISO code. Names are not in it. */
export interface PlaceOnMap {
  /** ISO 3166-1 alpha-2 of a state; for a disputed area its own id. */
  readonly code: string;
  /** Where a label or a mark stands: within the place's largest part or near it. */
  readonly at: readonly [x: number, y: number];
  readonly path: string;
  /** In square units of the map. */
  readonly area: number;
}

/** An area that more than one state claims. It is hatched, and no question depends on it. */
export interface DisputedArea extends PlaceOnMap {
  readonly name: string;
  /** The name as a map has room for it. */
  readonly label: string;
  /** Who holds it and who claims it, in a sentence or two. */
  readonly status: string;
  /** The outline was drawn by hand, roughly; it is cut off at the edges of the states named here. */
  readonly within?: readonly string[];
}

export interface StateMap {
  readonly width: number;
  readonly height: number;
  /** The largest first, so that a small state inside or beside it lies on top. */
  readonly states: readonly PlaceOnMap[];
  readonly disputed: readonly DisputedArea[];
  /** Land that is not asked for: dependencies, states too small to be seen, states cut off by the frame. */
  readonly otherLand: string;
}
