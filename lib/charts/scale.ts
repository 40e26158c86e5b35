/** From a value to its place between the two ends of a drawing: evenly from zero, or by powers of ten. Scales are plain data. */
export interface Scale {
  readonly kind: 'linear' | 'log';
  readonly low: number;
  readonly high: number;
  /** Values at which a line is drawn, ascending, both ends among them. */
  readonly ticks: readonly number[];
}

/** So many steps at most. */
const mostSteps = 4;
const roundSteps = [1, 2, 2.5, 5, 10] as const;

/** A bar has its length from zero, so a linear scale begins there. A log scale takes values above zero only. */
export function buildScale(kind: Scale['kind'], values: readonly number[]): Scale {
  return kind === 'log' ? buildLogScale(values) : buildLinearScale(values);
}

function buildLinearScale(values: readonly number[]): Scale {
  const step = roundStep(Math.max(...values, 0) / mostSteps);
  const steps = Math.max(1, Math.ceil(Math.max(...values, 0) / step));
  const ticks = Array.from({ length: steps + 1 }, (_, at) => at * step);
  return { kind: 'linear', low: 0, high: steps * step, ticks };
}

/** The next 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(least: number): number {
  if (least <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return (roundSteps.find((factor) => factor * power >= least) ?? 10) * power;
}

function buildLogScale(values: readonly number[]): Scale {
  if (values.some((value) => value <= 0)) throw new Error('a log scale has no place for zero or less');
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
  return { kind: 'log', low: 10 ** first, high: 10 ** last, ticks };
}

/** 0 at the low end, 1 at the high one; what lies beyond an end stands at it. */
export function shareOnScale({ kind, low, high }: Scale, value: number): number {
  const share =
    kind === 'log' ? Math.log(Math.max(value, low) / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.min(1, Math.max(0, share));
}

/** As SVG takes it, so that a drawing is as wide as its place. */
export function toPercent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
