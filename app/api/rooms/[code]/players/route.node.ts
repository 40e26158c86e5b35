import { findRoomPlayers } from '#lib/rooms/serve/api/find-players.ts';
import { handleRoom } from '../../handle-room.ts';

export const GET = handleRoom(findRoomPlayers);
