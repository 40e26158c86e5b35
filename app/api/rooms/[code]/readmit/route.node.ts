import { readmitPlayer } from '#lib/rooms/api/readmit-player.ts';
import { handleRoom } from '../../handle-room.ts';

export const POST = handleRoom(readmitPlayer);
