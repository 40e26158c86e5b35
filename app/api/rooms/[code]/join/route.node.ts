import { joinRoom } from '#lib/rooms/serve/api/join-room.ts';
import { handleRoom } from '../../handle-room.ts';

export const POST = handleRoom(joinRoom);
