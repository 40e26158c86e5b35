import { commandRoom } from '#lib/rooms/api/command-room.ts';
import { handleRoom } from '../../handle-room.ts';

export const POST = handleRoom(commandRoom);
