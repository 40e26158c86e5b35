import { reportRoom } from '#lib/rooms/serve/api/report-room.ts';
import { handleRoom } from '../../handle-room.ts';

export const GET = handleRoom(reportRoom);
