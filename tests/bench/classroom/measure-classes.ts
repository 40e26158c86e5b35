/** One class of three hundred, and twenty of thirty: what is lost, what counts twice, and how long things take. */
import type { Figure } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { markOf } from './load-client.ts';
import { openLoadClass, spread, type AnswerTimes, type LoadClass, type LoadPlayer } from './load-class.ts';
import type { BareTimes } from './measure-bare.ts';

export const classSize = 300;
export const rounds = 5;
export const answersMillis = 2_000;
const joinStormMillis = 5_000;

/** What the issue asks for. */
export const bars = { fanOut: 250, accepted: 250, beyond: 50, back: 5_000 };

const ofClass = `${classSize} players:`;

export async function measureClass(baseUrl: string, items: readonly string[], bare: BareTimes): Promise<Figure[]> {
  const room = await openLoadClass([baseUrl], classSize, items, joinStormMillis / classSize);
  const fanOut: number[] = [];
  const answers: AnswerTimes[] = [];
  let wrong = 0;
  for (let round = 0; round < rounds; round++) {
    fanOut.push(...(await room.ask()));
    answers.push(...(await spread(room.players, answersMillis, room.answer)));
    wrong += await countWrong(room);
    await room.reveal();
  }
  const afterwards = [...(await measureRefresh(room)), ...(await measureDrop(room))];
  room.leave();
  const accepted = answers.map(({ acceptedMillis }) => acceptedMillis);
  return [
    count(`${ofClass} refused as they joined, all within 5 s`, room.size - room.players.length),
    ms(`${ofClass} joined and seen the lobby, all within 5 s, p99`, percentile(room.joinMillis, 99)),
    ms(`${ofClass} host’s command → question on the phone, p99`, percentile(fanOut, 99), bars.fanOut),
    ms('  the bare server', percentile(bare.fanOutMillis, 99)),
    ms(`${ofClass} answers within 2 s, sent → accepted, p50`, percentile(accepted, 50)),
    ms(`${ofClass} answers within 2 s, sent → accepted, p99`, percentile(accepted, 99), bars.accepted),
    ms('  the bare server', percentile(bare.acceptedMillis, 99)),
    ms(`${ofClass} charged beyond what was taken, p99`, percentile(beyondOf(answers), 99), bars.beyond),
    count(`${ofClass} answers lost or counted twice, of ${classSize * rounds}`, wrong),
    ...afterwards,
  ];
}

/** Half of the class reloads after answering: who answered before still has, and who did not still can. */
async function measureRefresh(room: LoadClass): Promise<Figure[]> {
  await room.ask();
  const half = room.players.filter((_, at) => at % 2 === 0);
  await Promise.all(half.map(room.answer));
  await Promise.all(half.map((player) => (player.stream.close(), room.reload(player))));
  const kept = half.filter(({ stream }) => stream.last('"role":"own"')?.includes('"response":') === true).length;
  await Promise.all(room.players.filter((_, at) => at % 2 === 1).map(room.answer));
  const wrong = await countWrong(room);
  await room.reveal();
  return [
    count('half of them reload in mid-question: answers gone from their screens', half.length - kept),
    count('half of them reload in mid-question: answers lost or counted twice', wrong),
  ];
}

/** Half of the class is cut off while two questions pass, and sees the one that is on when it comes back. */
async function measureDrop(room: LoadClass): Promise<Figure[]> {
  const half = room.players.filter((_, at) => at % 2 === 0);
  const others = room.players.filter((_, at) => at % 2 === 1);
  for (const { stream } of half) stream.close();
  const on = await askFor(room, others);
  await room.reveal();
  const next = await askFor(room, others);
  await Promise.all(half.map((player) => room.comeBack(player)));
  const behind = half.filter(({ stream }) => stream.last('"role":"players"')?.includes(next) !== true).length;
  const name = `half cut off while ${on === next ? 'nothing' : 'two questions'} passed:`;
  return [
    count(`${name} without the newest view`, behind),
    count(`${name} not where those are who stayed`, await countGaps(half, others)),
    count(`${name} views told again`, countRepeats(half)),
  ];
}

/** Of those who came back, who has not what everybody sees. */
export async function countGaps(returned: readonly LoadPlayer[], stayed: readonly LoadPlayer[]): Promise<number> {
  const markOfPlayers = ({ stream }: LoadPlayer) => markOf(stream.id(), 'players');
  const seen = () => new Set(stayed.map(markOfPlayers));
  // The last of those who stayed may hear of it a moment later.
  for (let tries = 0; tries < 20 && seen().size > 1; tries++) await new Promise((resolve) => setTimeout(resolve, 100));
  const newest = seen();
  if (newest.size > 1 || newest.has(undefined)) throw new Error('Those who stayed do not all see the same.');
  return returned.filter((player) => !newest.has(markOfPlayers(player))).length;
}

export const countRepeats = (players: readonly LoadPlayer[]) =>
  players.reduce((sum, { stream }) => sum + stream.repeats(), 0);

/** Asks while only some hear; gives the text by which the question is known. */
async function askFor(
  room: LoadClass,
  hearing: readonly { readonly stream: { last(text: string): string | undefined } }[],
) {
  void room.ask();
  const before = roundOf(hearing);
  while (roundOf(hearing) === before) await new Promise((resolve) => setTimeout(resolve, 5));
  return roundOf(hearing);
}

const roundOf = (players: readonly { readonly stream: { last(text: string): string | undefined } }[]) =>
  /"round":\d+,/.exec(players.at(-1)?.stream.last('"role":"players"') ?? '')?.[0] ?? '';

export async function measureManyClasses(baseUrl: string, items: readonly string[]): Promise<Figure[]> {
  const classes = await Promise.all(Array.from({ length: 20 }, () => openLoadClass([baseUrl], 30, items)));
  const fanOut: number[] = [];
  const answers: AnswerTimes[] = [];
  let wrong = 0;
  for (let round = 0; round < rounds; round++) {
    fanOut.push(...(await Promise.all(classes.map((room) => room.ask()))).flat());
    const given = await Promise.all(classes.map((room) => spread(room.players, answersMillis, room.answer)));
    answers.push(...given.flat());
    for (const room of classes) wrong += await countWrong(room);
    await Promise.all(classes.map((room) => room.reveal()));
  }
  for (const room of classes) room.leave();
  const name = '20 rooms of 30, all at once:';
  return [
    ms(`${name} host’s command → question on the phone, p99`, percentile(fanOut, 99), bars.fanOut),
    ms(
      `${name} sent → accepted, p99`,
      percentile(
        answers.map(({ acceptedMillis }) => acceptedMillis),
        99,
      ),
      bars.accepted,
    ),
    count(`${name} answers lost or counted twice`, wrong),
  ];
}

/** Answers that were accepted at one server reach the host's view at another a moment later; what is not there then is lost. */
export async function countWrong(room: LoadClass): Promise<number> {
  let wrong = Infinity;
  for (let tries = 0; tries < 20 && wrong > 0; tries++) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    const { answers, players } = await room.countAnswers();
    wrong = Math.abs(players - answers) + Math.abs(players - room.size);
  }
  return wrong;
}

export const beyondOf = (answers: readonly AnswerTimes[]) => answers.map(({ beyondMillis }) => beyondMillis);

export function ms(name: string, value: number, bar?: number): Figure {
  return bar === undefined ? { name, value, unit: 'ms' } : { name, value, unit: 'ms', bar };
}

/** What may not happen at all. */
export function count(name: string, value: number): Figure {
  return { name, value, unit: 'n', bar: 0 };
}
