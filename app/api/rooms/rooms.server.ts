/** The one classroom server of this process, begun at the first request: a build that evaluates routes opens nothing. */
import { findBank } from '../../banks.server.ts';
import { systemClock } from '#lib/core/clock.ts';
import type { RoomsServer } from '#lib/rooms/api/rooms-server.ts';
import { buildRoomThrottles } from '#lib/rooms/api/room-throttles.ts';
import { openRoomLog } from '#lib/rooms/open-room-log.server.ts';
import { buildRoomHub } from '#lib/rooms/room-hub.ts';
import { systemSecrets } from '#lib/rooms/secrets.server.ts';
import { stampArrivals } from '#lib/rooms/stamp-arrivals.server.ts';
import { systemTimers } from '#lib/rooms/timers.ts';

declare global {
  /** Routes are bundled apart, and each bundle has modules of its own. */
  var dossierRooms: RoomsServer | undefined;
}

export function roomsServer(): RoomsServer {
  return (globalThis.dossierRooms ??= begin());
}

function begin(): RoomsServer {
  const hub = buildRoomHub(
    openRoomLog({ redisUrl: process.env.REDIS_URL, folder: process.env.DOSSIER_DATA }, systemClock),
    systemClock,
    systemTimers,
  );
  // Open streams would keep the process from ending.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void hub.stop());
  return {
    hub,
    clock: systemClock,
    timers: systemTimers,
    secrets: systemSecrets,
    arrivalOf: stampArrivals(systemClock),
    throttles: buildRoomThrottles(systemClock),
    findBank: (slug) => findBank(slug)?.study,
  };
}
