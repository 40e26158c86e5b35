/** An answer on its way to the server. It is kept while the network is away, and goes out again when there is word of the room. */
import type { AnswerRequest } from '../room-command.ts';
import type { DownlinkPorts, Refusal } from './room-downlink.ts';

export interface AnswerSender {
  /**
   * Ends when the server has taken the answer, or refused it with a reason that trying again does not change. `onWaiting` is
   * called when the first tries were in vain.
   */
  send(this: void, answer: AnswerRequest, onWaiting?: (refusal: Refusal) => void): Promise<Refusal | undefined>;
  /** The room was heard of, or the network may be back: what waits is tried again. */
  wake(this: void): void;
}

const firstTries = 6;
const pauseMillis = 700;
const passingCodes = new Set(['no-network', 'room-store-down', 'room-moved-on']);

/** Refusals after which the question stands open as before. */
const openCodes = new Set(['not-an-answer', 'room-paused', 'too-many-tries']);

/** Whether a refused answer can be given once more; else it came too late, or not from here. */
export const canAnswerAgain = ({ code }: Refusal): boolean => openCodes.has(code);

export function buildAnswerSender(
  { timers, random }: Pick<DownlinkPorts, 'timers' | 'random'>,
  tell: (answer: AnswerRequest) => Promise<Refusal | undefined>,
): AnswerSender {
  const waiting = new Set<() => void>();
  const pause = (millis: number) =>
    new Promise<void>((resolve) => void timers.after(millis * (0.5 + random()), resolve));
  const waitForWord = () => new Promise<void>((resolve) => void waiting.add(resolve));

  return {
    async send(answer, onWaiting) {
      let refusal = await tell(answer);
      for (let tries = 1; refusal !== undefined && passingCodes.has(refusal.code); tries++) {
        if (tries === firstTries) onWaiting?.(refusal);
        if (tries >= firstTries) await waitForWord();
        await pause(pauseMillis * (tries < firstTries ? tries : 1));
        refusal = await tell(answer);
        // It had got there after all; only word of it was lost.
        if (refusal?.code === 'already-answered') return undefined;
      }
      return refusal;
    },
    wake() {
      const woken = [...waiting];
      waiting.clear();
      for (const goOn of woken) goOn();
    },
  };
}
