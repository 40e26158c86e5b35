import { readmitPlayer } from '#lib/rooms/serve/api/readmit-player.ts';
import { handleRoom } from '../../handle-room.ts';

export const POST = handleRoom(readmitPlayer);
