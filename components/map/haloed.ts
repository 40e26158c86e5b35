/** The look of a word on a map: the map's own type, with land around each letter so that no line runs through it. */
export const haloed = 'stroke-land stroke-3 font-sans text-note [paint-order:stroke]';
