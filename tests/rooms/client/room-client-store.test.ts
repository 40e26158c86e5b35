import { describe, expect, it } from 'vitest';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { buildRoomClientStore, type RoomClientStore } from '#lib/rooms/client/room-client-store.ts';
import type { Refusal } from '#lib/rooms/client/room-downlink.ts';
import { canAnswerAgain } from '#lib/rooms/client/send-answer.ts';
import { buildTestTimers, type TestTimers } from '#tests/builders/build-timers.ts';

interface Stream {
  readonly path: string;
  /** With the id of the last event that had one. */
  hear(frame: object | string, id?: string): void;
  fail(): void;
  isOpen: boolean;
}

interface World {
  readonly store: RoomClientStore;
  readonly timers: TestTimers;
  readonly streams: readonly Stream[];
  readonly stream: () => Stream;
  /** What polling and posting meet, in turn; the last one again and again. */
  readonly answers: Result<unknown, Refusal>[];
  readonly asked: string[];
  status(): string;
}

const noNetwork = refuse({ code: 'no-network', message: 'The server cannot be reached.' });
const gone = refuse({ code: 'room-gone', message: 'There is no room with this code.' });
const notAllowed = refuse({ code: 'not-allowed', message: 'You are not in this room.' });
const view = (seq: number) => ({
  type: 'view',
  view: { role: 'players', seq, phase: 'lobby' },
  serverMillis: 5_000_000,
});
const own = { type: 'view', view: { role: 'own', seq: 1, name: 'Ada' }, serverMillis: 5_000_000 };
const polled = (...frames: object[]) => ok({ frames, id: idOf(frames.length) });
/** As a server prints it; a client takes it as it is. */
const idOf = (seq: number) => `${seq}.players-1a2b3c-4d5e6f`;
const waiting: readonly Result<unknown, Refusal>[] = [];

function begin(answers: readonly Result<unknown, Refusal>[] = waiting): World {
  const timers = buildTestTimers(1_000);
  const streams: Stream[] = [];
  const asked: string[] = [];
  const left = [...answers];
  const reply = async (path: string) => {
    asked.push(path);
    const answer = left.length > 1 ? left.shift() : left[0];
    return answer ?? new Promise<Result<unknown, Refusal>>(() => {});
  };
  const store = buildRoomClientStore('player', {
    timers,
    random: () => 0.5,
    nowMillis: timers.nowMillis,
    ask: reply,
    tell: reply,
    openStream(path, hear, fail) {
      const stream: Stream = {
        path,
        isOpen: true,
        hear: (frame, id = '') => hear(typeof frame === 'string' ? frame : JSON.stringify(frame), id),
        fail,
      };
      streams.push(stream);
      return () => void (stream.isOpen = false);
    },
  });
  const stream = () => {
    const last = streams.at(-1);
    if (last === undefined) throw new Error('no stream was opened');
    return last;
  };
  store.open();
  return { store, timers, streams, stream, answers: left, asked, status: () => store.getState().status };
}

describe('a screen that is connected', () => {
  it('shows the views that come, the common one and the own', () => {
    const { store, stream, status } = begin();
    expect(status()).toBe('connecting');
    stream().hear(view(3));
    stream().hear(own);
    expect(status()).toBe('live');
    expect(store.getState()).toMatchObject({ player: { seq: 3 }, own: { name: 'Ada' } });
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"type":"view"}',
    '{"type":"view","view":null,"serverMillis":1}',
    '{"type":"nonsense"}',
  ])('passes over a broken frame: %s', (broken) => {
    const { store, stream } = begin();
    stream().hear(view(3));
    const before = store.getState();
    stream().hear(broken);
    expect(store.getState()).toEqual(before);
  });

  it('keeps the server’s time, whatever the device’s clock says', async () => {
    const { store, stream, timers } = begin();
    stream().hear({ type: 'clock', serverMillis: 9_000_000 });
    await timers.pass(500);
    expect(store.serverNow()).toBe(9_000_500);
    stream().hear(view(1));
    expect(store.serverNow()).toBe(9_000_500);
  });
});

describe('a screen that hears nothing', () => {
  it('connects anew after two silent heartbeats', async () => {
    const { stream, streams, timers } = begin([polled(view(4))]);
    stream().hear(view(3));
    await timers.pass(25_000);
    expect(streams).toHaveLength(1);
    await timers.pass(3_000);
    expect(streams).toHaveLength(2);
    expect(streams[0]?.isOpen).toBe(false);
  });

  it('says at once that it is away, sees what it missed, and comes back a little later', async () => {
    const { store, stream, streams, timers, status, asked } = begin([polled(view(9))]);
    stream().hear(view(3));
    stream().fail();
    await timers.pass(0);
    expect(asked).toEqual(['/poll?as=player&wait=no']);
    expect(store.getState().player).toMatchObject({ seq: 9 });
    expect(status()).toBe('away');
    await timers.pass(500);
    stream().hear(view(10));
    expect(streams).toHaveLength(2);
    expect(status()).toBe('live');
  });

  it('waits longer and longer while the network is away, and streams again when it is back', async () => {
    const { stream, streams, timers, status, answers } = begin([noNetwork]);
    for (let tries = 0; tries < 10; tries++) {
      stream().fail();
      await timers.pass(tries < 3 ? 2_000 : 9_900);
    }
    const before = streams.length;
    expect(status()).toBe('away');
    expect(before).toBeGreaterThan(4);
    expect(before).toBeLessThan(11);
    answers.splice(0, 1, polled(view(3)));
    await timers.pass(11_000);
    stream().hear(view(4));
    expect(status()).toBe('live');
  });

  it('takes to polling when streams open and stay mute three times', async () => {
    const { stream, streams, timers, asked, store } = begin([polled(view(3))]);
    const seen = [];
    for (let tries = 0; tries < 3; tries++) {
      seen.push(stream().path);
      await timers.pass(20_000);
    }
    expect(streams).toHaveLength(3);
    expect(asked.at(-1)).toBe(`/poll?as=player&last=${idOf(1)}`);
    expect(store.getState().player).toMatchObject({ seq: 3 });
  });

  it('hears nothing of an earlier connection', async () => {
    const { store, stream, timers } = begin([polled(view(4))]);
    const first = stream();
    first.hear(view(3));
    first.fail();
    await timers.pass(1_000);
    stream().hear(view(5));
    first.hear(view(99));
    expect(store.getState().player).toMatchObject({ seq: 5 });
  });
});

describe('a screen that comes back', () => {
  const clock = { type: 'clock', serverMillis: 5_000_000 };

  it('says what it has, by stream and by polling, and what it was told before a heartbeat too', async () => {
    const { stream, timers, asked } = begin([polled(clock)]);
    expect(stream().path).toBe('/stream?as=player');
    stream().hear(clock);
    stream().hear(view(3), idOf(3));
    stream().hear(clock, idOf(3));
    stream().fail();
    await timers.pass(1_000);
    expect(asked).toEqual([`/poll?as=player&last=${idOf(3)}&wait=no`]);
    expect(stream().path).toBe(`/stream?as=player&last=${idOf(1)}`);
    stream().hear(clock);
    stream().fail();
    await timers.pass(0);
    expect(asked.at(-1)).toBe(`/poll?as=player&last=${idOf(1)}&wait=no`);
  });

  it('passes over a view that is older than the one it shows, and asks for everything when it comes back', async () => {
    const { store, stream, timers, asked } = begin([polled(view(9))]);
    stream().hear(view(7), idOf(7));
    stream().hear(own, idOf(7));
    stream().hear(view(5), idOf(5));
    expect(store.getState()).toMatchObject({ player: { seq: 7 }, own: { seq: 1 } });
    stream().fail();
    await timers.pass(0);
    expect(asked).toEqual(['/poll?as=player&wait=no']);
  });

  it('says nothing of what it has after a broken frame', async () => {
    const { stream, timers, asked } = begin([polled(view(9))]);
    stream().hear(view(7), idOf(7));
    stream().hear('{', idOf(8));
    stream().hear(clock, idOf(8));
    stream().fail();
    await timers.pass(0);
    expect(asked).toEqual(['/poll?as=player&wait=no']);
  });

  it('takes what a new connection says, though its number is smaller: the store has lost the end of the log', async () => {
    const { store, stream, timers } = begin([polled(clock)]);
    stream().hear(view(7), idOf(7));
    stream().hear({ type: 'bye' });
    await timers.pass(1_000);
    stream().hear(view(4), idOf(4));
    expect(store.getState().player).toMatchObject({ seq: 4 });
  });
});

describe('a screen that is told to go', () => {
  it('comes back after the server’s goodbye, spread out', async () => {
    const { stream, streams, timers, status } = begin();
    stream().hear(view(3));
    stream().hear({ type: 'bye' });
    expect(status()).toBe('away');
    await timers.pass(500);
    expect(streams).toHaveLength(2);
  });

  it.each([
    ['gone', gone],
    ['refused', notAllowed],
  ])('ends as %s with the reason, keeps what it last saw, and tries no more', async (status, answer) => {
    const { store, stream, streams, timers } = begin([answer]);
    stream().hear(view(3));
    stream().fail();
    await timers.pass(600_000);
    expect(store.getState()).toMatchObject({ status, problem: answer.error, player: { seq: 3 } });
    expect(streams).toHaveLength(1);
  });
});

describe('a page out of sight', () => {
  it('gives up its connection after half a minute and has it back at once when it is seen', async () => {
    const { store, stream, streams, timers } = begin();
    stream().hear(view(3));
    store.hide();
    await timers.pass(20_000);
    stream().hear({ type: 'clock', serverMillis: 1 });
    await timers.pass(9_000);
    expect(stream().isOpen).toBe(true);
    await timers.pass(2_000);
    expect(stream().isOpen).toBe(false);
    store.show();
    expect(streams).toHaveLength(2);
  });

  it('keeps its connection when it is seen again before', async () => {
    const { store, stream, streams, timers } = begin();
    stream().hear(view(3));
    store.hide();
    await timers.pass(5_000);
    store.show();
    await timers.pass(20_000);
    expect(streams).toHaveLength(1);
    expect(stream().isOpen).toBe(true);
  });
});

describe('an answer', () => {
  const answer = { round: 0, question: 0, response: { kind: 'true-false', answer: true } };
  const accepted = ok({ accepted: true, serverMillis: 9_000_000 });
  const already = refuse({ code: 'already-answered', message: 'You have answered this question.' });

  it('is tried again while the network is away', async () => {
    const { store, timers, asked } = begin([noNetwork, noNetwork, accepted]);
    const given = store.answer(answer);
    await timers.pass(5_000);
    expect(await given).toBeUndefined();
    expect(asked).toEqual(['/answers', '/answers', '/answers']);
  });

  it.each([
    ['the stream speaks again', ({ stream }: World) => stream().hear(view(3))],
    ['the browser is online or seen again', ({ store }: World) => store.show()],
  ])('waits, however long the network is away, and is sent when %s', async (_, comeBack) => {
    const world = begin([noNetwork]);
    const { store, timers, asked, answers } = world;
    const waited: Refusal[] = [];
    let end: Refusal | 'taken' | undefined;
    void store.answer(answer, (refusal) => waited.push(refusal)).then((refusal) => (end = refusal ?? 'taken'));
    await timers.pass(600_000);
    expect(waited).toMatchObject([{ code: 'no-network' }]);
    const before = asked.filter((path) => path === '/answers').length;
    expect(before).toBe(6);
    answers.splice(0, 1, accepted);
    comeBack(world);
    await timers.pass(1_000);
    expect(asked.filter((path) => path === '/answers')).toHaveLength(before + 1);
    expect(end).toBe('taken');
  });

  it('that waited is refused for good when its question is over, and is not sent again', async () => {
    const { store, timers, stream, asked, answers } = begin([noNetwork]);
    const given = store.answer(answer);
    await timers.pass(600_000);
    answers.splice(0, 1, refuse({ code: 'too-late', message: 'The time was over.' }));
    stream().hear(view(3));
    await timers.pass(1_000);
    expect(await given).toMatchObject({ code: 'too-late' });
    const before = asked.filter((path) => path === '/answers').length;
    stream().hear(view(4));
    await timers.pass(1_000);
    expect(asked.filter((path) => path === '/answers')).toHaveLength(before);
  });

  it('counts as given when word of it was lost on the way back', async () => {
    const { store, timers } = begin([noNetwork, already]);
    const given = store.answer(answer);
    await timers.pass(5_000);
    expect(await given).toBeUndefined();
  });

  it('is refused with the reason when it comes a second time', async () => {
    const { store } = begin([already]);
    expect(await store.answer(answer)).toMatchObject({ code: 'already-answered' });
  });

  it.each([
    ['question is paused', 'room-paused', true],
    ['time was over', 'too-late', false],
    ['question was asked again', 'another-question', false],
  ])('refused as the %s can be given again: %s, %s', (_, code, isOpen) => {
    expect(canAnswerAgain({ code, message: '' })).toBe(isOpen);
  });

  it('tells the server’s time from the middle of the round trip', async () => {
    const { store } = begin([accepted]);
    await store.answer(answer);
    expect(store.serverNow()).toBe(9_000_000);
  });
});
