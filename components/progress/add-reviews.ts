'use client';
/** Adds answers from a test, a class or before reading to the reviews, and says what has become of their cards. */
import { countReviews } from '#lib/reviews/count-reviews.ts';
import type { Review } from '#lib/reviews/review-event.ts';
import { countingPorts } from './counting-ports.ts';
import { areSaved } from './record-events.ts';
import { sayAdded } from './say-added.ts';

/** Undefined while they are in this tab alone: the notice on storage says what is wrong. */
export async function addReviews(reviews: readonly Review[], graded: string): Promise<string | undefined> {
  const counted = await countReviews(reviews, countingPorts);
  return areSaved(reviews) ? sayAdded(counted, graded) : undefined;
}
