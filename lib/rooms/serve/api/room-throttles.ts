/**
 * How often what may be asked. A class shares one address, so no limit goes by the address alone where a class would meet
 * it; a guesser meets the limit on codes that lead nowhere.
 */
import type { Clock } from '#lib/core/clock.ts';
import { buildInsiders, type Insiders } from './insiders.ts';
import { buildTokenBuckets, type TokenBuckets } from '../token-bucket.ts';

export interface RoomThrottles {
  /** Codes that lead nowhere, by address: a whole class that mistypes, then one more every two seconds. */
  readonly failedCodes: TokenBuckets;
  /**
   * The same, of all addresses together: far more than the phones of a class can use, and than the 256 networks of one
   * household. Whoever has thousands of networks tries all 64 million codes in four days, longer than most rooms are open.
   */
  readonly allFailedCodes: TokenBuckets;
  /** Whom the two do not meet. */
  readonly insiders: Insiders;
  /** By address. */
  readonly roomsOpened: TokenBuckets;
  /** By room: a lecture hall that joins at once, then a class every second. */
  readonly joins: TokenBuckets;
  /** By player. */
  readonly answers: TokenBuckets;
  /** By room. */
  readonly hostCommands: TokenBuckets;
}

export function buildRoomThrottles(clock: Clock): RoomThrottles {
  return {
    failedCodes: buildTokenBuckets({ capacity: 60, perSecond: 0.5 }, clock),
    allFailedCodes: buildTokenBuckets({ capacity: 20_000, perSecond: 200 }, clock),
    insiders: buildInsiders(),
    roomsOpened: buildTokenBuckets({ capacity: 60, perSecond: 0.1 }, clock),
    joins: buildTokenBuckets({ capacity: 1_000, perSecond: 50 }, clock),
    answers: buildTokenBuckets({ capacity: 20, perSecond: 2 }, clock),
    hostCommands: buildTokenBuckets({ capacity: 60, perSecond: 10 }, clock),
  };
}
