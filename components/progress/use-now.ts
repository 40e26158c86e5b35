'use client';
/** The moment at which a screen was opened, or at which a new day began while it was open, and the learner's day then. */
import { useEffect, useState } from 'react';
import { systemClock, type Zone } from '#lib/core/clock.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { toLearnerClock } from '#lib/settings/apply-settings.ts';
import { useSettings } from '../settings/use-settings.ts';
import { followDays } from './follow-days.ts';

export interface Now {
  readonly nowMillis: number;
  readonly zone: Zone;
  readonly today: number;
}

export function useNow(): Now {
  const [nowMillis, setNowMillis] = useState(systemClock.nowMillis);
  const rolloverHour = useSettings(({ settings }) => settings.rolloverHour);
  useEffect(() => {
    const clock = toLearnerClock(systemClock, () => rolloverHour);
    return followDays(clock, () => setNowMillis(clock.nowMillis()));
  }, [rolloverHour]);
  const zone = { ...systemClock.zoneAt(nowMillis), rolloverHour };
  return { nowMillis, zone, today: learningDay(nowMillis, zone) };
}
