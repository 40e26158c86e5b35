/** Timers are an argument, as time is: tests let it pass. */
export interface Timers {
  /** Calls `work` once after that time. Returns the way to call it off. */
  after(millis: number, work: () => void): () => void;
}

/** The longest wait that a timer of 32 bits takes; 24 days. */
const longestMillis = 2 ** 31 - 1;

export const systemTimers: Timers = {
  after(millis, work) {
    const timer = setTimeout(work, Math.min(Math.max(millis, 0), longestMillis));
    return () => clearTimeout(timer);
  },
};
