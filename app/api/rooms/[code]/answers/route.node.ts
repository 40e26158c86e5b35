import { answerRoom } from '#lib/rooms/serve/api/answer-room.ts';
import { handleRoom } from '../../handle-room.ts';

export const POST = handleRoom(answerRoom);
