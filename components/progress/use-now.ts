'use client';
/** The moment at which a screen was opened, and the learner's day then. */
import { useState } from 'react';
import type { Zone } from '#lib/core/clock.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { learnerClock } from '../settings/settings-instance.ts';

export interface Now {
  readonly nowMillis: number;
  readonly zone: Zone;
  readonly today: number;
}

export function useNow(): Now {
  const [nowMillis] = useState(learnerClock.nowMillis);
  const zone = learnerClock.zoneAt(nowMillis);
  return { nowMillis, zone, today: learningDay(nowMillis, zone) };
}
