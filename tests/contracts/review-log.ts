/** What every review log promises, whatever it is kept in: one suite for all of them. */
import { describeAppending } from '#tests/reviews/contract/appending.ts';
import { describeKeeping } from '#tests/reviews/contract/keeping.ts';
import { closeAfterEach, type ReviewLogHarness } from '#tests/reviews/contract/open-logs.ts';
import { describeReading } from '#tests/reviews/contract/reading.ts';
import { describeSharing } from '#tests/reviews/contract/sharing.ts';

export function describeReviewLog(name: string, harness: ReviewLogHarness): void {
  const logs = closeAfterEach(harness);
  describeAppending(name, logs);
  describeReading(name, logs);
  describeKeeping(name, logs);
  describeSharing(name, logs);
}
