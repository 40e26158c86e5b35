import { pollRoom } from '#lib/rooms/serve/api/poll-room.ts';
import { handleRoom } from '../../handle-room.ts';

export const GET = handleRoom(pollRoom);
