import { enterRoom } from '#lib/rooms/api/enter-room.ts';
import { handleRoom } from '../../handle-room.ts';

export const POST = handleRoom(enterRoom);
