import { commandRoom } from '#lib/rooms/serve/api/command-room.ts';
import { handleRoom } from '../../handle-room.ts';

export const POST = handleRoom(commandRoom);
