/** The log of someone who has studied for long: so many cards, each reviewed so many times, some on every day. */
import { storedCardId, storedEventId, storedItemId, storedSessionId } from '#lib/core/ids.ts';
import type { ReviewEvent } from '#lib/reviews/review-event.ts';
import { defaultParameters } from '#lib/schedule/scheduler.ts';

const dayMillis = 86_400_000;
const daysBetween = 40;
const zone = { name: 'UTC', offsetMinutes: 0 };

/** In order of time; the last day is yesterday, so that today's new cards are still to come. */
export function buildLongLog(cards: number, reviewsPerCard: number, nowMillis: number): ReviewEvent[] {
  const days = reviewsPerCard * daysBetween;
  return Array.from({ length: days }, (_, day) => day).flatMap((day) => {
    const startMillis = nowMillis - (days - day) * dayMillis;
    const common = { version: 1 as const, session: storedSessionId(`session-${day}`), zone };
    const start: ReviewEvent = {
      ...common,
      id: storedEventId(`start-${day}`),
      atMillis: startMillis,
      type: 'session-started',
      scope: 'all',
    };
    const ofDay = Array.from({ length: cards }, (_, card) => card).filter(
      (card) => card % daysBetween === day % daysBetween,
    );
    const reviews = ofDay.map((card, at) => buildReview(card, Math.floor(day / daysBetween), startMillis + at));
    return reviews.length === 0 ? [] : [start, ...reviews.map((review) => ({ ...common, ...review }))];
  });
}

function buildReview(card: number, round: number, atMillis: number) {
  const isRight = (card + round) % 4 !== 0;
  const name = storedCardId(`invented.fact-${card}#what`);
  return {
    id: storedEventId(`review-${card}-${round}`),
    atMillis,
    type: 'review' as const,
    card: name,
    item: storedItemId(`${name}/ask/0`),
    response: { kind: 'single-choice', choice: 'b' },
    score: { earned: isRight ? 1 : 0, total: 1 },
    grade: isRight ? (3 as const) : (1 as const),
    durationMillis: 4_000,
    scheduler: defaultParameters,
  };
}
