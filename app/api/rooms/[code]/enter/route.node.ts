import { enterRoom } from '#lib/rooms/serve/api/enter-room.ts';
import { handleRoom } from '../../handle-room.ts';

export const POST = handleRoom(enterRoom);
