/** Runs a long calculation a slice at a time: in between, the page paints and answers the learner. */

/** Short enough for half a frame to be left for the page. */
const sliceMillis = 8;

/** Undefined when it was given up. */
export async function runSliced<T>(steps: Generator<undefined, T>, signal: AbortSignal): Promise<T | undefined> {
  while (!signal.aborted) {
    const endMillis = performance.now() + sliceMillis;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < endMillis);
    await nextTask();
  }
  return undefined;
}

/** By a message: timers that follow one another wait four milliseconds each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
