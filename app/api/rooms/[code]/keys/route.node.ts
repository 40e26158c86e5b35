import { giveKeys } from '#lib/rooms/api/give-keys.ts';
import { handleRoom } from '../../handle-room.ts';

export const GET = handleRoom(giveKeys);
