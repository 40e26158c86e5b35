import { answerRoom } from '#lib/rooms/api/answer-room.ts';
import { handleRoom } from '../../handle-room.ts';

export const POST = handleRoom(answerRoom);
