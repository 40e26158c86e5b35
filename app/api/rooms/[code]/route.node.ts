import { describeRoom } from '#lib/rooms/serve/api/describe-room.ts';
import { handleRoom } from '../handle-room.ts';

export const GET = handleRoom(describeRoom);
