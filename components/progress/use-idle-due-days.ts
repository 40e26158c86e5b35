'use client';
/** Learning days on which some card lay due without an answer, read from the whole log. Undefined until that is done. */
import { useEffect, useState } from 'react';
import { groupBy } from '#lib/core/unique.ts';
import { isCardEvent } from '#lib/reviews/review-event.ts';
import { listIdleDueDays } from '#lib/statistics/streak.ts';
import { learnerClock } from '../settings/settings-instance.ts';
import { progressStore } from './progress-instance.ts';
import { useProgress } from './use-progress.ts';
import type { Now } from './use-now.ts';

export function useIdleDueDays({ today, nowMillis }: Now): ReadonlySet<number> | undefined {
  const seq = useProgress((progress) => progress.seq);
  const [days, setDays] = useState<ReadonlySet<number>>();
  useEffect(() => {
    if (seq === 0) return undefined; // nothing has been read yet
    let isWanted = true;
    const load = async () => {
      const read = await (await progressStore.log).readAfter(0);
      if (!isWanted || !read.ok) return;
      const byCard = groupBy(read.value.events.filter(isCardEvent), ({ card }) => card);
      const zone = learnerClock.zoneAt(nowMillis);
      setDays(new Set([...byCard.values()].flatMap((events) => listIdleDueDays(events, today, zone))));
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [seq, today, nowMillis]);
  return days;
}
