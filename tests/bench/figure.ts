/** One measured figure, with the bar it must not pass where it has one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `×` for a ratio, `n` for a number of things; kB are 1000 bytes. */
  readonly unit: 'ms' | 'kB' | '×' | 'n';
  /** The highest value that is good; without it the figure is for information. */
  readonly bar?: number;
}

export function isMet({ value, bar }: Figure): boolean {
  return bar === undefined || value <= bar;
}
