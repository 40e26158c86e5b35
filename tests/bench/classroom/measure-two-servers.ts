/** A lecture hall of a thousand at two server processes over Redis; then one of the two is killed in mid-question. */
import { findRedis, startRedis } from '#tests/setup/start-redis.ts';
import { serveClassroom } from '#tests/setup/serve-classroom.ts';
import type { Figure } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { openLoadClass, spread, type AnswerTimes } from './load-class.ts';
import { bars, beyondOf, count, countGaps, countRepeats, countWrong, ms } from './measure-classes.ts';

const size = 1_000;
const hallRounds = 3;
const hallAnswersMillis = 5_000;
const joinPauseMillis = 15;

export async function measureTwoServers(items: readonly string[]): Promise<Figure[]> {
  const program = findRedis();
  if (program === undefined) throw new Error('The benchmarks need a redis-server on the PATH.');
  const redis = await startRedis(program);
  const keeping = { REDIS_URL: redis.url };
  const servers = [await serveClassroom(keeping), await serveClassroom(keeping)] as const;
  try {
    return await measure(servers, items);
  } finally {
    await servers[0].stop();
    await redis.kill();
  }
}

type Servers = readonly [first: { readonly url: string }, second: { readonly url: string; kill(): Promise<void> }];

async function measure([first, second]: Servers, items: readonly string[]): Promise<Figure[]> {
  const room = await openLoadClass([first.url, second.url], size, items, joinPauseMillis);
  const fanOut: number[] = [];
  const answers: AnswerTimes[] = [];
  let wrong = 0;
  for (let round = 0; round < hallRounds; round++) {
    fanOut.push(...(await room.ask()));
    answers.push(...(await spread(room.players, hallAnswersMillis, room.answer)));
    wrong += await countWrong(room);
    await room.reveal();
  }
  await room.ask();
  const half = room.players.filter((_, at) => at < size / 2);
  await spread(half, hallAnswersMillis / 2, room.answer);
  const begun = Date.now();
  await second.kill();
  const stranded = room.players.filter(({ baseUrl }) => baseUrl === second.url);
  await Promise.all(stranded.map((player) => room.comeBack(player, first.url)));
  const backMillis = Date.now() - begun;
  const stayed = room.players.filter((player) => !stranded.includes(player));
  const [gaps, repeats] = [await countGaps(stranded, stayed), countRepeats(stranded)];
  await spread(room.players.slice(size / 2), hallAnswersMillis / 2, room.answer);
  const wrongAfterKill = await countWrong(room);
  room.leave();
  const name = '1,000 players at two servers over Redis:';
  return [
    ms(`${name} command → question, p50`, percentile(fanOut, 50)),
    ms(`${name} command → question, p99`, percentile(fanOut, 99), bars.fanOut),
    ms(
      `${name} answers within 5 s, accepted, p99`,
      percentile(
        answers.map(({ acceptedMillis }) => acceptedMillis),
        99,
      ),
      bars.accepted,
    ),
    ms(`${name} charged beyond what was taken, p99`, percentile(beyondOf(answers), 99)),
    count(`${name} answers lost or counted twice, of ${size * hallRounds}`, wrong),
    ms('one of them killed in mid-question: all its 500 players at the other one after', backMillis, bars.back),
    count('one of them killed in mid-question: not where those are who stayed', gaps),
    count('one of them killed in mid-question: views told again', repeats),
    count('one of them killed in mid-question: answers lost or counted twice', wrongAfterKill),
  ];
}
