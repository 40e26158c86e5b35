/**
 * Which question comes next when the host names none: the first behind the one on screen that was not asked yet, and at the end
 * those that were passed over. Undefined once all were asked. `current` is −1 before the first.
 */
export function pickNext(current: number, isWaiting: readonly boolean[]): number | undefined {
  const waiting = isWaiting.flatMap((waits, at) => (waits ? [at] : []));
  return waiting.find((at) => at > current) ?? waiting[0];
}
