/** The one classroom server of this process, begun at its first use: a build that evaluates routes opens nothing. */
import { systemClock } from '#lib/core/clock.ts';
import { listDossiers, requireDossier } from '#lib/facts/load-dossiers.server.ts';
import { buildBank } from '#lib/generate/build-bank.ts';
import { buildStudyBank, type StudyBank } from '#lib/generate/study-bank.ts';
import { buildRoomThrottles } from './api/room-throttles.ts';
import type { RoomsServer } from './api/rooms-server.ts';
import { openRoomLog } from '../log/open-room-log.server.ts';
import { buildRoomHub } from './room-hub.ts';
import { systemSecrets } from './secrets.server.ts';
import { systemTimers } from '../client/timers.ts';

declare global {
  /** Routes are bundled apart, and each bundle has modules of its own. */
  var dossierRooms: RoomsServer | undefined;
}

export function beginRooms(): RoomsServer {
  return (globalThis.dossierRooms ??= begin());
}

function begin(): RoomsServer {
  const log = openRoomLog({ redisUrl: process.env.REDIS_URL, folder: process.env.DOSSIER_DATA }, systemClock);
  const hub = buildRoomHub(log, systemClock, systemTimers);
  // Open streams would keep the process from ending.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void hub.stop());
  const banks = new Map<string, StudyBank>();
  return {
    hub,
    clock: systemClock,
    timers: systemTimers,
    secrets: systemSecrets,
    throttles: buildRoomThrottles(systemClock),
    findBank(slug) {
      const bank = banks.get(slug) ?? (listDossiers().includes(slug) ? load(slug) : undefined);
      if (bank !== undefined) banks.set(slug, bank);
      return bank;
    },
  };
}

const load = (slug: string): StudyBank => buildStudyBank(buildBank(requireDossier(slug)));
