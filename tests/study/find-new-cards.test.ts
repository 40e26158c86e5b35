import { describe, expect, it } from 'vitest';
import type { CardHold } from '#lib/schedule/card-hold.ts';
import { defaultPlan } from '#lib/schedule/study-plan.ts';
import { findNewCards } from '#lib/study/find-new-cards.ts';
import { buildProgress } from '#tests/builders/build-progress.ts';
import { buildQueueCard } from '#tests/builders/build-study.ts';

const [signing, visit] = [buildQueueCard('s.signing', 'date'), buildQueueCard('s.visit', 'visitor')];
const known = { progressOf: () => buildProgress(), holdOf: () => undefined };
const heldBy = (hold: CardHold) => ({
  progressOf: (id: string) => (id === signing.id ? buildProgress() : undefined),
  holdOf: (id: string) => (id === visit.id ? hold : undefined),
});

describe('new cards', () => {
  it('come tomorrow while one is not begun, even one put off today', () => {
    const given = heldBy({ buriedOnDay: 10, atMillis: 0 });
    expect(findNewCards([signing, visit], given, defaultPlan)).toBe('tomorrow');
  });

  it('do not come while the plan takes none a day', () => {
    const given = heldBy({ buriedOnDay: 10, atMillis: 0 });
    expect(findNewCards([signing, visit], given, { ...defaultPlan, newCardsPerDay: 0 })).toBe('none-a-day');
  });

  it('do not come once every card is begun or suspended', () => {
    expect(findNewCards([signing, visit], known, defaultPlan)).toBe('none-left');
    const given = heldBy({ suspended: 'by-learner', atMillis: 0 });
    expect(findNewCards([signing, visit], given, defaultPlan)).toBe('none-left');
  });
});
