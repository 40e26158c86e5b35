/** What keys do on which screen, by its address: what belongs to it, and what holds everywhere. As in Anki where it has them. */
export type KeyLine = readonly [keys: string, act: string];

const answering: readonly KeyLine[] = [
  ['1 2 3 or A B C', 'choose an option'],
  ['Enter', 'check, then go on'],
  ['Alt ↑ ↓', 'move a row of an ordering'],
  ['← ↑ ↓ →', 'go from state to state on a map'],
];

const counting: readonly KeyLine[] = [
  ['1 2 3 4', 'after the answer: Again, Hard, Good, Easy'],
  ['U', 'take back what was done last, step by step'],
];

const whereCounted = ([keys, act]: KeyLine): KeyLine => [keys, `where answers count: ${act}`];

const afterAnswer: readonly KeyLine[] = [
  ['!', 'after the answer: report a fault in the question'],
  ['I', 'after the answer: what is known of the card'],
];

const screens: readonly { readonly path: RegExp; readonly keys: readonly KeyLine[] }[] = [
  {
    path: /^\/study$/,
    keys: [
      ...answering,
      ...counting,
      ['−', 'put the card off until tomorrow'],
      ['@', 'suspend the card until you free it'],
      ['!', 'report a fault in the question'],
      ['I', 'what is known of the card'],
      ['M', 'all that can be done with the card'],
    ],
  },
  { path: /^\/practice$/, keys: [...answering, ...counting.map(whereCounted), ...afterAnswer] },
  { path: /\/questions$/, keys: [...answering, ...afterAnswer] },
  { path: /^\/assess$/, keys: [...answering, ['1 2 3 4 5', 'after the answer: how sure you are']] },
  {
    path: /\/chronology$/,
    keys: [
      ['↑ ↓', 'go from row to row'],
      ['← →', 'earlier, later'],
      ['+ −', 'fewer years, more years'],
      ['Home, End', 'the first row, the last row'],
    ],
  },
  {
    path: /^\/class\/[^/]+\/host$/,
    keys: [
      ['Enter', 'the main step'],
      ['the letter on a button', 'that button'],
    ],
  },
  { path: /^\/class\/(?!new$|results$)[^/]+$/, keys: [...answering, ...afterAnswer] },
];

const everywhere: readonly KeyLine[] = [
  ['/', 'search, on every screen but those of a room'],
  ['?', 'this list'],
  ['Tab', 'go on to what can be pressed next'],
  ['Esc', 'close what is open'],
];

export interface KeysOfScreen {
  /** Empty where a screen has no keys of its own. */
  readonly own: readonly KeyLine[];
  readonly everywhere: readonly KeyLine[];
}

/** `address` is that within the app, with or without a slash at its end. */
export function keysOfPath(address: string): KeysOfScreen {
  const path = address.replace(/(?<=.)\/$/, '');
  const own = screens.find((screen) => screen.path.test(path))?.keys ?? [];
  return { own, everywhere };
}
