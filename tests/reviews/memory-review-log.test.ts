import { buildMemoryReviewLog, buildMemoryStorage } from '#lib/reviews/memory-review-log.ts';
import { describeReviewLog } from '#tests/contracts/review-log.ts';

let storage = buildMemoryStorage();

describeReviewLog('memory', {
  async open(planted) {
    storage = buildMemoryStorage(planted);
    return buildMemoryReviewLog(storage);
  },
  openInAnotherTab: async () => buildMemoryReviewLog(storage),
});
