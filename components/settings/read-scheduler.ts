'use client';
/** The scheduler as the settings have it at this moment, and where it may move due days to. */
import { buildFsrsScheduler } from '#lib/schedule/fsrs-scheduler.ts';
import { countDue } from '#lib/schedule/count-due.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import type { LoadSpread } from '#lib/schedule/pick-shift.ts';
import type { Scheduler } from '#lib/schedule/scheduler.ts';
import { toParameters, toSpread } from '#lib/settings/apply-settings.ts';
import type { Settings } from '#lib/settings/settings.ts';
import { progressStore } from '../progress/progress-instance.ts';
import { learnerClock, settingsStore } from './settings-instance.ts';

let built: { readonly settings: Settings; readonly scheduler: Scheduler } | undefined;

export function readScheduler(): Scheduler {
  const { settings } = settingsStore.getState();
  if (built?.settings !== settings) built = { settings, scheduler: buildFsrsScheduler(toParameters(settings)) };
  return built.scheduler;
}

export function readSpread(): LoadSpread | undefined {
  const { settings } = settingsStore.getState();
  const nowMillis = learnerClock.nowMillis();
  const zone = learnerClock.zoneAt(nowMillis);
  let due: ReadonlyMap<number, number> | undefined;
  return toSpread(settings, (day) => {
    due ??= countDue(progressStore.getState().state.cards.values(), learningDay(nowMillis, zone), zone);
    return due.get(day) ?? 0;
  });
}
