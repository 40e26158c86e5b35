/** POST /api/rooms: opens a room with questions of the bank, and makes who asked its host. */
import * as v from 'valibot';
import type { Problem } from '#lib/core/problem.ts';
import { refuse, type Result } from '#lib/core/result.ts';
import { buildQuestions } from '../../build-questions.ts';
import { cleanText } from '../../player-name.ts';
import { longestTitle, mostQuestions } from '../../quiz/quiz.ts';
import { buildRoomCode } from '../../room-code.ts';
import type { RoomEventOf } from '../../room-event.ts';
import { longestOpenMillis, setEnd } from '../../log/room-expiry.ts';
import { roomStoreDown } from '../../log/room-log-problem.ts';
import { longestOpenDays, roomSettingsSchema, type RoomSettings } from '../../room-settings.ts';
import { addressOf } from './address-of.ts';
import { respondJson, respondProblem } from './json-response.ts';
import { readJson } from './read-json.ts';
import { printRoleCookie } from './role-cookie.ts';
import type { RoomRequest, RoomsServer } from './rooms-server.ts';

const createSchema = v.object({
  dossier: v.pipe(v.string(), v.maxLength(100)),
  title: v.pipe(v.string(), v.maxLength(4 * longestTitle)),
  items: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(mostQuestions)),
  settings: roomSettingsSchema,
});

const noSuchDossier: Problem = { code: 'link-stale', message: 'This server has no such dossier. Choose another one.' };
const tooManyRooms: Problem = {
  code: 'too-many-tries',
  message: 'Many rooms were opened from here just now. Wait a few seconds and try again.',
};
const badEnd: Problem = {
  code: 'malformed-request',
  message: `A room at one’s own speed closes at some time between now and ${longestOpenDays} days from now. Set that time anew.`,
};

const codeBytes = 24;
const mostDraws = 5;

export async function createRoom(server: RoomsServer, asked: Omit<RoomRequest, 'code'>): Promise<Response> {
  const { request, arrivedMillis } = asked;
  const { secrets, throttles } = server;
  const body = await readJson(request, createSchema);
  if (!body.ok) return respondProblem(body.error);
  if (!throttles.roomsOpened.take(addressOf(request))) return respondProblem(tooManyRooms);
  const { dossier, items, settings } = body.value;
  if (!hasFittingEnd(settings, arrivedMillis)) return respondProblem(badEnd);
  const bank = server.findBank(dossier);
  if (bank === undefined) return respondProblem(noSuchDossier);
  const questions = buildQuestions(bank, items, secrets.create());
  if (!questions.ok) return respondProblem(questions.error);
  const hostKey = secrets.create();
  const projectorKey = secrets.deriveProjector(hostKey);
  const created = await createWithFreeCode(server, {
    type: 'opened',
    atMillis: arrivedMillis,
    title: cleanText(body.value.title, longestTitle),
    settings: setEnd(settings, arrivedMillis),
    questions: questions.value,
    hostHash: secrets.hash(hostKey),
    projectorHash: secrets.hash(projectorKey),
  });
  if (!created.ok) return respondProblem(created.error);
  const code = created.value;
  return respondJson({ code, projectorKey }, [printRoleCookie(request, code, 'host', hostKey)]);
}

async function createWithFreeCode(
  { hub, secrets }: RoomsServer,
  opened: Omit<RoomEventOf<'opened'>, 'code'>,
): Promise<Result<string, Problem>> {
  for (let draws = 0; draws < mostDraws; draws++) {
    const code = buildRoomCode(secrets.randomBytes(codeBytes));
    const created = code === undefined ? undefined : await hub.create({ ...opened, code });
    if (code !== undefined && created?.ok === true) return { ok: true, value: code };
    if (created?.ok === false && created.error.code !== 'room-code-taken') return created;
  }
  return refuse(roomStoreDown);
}

function hasFittingEnd({ closesAtMillis }: RoomSettings, nowMillis: number): boolean {
  if (closesAtMillis === undefined) return true;
  return closesAtMillis > nowMillis && closesAtMillis <= nowMillis + longestOpenMillis;
}
