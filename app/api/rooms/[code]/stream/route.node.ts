import { streamRoom } from '#lib/rooms/serve/api/stream-room.ts';
import { handleRoom } from '../../handle-room.ts';

export const GET = handleRoom(streamRoom);
