/** The law of the classroom: before a question is told, nothing that reaches a screen or a phone depends on its key. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds, type Item, type Kind } from '#lib/items/item-kinds.ts';
import type { RoomQuestion } from '#lib/rooms/room-question.ts';
import type { RoomState } from '#lib/rooms/room-state.ts';
import { isToldTo } from '#lib/rooms/rounds.ts';
import { viewOwn } from '#lib/rooms/view/view-own.ts';
import { viewForPlayers, viewForProjector } from '#lib/rooms/view/view-room.ts';
import { arbitraryGame, arbitrarySettings, type GameStep } from '#tests/builders/arbitrary-games.ts';
import * as build from '#tests/builders/build-item.ts';
import { buildBankFact, nineQuestions, playRoom, rightAnswer } from '#tests/builders/build-room.ts';

/** The same question with everything that is told at the reveal made another. */
const hidden = {
  template: 'secret',
  card: 'secret.card',
  facts: ['secret.fact'],
  feedback: { answer: 'secret answer', because: 'secret reason' },
  citations: [{ source: 'secret source', paragraphs: [99] }],
};
const options = (letters: string, whyOf: string) =>
  Array.from(letters).map((id) => (id === whyOf ? { id, why: 'secret why' } : { id }));
const rekeyed: { readonly [K in Kind]: () => Item } = {
  'single-choice': () => {
    const texts = build.buildSingleChoice().options;
    return build.buildSingleChoice({
      ...hidden,
      key: 'c',
      options: options('abc', 'b').map((own, at) => ({ ...own, text: texts[at]?.text ?? '' })),
    });
  },
  'multiple-choice': () => {
    const texts = build.buildMultipleChoice().options;
    return build.buildMultipleChoice({
      ...hidden,
      key: ['b', 'd'],
      options: options('abcd', 'a').map((own, at) => ({ ...own, text: texts[at]?.text ?? '' })),
    });
  },
  'true-false': () => build.buildTrueFalse({ ...hidden, key: false, why: 'secret why' }),
  numeric: () => build.buildNumeric({ ...hidden, key: 7e6, low: 6e6, high: 8e6 }),
  'short-text': () => build.buildShortText({ ...hidden, accepted: ['Nobody'], rivals: ['Sergei Shoigu'] }),
  cloze: () => build.buildCloze({ ...hidden, accepted: ['Nobody'] }),
  ordering: () =>
    build.buildOrdering({ ...hidden, key: ['a', 'b', 'c', 'd'], dates: { a: 'secret', b: 'date', c: '', d: '' } }),
  matching: () => build.buildMatching({ ...hidden, key: { p: 'a', q: 'b' } }),
  'map-place': () => build.buildMapPlace({ ...hidden, key: 'IN' }),
};

const rekey = (question: RoomQuestion): RoomQuestion => ({
  ...question,
  item: { ...rekeyed[question.item.kind](), id: question.item.id },
  origin: { dossier: 'secret', card: 'secret.card', item: 'secret.item' },
  facts: [buildBankFact('secret.fact', { statement: 'A secret statement.' })],
  topics: ['Secret'],
});

const players = ['ada', 'ben', 'cai', 'dua'];

/** Every state of a game, from the opening on. */
function statesOf(
  settings: Parameters<typeof playRoom>[0],
  questions: readonly RoomQuestion[],
  game: readonly GameStep[],
) {
  const room = playRoom(settings, questions);
  return [
    room.state,
    ...game.map(({ actor, command, afterMillis }) => {
      room.act(command(room.state), actor, afterMillis);
      return room.state;
    }),
  ];
}

/** Told to this player, or to all when none is named. Once told, it stays told. */
const isToldBy = (state: RoomState, question: number, player: string | undefined) =>
  state.phase === 'closed' ||
  state.rounds.some((round) => round.question === question && isToldTo(state, round, player ?? ''));

const arbitraryCase = fc.record({ settings: arbitrarySettings, game: arbitraryGame, at: fc.nat(kinds.length - 1) });

describe('before a question is told', () => {
  it('every view of projector, players and each player is the same whatever its key, feedback, facts and origin are', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ settings, game, at }) => {
        const other = nineQuestions.map((question, place) => (place === at ? rekey(question) : question));
        const others = statesOf(settings, other, game);
        const tellings = new Set<string | undefined>();
        for (const [place, state] of statesOf(settings, nineQuestions, game).entries()) {
          const twin = others[place];
          if (twin === undefined) throw new Error('the games went apart');
          for (const who of [undefined, ...players]) if (isToldBy(state, at, who)) tellings.add(who);
          if (tellings.has(undefined)) return;
          expect(viewForProjector(twin)).toStrictEqual(viewForProjector(state));
          expect(viewForPlayers(twin)).toStrictEqual(viewForPlayers(state));
          for (const player of players.filter((one) => !tellings.has(one))) {
            expect(viewOwn(twin, player)).toStrictEqual(viewOwn(state, player));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('no view holds a word of what is told later, nor an id of the bank, nor a hash, nor on phones the names of others', () => {
    const secret = nineQuestions.map(rekey);
    fc.assert(
      fc.property(arbitraryCase, ({ settings, game }) => {
        for (const state of statesOf(settings, secret, game)) {
          const isTold = nineQuestions.some((_, at) => [undefined, ...players].some((who) => isToldBy(state, at, who)));
          if (isTold) return;
          const views = [viewForProjector(state), viewForPlayers(state), ...players.map((one) => viewOwn(state, one))];
          expect(JSON.stringify(views)).not.toMatch(/secret|hash of|paper\./i);
          const { ranking: _, ...unranked } = viewForPlayers(state);
          expect(JSON.stringify(unranked)).not.toMatch(/"(?:ada|ben|cai)"/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the law can fail: after the reveal the views differ by the key', () => {
    const views = [nineQuestions, nineQuestions.map(rekey)].map((questions) => {
      const room = playRoom({}, questions);
      room.join('ada', 0);
      room.host({ type: 'ask' }, 1_000);
      room.host({ type: 'reveal', round: 0 }, 2_000);
      return JSON.stringify(viewForPlayers(room.state));
    });
    expect(views[1]).not.toBe(views[0]);
  });
});

describe('a quiet room', () => {
  it('tells neither result nor key nor ranking until it is closed, and then all of it', () => {
    const room = playRoom({ isQuiet: true });
    room.join('ada', 0);
    room.host({ type: 'ask' }, 1_000);
    room.answer('ada', 0, { kind: 'single-choice', choice: 'c' }, 2_000);
    room.host({ type: 'reveal', round: 0 }, 3_000);
    expect(viewForPlayers(room.state)).not.toHaveProperty('disclosure');
    expect(viewOwn(room.state, 'ada')).toMatchObject({ right: 0, points: 0, answered: 1 });
    expect(viewOwn(room.state, 'ada')).not.toHaveProperty('result');
    expect(room.host({ type: 'rank' }, 4_000)).toContain('not-allowed');
    room.host({ type: 'close' }, 5_000);
    expect(viewForPlayers(room.state).ranking?.players).toHaveLength(1);
    expect(viewOwn(room.state, 'ada')?.missed).toMatchObject([
      { yourAnswer: 'Denis Manturov', answer: 'Sergei Shoigu' },
    ]);
  });
});

describe('after the reveal', () => {
  it('tells answer, facts and origin, and how the answers spread', () => {
    const room = playRoom();
    for (const player of ['ada', 'ben']) room.join(player, 0);
    room.host({ type: 'ask' }, 1_000);
    room.answer('ada', 0, { kind: 'single-choice', choice: 'b' }, 2_000);
    room.answer('ben', 0, { kind: 'single-choice', choice: 'c' }, 2_000);
    room.host({ type: 'reveal', round: 0 }, 3_000);
    expect(viewForPlayers(room.state).disclosure).toMatchObject({
      reveal: { key: 'b' },
      answer: 'Sergei Shoigu',
      origin: { item: 'paper.f0#card/ask/0' },
      distribution: [
        { answer: 'Sergei Lavrov', count: 0, isRight: false },
        { answer: 'Sergei Shoigu', count: 1, isRight: true },
        { answer: 'Denis Manturov', count: 1, isRight: false },
      ],
      answered: 2,
      right: 1,
    });
  });

  it('a question that is left out tells nothing', () => {
    const room = playRoom();
    room.host({ type: 'ask' }, 1_000);
    room.host({ type: 'skip', round: 0 }, 2_000);
    expect(viewForPlayers(room.state)).toMatchObject({ phase: 'revealed', asked: { isSkipped: true } });
    expect(viewForPlayers(room.state)).not.toHaveProperty('disclosure');
  });

  it('shows the votes before a discussion beside those after it', () => {
    const room = playRoom();
    room.join('ada', 0);
    room.host({ type: 'ask' }, 1_000);
    room.answer('ada', 0, { kind: 'single-choice', choice: 'c' }, 2_000);
    room.host({ type: 'ask-again' }, 3_000);
    expect(viewForPlayers(room.state)).toMatchObject({ asked: { round: 1, isAgain: true } });
    room.answer('ada', 1, { kind: 'single-choice', choice: 'b' }, 4_000);
    room.tick(5_000);
    expect(viewForPlayers(room.state).disclosure).toMatchObject({ right: 1, before: { answered: 1, right: 0 } });
  });

  it('ranks the first five and every team, and names nobody else', () => {
    const room = playRoom({ teams: ['Red', 'Blue'] });
    for (const name of 'abcdefg') room.join(name, 0, { name: `Player ${name}` });
    room.host({ type: 'ask' }, 1_000);
    room.host({ type: 'reveal', round: 0 }, 2_000);
    room.host({ type: 'rank' }, 3_000);
    expect(viewForPlayers(room.state).ranking?.players).toHaveLength(5);
    expect(viewForPlayers(room.state).ranking?.teams.map(({ team, members }) => [team, members])).toEqual([
      ['Red', 4],
      ['Blue', 3],
    ]);
    expect(JSON.stringify(viewForPlayers(room.state).ranking)).not.toContain('"id"');
  });
});

describe('at one’s own speed', () => {
  it('the projector knows how many have begun and how many are through, and of nobody more than a count', () => {
    const room = playRoom({ pace: 'self' });
    for (const player of players) room.join(player, 0);
    room.host({ type: 'ask' }, 1_000);
    expect(viewForProjector(room.state).progress).toEqual({ begun: 0, done: 0 });
    for (const at of kinds.keys()) room.answer('ada', at, rightAnswer(at), 2_000 + at);
    room.answer('ben', 0, rightAnswer(0), 3_000);
    room.answer('cai', 0, rightAnswer(0), 3_000);
    room.host({ type: 'kick', player: 'cai' }, 4_000);
    expect(viewForProjector(room.state).progress).toEqual({ begun: 2, done: 1 });
    expect(viewForProjector(playRoom().state)).not.toHaveProperty('progress');
  });
});
