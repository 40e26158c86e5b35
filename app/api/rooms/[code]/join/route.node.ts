import { joinRoom } from '#lib/rooms/api/join-room.ts';
import { handleRoom } from '../../handle-room.ts';

export const POST = handleRoom(joinRoom);
