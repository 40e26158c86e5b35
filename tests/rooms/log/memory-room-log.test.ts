import { systemClock } from '#lib/core/clock.ts';
import { buildMemoryRoomLog, buildMemoryRooms } from '#lib/rooms/log/memory-room-log.ts';
import { describeRoomLog } from '#tests/contracts/room-log.ts';

let rooms = buildMemoryRooms();

describeRoomLog('memory', {
  isShared: true,
  async open() {
    rooms = buildMemoryRooms();
    return buildMemoryRoomLog(systemClock, rooms);
  },
  openAgain: async () => buildMemoryRoomLog(systemClock, rooms),
});
