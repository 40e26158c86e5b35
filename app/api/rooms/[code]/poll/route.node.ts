import { pollRoom } from '#lib/rooms/api/poll-room.ts';
import { handleRoom } from '../../handle-room.ts';

export const GET = handleRoom(pollRoom);
