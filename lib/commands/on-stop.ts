/** Calls back when somebody asks this command to stop: by a signal, or by ending the npm that started it. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const lookEveryMillis = 500;

/**
 * npm passes a signal to its shell alone, which dies without telling us; so under npm we also look
 * whether our parent is still the one that started us.
 */
export function onStop(stop: (signal: NodeJS.Signals) => void): void {
  for (const signal of signals) process.on(signal, stop);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, lookEveryMillis);
  watch.unref();
}
