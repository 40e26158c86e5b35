/** How often the first answer to a card is not Again: this learner's own share once enough cards were begun, until then that of learners at large. */

export interface FirstAnswers {
  /** 0 to 1. */
  readonly share: number;
  /** Cards that the learner has begun; the share is their own from `fewestFirstAnswers` on. */
  readonly own: number;
}

/** With fewer a share of three in four is known to no better than twelve points either way. */
export const fewestFirstAnswers = 50;
/** fsrs-rs, simulation.rs. */
const usualShare = 0.76;

interface BegunOnDay {
  readonly introduced: number;
  readonly knownAtFirst: number;
}

export function sumFirstAnswers(days: Iterable<BegunOnDay>): FirstAnswers {
  let [own, known] = [0, 0];
  for (const { introduced, knownAtFirst } of days) {
    own += introduced;
    known += knownAtFirst;
  }
  return { own, share: own < fewestFirstAnswers ? usualShare : known / own };
}
