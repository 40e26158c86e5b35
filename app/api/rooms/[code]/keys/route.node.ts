import { giveKeys } from '#lib/rooms/serve/api/give-keys.ts';
import { handleRoom } from '../../handle-room.ts';

export const GET = handleRoom(giveKeys);
