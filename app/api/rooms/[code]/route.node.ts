import { describeRoom } from '#lib/rooms/api/describe-room.ts';
import { handleRoom } from '../handle-room.ts';

export const GET = handleRoom(describeRoom);
