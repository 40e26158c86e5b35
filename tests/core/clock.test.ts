import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '#lib/core/clock.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the system clock', () => {
  it('tells milliseconds since 1970', () => {
    vi.useFakeTimers({ now: Date.UTC(2024, 2, 1, 9) });
    expect(systemClock.nowMillis()).toBe(1_709_283_600_000);
  });

  it.each([
    ['Asia/Karachi', '2024-03-01', 300],
    ['America/New_York', '2024-03-01', -300],
    ['America/New_York', '2024-07-01', -240],
    ['Asia/Kathmandu', '2024-03-01', 345],
  ])('counts the offset of %s on %s east of UTC: %i minutes', (name, day, offsetMinutes) => {
    vi.stubEnv('TZ', name);
    expect(systemClock.zoneAt(Date.parse(day)).offsetMinutes).toBe(offsetMinutes);
  });

  it('names the zone', () => {
    vi.stubEnv('TZ', 'Asia/Karachi');
    expect(systemClock.zoneAt(0).name).toBe('Asia/Karachi');
  });
});
