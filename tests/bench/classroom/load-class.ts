/** A class under load in the built app: a host by POST, players who joined and listen. Any player may be at any of the servers. */
import { defaultRoomSettings } from '#lib/rooms/room-settings.ts';
import { get, openStream, post, type LoadStream } from './load-client.ts';

export interface LoadPlayer {
  readonly cookie: string;
  /** The server it is at, and its stream there; both change when it comes back. */
  baseUrl: string;
  stream: LoadStream;
  /** When the question on screen came, by this machine's clock. */
  seenAtMillis: number;
}

export interface AnswerTimes {
  readonly status: number;
  readonly acceptedMillis: number;
  /** What the server counts from asking to arrival, beyond what passed here from seeing to sending. */
  readonly beyondMillis: number;
}

export interface LoadClass {
  readonly code: string;
  /** How many were to get in. */
  readonly size: number;
  /** Those who did. */
  readonly players: readonly LoadPlayer[];
  /** Asks the next question. Milliseconds from the command to each player's frame. */
  ask(): Promise<readonly number[]>;
  answer(player: LoadPlayer): Promise<AnswerTimes>;
  reveal(): Promise<void>;
  /** As a page that is loaded anew: it has nothing. */
  reload(player: LoadPlayer): Promise<void>;
  /** As a page whose stream broke, at that server or the same one: it says what it has. */
  comeBack(player: LoadPlayer, baseUrl?: string): Promise<void>;
  /** How many answers the host's server counts in the last round, and of how many players. */
  countAnswers(): Promise<{ readonly answers: number; readonly players: number }>;
  leave(): void;
}

/** One character each: with a number, some names would read as rude words. */
const nameOf = (at: number) => String.fromCodePoint(0x4e00 + at);

const kept = ['"role":"own"', '"role":"players"'];

/** `pauseMillis` between two joins; all at once without. */
export async function openLoadClass(
  baseUrls: readonly string[],
  size: number,
  items: readonly string[],
  pauseMillis = 0,
): Promise<LoadClass & { readonly joinMillis: readonly number[] }> {
  const [hostUrl = ''] = baseUrls;
  const settings = { ...defaultRoomSettings, timer: 'off' };
  const opened = await post(`${hostUrl}/api/rooms`, { dossier: 'russia-pakistan', title: 'Load', items, settings });
  if (opened.status !== 200) throw new Error(`no room: ${opened.text}`);
  const code: string = JSON.parse(opened.text).code;
  const apiOf = (baseUrl: string) => `${baseUrl}/api/rooms/${code}`;
  const command = async (body: object) => {
    const done = await post(`${apiOf(hostUrl)}/commands`, body, opened.cookie);
    if (done.status !== 200) throw new Error(`no command: ${done.text}`);
  };
  const listen = (baseUrl: string, cookie: string, lastId?: string) =>
    openStream(`${apiOf(baseUrl)}/stream?as=player`, cookie, kept, lastId);
  const joinMillis: number[] = [];

  async function join(at: number): Promise<LoadPlayer | undefined> {
    await new Promise((resolve) => setTimeout(resolve, at * pauseMillis));
    const begun = Date.now();
    const baseUrl = baseUrls[at % baseUrls.length] ?? hostUrl;
    const { status, cookie } = await post(`${apiOf(baseUrl)}/join`, { name: nameOf(at) });
    if (status !== 200) return undefined;
    const stream = await listen(baseUrl, cookie);
    joinMillis.push(Date.now() - begun);
    return { cookie, baseUrl, stream, seenAtMillis: 0 };
  }

  const tried = await Promise.all(Array.from({ length: size }, (_, at) => join(at)));
  const players = tried.filter((player) => player !== undefined);
  let round = -1;
  let askedAtMillis = 0;

  return {
    code,
    players,
    joinMillis,
    size,
    async ask() {
      round++;
      const begun = Date.now();
      const heard = players.map(async (player) => {
        player.seenAtMillis = await player.stream.next('"role":"players"', '"phase":"asking"', `"round":${round},`);
        return player.seenAtMillis - begun;
      });
      await command({ type: 'ask', question: round % items.length });
      const millis = await Promise.all(heard);
      const text = players[0]?.stream.last('"role":"players"') ?? '';
      askedAtMillis = Number(/"askedAtMillis":(\d+)/.exec(text)?.[1] ?? 0);
      return millis;
    },
    async answer(player) {
      const sentMillis = Date.now();
      const answer = { round, question: round % items.length, response: { kind: 'single-choice', choice: 'a' } };
      const { status, text } = await post(`${apiOf(player.baseUrl)}/answers`, answer, player.cookie);
      const acceptedMillis = Date.now() - sentMillis;
      const arrivedMillis = Number(/"arrivedMillis":(\d+)/.exec(text)?.[1] ?? sentMillis);
      const beyondMillis = arrivedMillis - askedAtMillis - (sentMillis - player.seenAtMillis);
      return { status, acceptedMillis, beyondMillis };
    },
    reveal: () => command({ type: 'reveal', round }),
    async reload(player) {
      player.stream = await listen(player.baseUrl, player.cookie);
    },
    async comeBack(player, baseUrl = player.baseUrl) {
      player.baseUrl = baseUrl;
      player.stream = await listen(baseUrl, player.cookie, player.stream.id());
    },
    async countAnswers() {
      const { text } = await get(`${apiOf(hostUrl)}/poll?as=host`, opened.cookie);
      const view = JSON.parse(text).frames.find((frame: { type: string }) => frame.type === 'view').view;
      return { answers: view.answered, players: view.playerCount };
    },
    leave() {
      for (const { stream } of players) stream.close();
    },
  };
}

/** Calls once for each of the list, evenly spread over that time. */
export function spread<T, R>(list: readonly T[], overMillis: number, work: (one: T) => Promise<R>): Promise<R[]> {
  return Promise.all(
    list.map(async (one, at) => {
      await new Promise((resolve) => setTimeout(resolve, (at * overMillis) / list.length));
      return work(one);
    }),
  );
}
