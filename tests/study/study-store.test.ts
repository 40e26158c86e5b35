import { describe, expect, it } from 'vitest';
import type { Response } from '#lib/items/item-kinds.ts';
import { foldLog } from '#lib/progress/progress-state.ts';
import type { StudyStore } from '#lib/study/study-store.ts';
import { buildQueueCard, fiveCards, openStudyWorld, type StudyWorld } from '#tests/builders/build-study.ts';

const asked = (study: StudyStore) => {
  const { asked: question } = study.getState();
  if (!question) throw new Error(`nothing is asked in phase ${study.getState().phase}`);
  return question;
};

function respond(study: StudyStore, isRight: boolean): Response {
  const { kind } = asked(study).item;
  if (kind === 'single-choice') return { kind, choice: isRight ? 'a' : 'b' };
  if (kind === 'short-text' || kind === 'cloze') return { kind, text: isRight ? 'right' : 'wrong' };
  throw new Error(`the builder makes no ${kind}`);
}

async function answerAll({ study, wait }: StudyWorld, isRight: (count: number) => boolean): Promise<string[]> {
  const seen: string[] = [];
  while (study.getState().phase === 'asking' && seen.length < 50) {
    seen.push(asked(study).item.id);
    wait(5_000);
    study.answer(respond(study, isRight(seen.length)));
    await study.next();
  }
  return seen;
}

describe('a session', () => {
  it('asks until nothing is left today, and no item twice running', async () => {
    const world = await openStudyWorld();
    await world.study.start();
    const seen = await answerAll(world, () => true);
    expect(world.study.getState().phase).toBe('done');
    expect(seen.filter((id, at) => id === seen[at - 1])).toEqual([]);
    expect(new Set(seen.map((id) => id.split('#')[0]))).toEqual(new Set(['s.signing', 's.trade', 's.visit']));
  });

  it('is the same session again for the same cards, answers and times', async () => {
    const pattern = (count: number) => count % 3 !== 0;
    const [first, second] = [await openStudyWorld(), await openStudyWorld()];
    await first.study.start();
    await second.study.start();
    expect(await answerAll(first, pattern)).toEqual(await answerAll(second, pattern));
  });

  it('begins with the important fact and with options', async () => {
    const { study } = await openStudyWorld();
    await study.start();
    expect(asked(study).item).toMatchObject({ kind: 'single-choice', facts: ['s.signing'] });
  });

  it('draws a view without the key', async () => {
    const { study } = await openStudyWorld();
    await study.start();
    expect(asked(study).view).not.toHaveProperty('key');
    expect(asked(study).view).not.toHaveProperty('feedback');
  });
});

describe('an answer', () => {
  it('is scored at once, and is in the log before the next question', async () => {
    const { study, progress } = await openStudyWorld();
    await study.start();
    study.answer(respond(study, false));
    expect(study.getState()).toMatchObject({ phase: 'answered', answered: { score: { earned: 0 }, grade: 1 } });
    await study.next();
    expect(progress.getState().state.cards.size).toBe(1);
  });

  it('that is not ready is no attempt: it says what is missing and logs nothing', async () => {
    const { study, storage } = await openStudyWorld();
    await study.start();
    study.answer({ kind: 'single-choice', choice: 'z' });
    expect(study.getState()).toMatchObject({ phase: 'asking', hint: 'Choose one of the options.' });
    expect(storage.rows).toEqual([]);
  });

  it('counts once, however often the key is pressed', async () => {
    const { study } = await openStudyWorld();
    await study.start();
    const response = respond(study, true);
    study.answer(response);
    study.answer(response);
    study.showAnswer();
    expect(study.getState().session?.answers).toHaveLength(1);
  });

  it('may be asked for instead: that is Again', async () => {
    const { study } = await openStudyWorld();
    await study.start();
    study.showAnswer();
    expect(study.getState().answered).toMatchObject({ grade: 1, response: undefined, score: { earned: 0, total: 1 } });
  });

  it('may be graded anew until the next question', async () => {
    const { study, progress, storage } = await openStudyWorld();
    await study.start();
    const card = asked(study).card.id;
    study.answer(respond(study, true));
    study.regrade(4);
    await study.next();
    expect(progress.getState().state.cards.get(card)?.memory.phase).toBe('review');
    expect(storage.rows.map((row) => row['type'])).toEqual(['session-started', 'review', 'regrade']);
  });
});

describe('undo', () => {
  it('asks the same item again and leaves no trace in what is known', async () => {
    const { study, progress } = await openStudyWorld();
    await study.start();
    const { item } = asked(study);
    study.answer(respond(study, false));
    await study.next();
    await study.undo();
    expect(asked(study).item.id).toBe(item.id);
    expect(progress.getState().state).toEqual(foldLog([]));
    expect(study.getState().session?.answers).toEqual([]);
  });

  it('goes back step by step to the beginning, and then does nothing', async () => {
    const { study } = await openStudyWorld();
    await study.start();
    const items = [];
    for (let step = 0; step < 3; step++) {
      items.push(asked(study).item.id);
      study.answer(respond(study, true));
      await study.next();
    }
    for (const id of items.toReversed()) {
      await study.undo();
      expect(asked(study).item.id).toBe(id);
    }
    await study.undo();
    expect(asked(study).item.id).toBe(items[0]);
  });
});

describe('a card put aside', () => {
  it.each(['bury', 'suspend'] as const)('%s: it is asked no more today, and nothing was answered', async (act) => {
    const world = await openStudyWorld();
    await world.study.start();
    const { card } = asked(world.study);
    await world.study[act]();
    expect(world.study.getState()).toMatchObject({ notice: { card: card.id }, session: { answers: [] } });
    const seen = await answerAll(world, () => true);
    expect(seen.filter((item) => item.startsWith(card.id))).toEqual([]);
    expect(world.progress.getState().state.cards.has(card.id)).toBe(false);
  });

  it('buried, comes back the next day; suspended, does not', async () => {
    const world = await openStudyWorld(fiveCards.slice(0, 1));
    await world.study.start();
    await world.study.bury();
    expect(world.study.getState().phase).toBe('done');
    world.wait(86_400_000);
    await world.study.start();
    await world.study.suspend();
    world.wait(86_400_000);
    await world.study.start();
    expect(world.study.getState().phase).toBe('done');
  });

  it('in another tab is not asked on here', async () => {
    const here = await openStudyWorld();
    const there = await openStudyWorld(fiveCards, here.storage);
    await here.study.start();
    await there.study.start();
    const { card } = asked(there.study);
    await here.study.suspend();
    await there.progress.follow();
    there.study.followProgress();
    expect(asked(there.study).card.id).not.toBe(card.id);
  });
});

describe('a flag', () => {
  it('is kept with its item and note, and leaves the question where it is', async () => {
    const { study, progress } = await openStudyWorld();
    await study.start();
    const { item, card, shownAtMillis } = asked(study);
    await study.flag('The year is that of the visit.');
    expect(asked(study)).toMatchObject({ item, shownAtMillis });
    await study.undo();
    await study.flag('Two answers are right.');
    await study.end();
    const flags = progress.getState().state.flags.get(card.id);
    expect(flags).toMatchObject([{ item: item.id, note: 'Two answers are right.' }]);
  });
});

describe('what is said to be kept', () => {
  it.each(['flag', 'suspend', 'bury'] as const)('is on disk by then: %s', async (act) => {
    const { study, storage } = await openStudyWorld();
    await study.start();
    const rowsWhenSaid: number[] = [];
    study.subscribe(({ notice }) => notice && rowsWhenSaid.push(storage.rows.length));
    await study[act]('Two answers are right.');
    expect(rowsWhenSaid).toEqual([2]);
  });
});

describe('a leech', () => {
  const memoryIn = ({ progress }: StudyWorld) => [...progress.getState().state.cards.values()][0]?.memory;
  const holdIn = ({ progress }: StudyWorld) => [...progress.getState().state.holds.values()][0];

  /** Learns the one card, lets it lie for three months and forgets it. */
  async function lapse(world: StudyWorld) {
    await world.study.start();
    while (world.study.getState().phase === 'asking') {
      world.study.answer(respond(world.study, true));
      world.study.regrade(4);
      await world.study.next();
    }
    world.wait(90 * 86_400_000);
    await world.study.start();
    world.study.answer(respond(world.study, false));
    await world.study.next();
  }

  it('is suspended with its eighth lapse, said so, and freed by undo together with the answer', async () => {
    const world = await openStudyWorld(fiveCards.slice(0, 1));
    for (let lapses = 1; lapses <= 7; lapses++) await lapse(world);
    expect(memoryIn(world)?.lapses).toBe(7);
    expect(holdIn(world)).toBeUndefined();
    await lapse(world);
    expect(memoryIn(world)?.lapses).toBe(8);
    expect(holdIn(world)?.suspended).toBe('as-leech');
    expect(world.study.getState()).toMatchObject({ phase: 'done', notice: { type: 'leech' } });
    await world.study.undo();
    expect(world.study.getState().phase).toBe('asking');
    expect(memoryIn(world)?.lapses).toBe(7);
    expect(holdIn(world)).toBeUndefined();
  });

  it.each(['bury', 'suspend'] as const)('is suspended as well where the learner goes on by %s', async (act) => {
    const world = await openStudyWorld(fiveCards.slice(0, 1));
    for (let lapses = 1; lapses <= 8; lapses++) await lapse(world);
    await world.study.undo();
    world.study.answer(respond(world.study, false));
    await world.study[act]();
    expect(holdIn(world)?.suspended).toBe('as-leech');
    expect(world.study.getState()).toMatchObject({ phase: 'done', notice: { type: 'leech' } });
    await world.study.undo();
    expect(memoryIn(world)?.lapses).toBe(7);
    expect(holdIn(world)).toBeUndefined();
  });

  it('is none when the learner grades the eighth lapse as remembered', async () => {
    const world = await openStudyWorld(fiveCards.slice(0, 1));
    for (let lapses = 1; lapses <= 7; lapses++) await lapse(world);
    await world.study.undo();
    await lapse(world);
    await world.study.undo();
    world.study.answer(respond(world.study, false));
    world.study.regrade(2);
    await world.study.next();
    expect(holdIn(world)).toBeUndefined();
  });
});

describe('undo of anything', () => {
  it('takes back thirty steps of all sorts, one by one, to where the session began', async () => {
    const cards = Array.from({ length: 40 }, (_, at) => buildQueueCard(`s.fact${at}`, 'a'));
    const plan = { newCardsPerDay: 40, reviewsPerDay: 40 };
    const world = await openStudyWorld(cards, undefined, undefined, plan);
    const { study, progress } = world;
    await study.start();
    const shown: string[] = [];
    for (let count = 0; count < 30; count++) {
      shown.push(asked(study).item.id);
      if (count % 4 === 0) await study.bury();
      else if (count % 4 === 1) await study.suspend();
      else {
        study.answer(respond(study, true));
        await study.next();
      }
    }
    for (const item of shown.toReversed()) {
      await study.undo();
      expect(asked(study).item.id).toBe(item);
    }
    expect(progress.getState().state).toEqual(foldLog([]));
    expect(study.getState().session).toMatchObject({ acts: [], answers: [] });
  });
});

describe('leaving and coming back', () => {
  it('goes on with the session and the same question after a reload', async () => {
    const before = await openStudyWorld();
    await before.study.start();
    before.study.answer(respond(before.study, true));
    await before.study.next();
    const { item } = asked(before.study);
    const after = await openStudyWorld(fiveCards, before.storage);
    await after.study.start();
    expect(asked(after.study).item.id).toBe(item.id);
    expect(after.study.getState().session?.answers).toHaveLength(1);
  });

  it('begins a new session on the next learning day', async () => {
    const before = await openStudyWorld();
    await before.study.start();
    before.study.answer(respond(before.study, true));
    await before.study.next();
    const tomorrow = asked(before.study).shownAtMillis + 86_400_000;
    const after = await openStudyWorld(fiveCards, before.storage, tomorrow);
    await after.study.start();
    expect(after.study.getState().session).toBeUndefined();
  });

  it('ends when told to, and does not go on with what was ended', async () => {
    const before = await openStudyWorld();
    await before.study.start();
    before.study.answer(respond(before.study, true));
    await before.study.end();
    expect(before.study.getState().phase).toBe('done');
    const after = await openStudyWorld(fiveCards, before.storage);
    await after.study.start();
    expect(after.study.getState().session).toBeUndefined();
  });
});

describe('going on after the end', () => {
  const open = async () => {
    const world = await openStudyWorld();
    await world.study.start();
    world.study.answer(respond(world.study, true));
    await world.study.end();
    return world;
  };

  it('is the same session with its count, and what was done before the end can be taken back', async () => {
    const { study, storage, progress } = await open();
    const { session: ended } = study.getState();
    await study.goOn();
    expect(study.getState()).toMatchObject({ phase: 'asking', session: { ...ended, hasEnded: false } });
    study.answer(respond(study, true));
    await study.next();
    expect(study.getState().session?.answers).toHaveLength(2);
    await study.undo();
    await study.undo();
    expect(progress.getState().state).toEqual(foldLog([]));
    expect(new Set(storage.rows.map(({ session }) => session)).size).toBe(1);
  });

  it('holds over a reload, before and after the next answer', async () => {
    const { study, storage } = await open();
    await study.goOn();
    for (const count of [1, 2]) {
      const after = await openStudyWorld(fiveCards, storage);
      await after.study.start();
      expect(after.study.getState().session?.answers).toHaveLength(count);
      study.answer(respond(study, true));
      await study.next();
    }
  });

  it('is what taking back the last step does too', async () => {
    const { study, storage } = await open();
    await study.undo();
    const after = await openStudyWorld(fiveCards, storage);
    await after.study.start();
    expect(after.study.getState().session).toEqual(study.getState().session);
    expect(study.getState()).toMatchObject({ phase: 'asking', session: { hasEnded: false } });
  });

  it('is not what taking back a note does: nothing is asked by it, and the session stays ended', async () => {
    const world = await openStudyWorld();
    await world.study.start();
    world.study.answer(respond(world.study, true));
    await world.study.flag('The year is that of the visit.');
    await world.study.end();
    await world.study.undo();
    expect(world.study.getState()).toMatchObject({ phase: 'done', notice: { type: 'undone' } });
    expect(world.progress.getState().state.flags.size).toBe(0);
    const after = await openStudyWorld(fiveCards, world.storage);
    await after.study.start();
    expect(after.study.getState().session).toBeUndefined();
    await world.study.goOn();
    expect(world.study.getState()).toMatchObject({ phase: 'asking', session: { hasEnded: false } });
  });

  it('begins a new session when the day is over', async () => {
    const { study, wait } = await open();
    wait(86_400_000);
    await study.goOn();
    expect(study.getState()).toMatchObject({ phase: 'asking', session: undefined });
  });
});

describe('a step that waits for the log', () => {
  it('takes no answer meanwhile: it would belong to no question', async () => {
    const { study } = await openStudyWorld();
    await study.start();
    study.answer(respond(study, true));
    await study.next();
    const response = respond(study, true);
    const undoing = study.undo();
    study.answer(response);
    await undoing;
    expect(study.getState()).toMatchObject({ phase: 'asking', session: { answers: [] } });
  });

  it('does not ask on in a session that is being ended', async () => {
    const { study } = await openStudyWorld();
    await study.start();
    study.answer(respond(study, true));
    const ending = study.end();
    await study.next();
    await ending;
    expect(study.getState().phase).toBe('done');
  });
});

describe('a clock that was set back a day', () => {
  it('lets the grade given last hold', async () => {
    const { study, progress, wait } = await openStudyWorld();
    await study.start();
    study.answer(respond(study, true));
    study.regrade(1);
    wait(-86_400_000);
    study.regrade(4);
    await study.next();
    expect([...progress.getState().state.cards.values()][0]?.memory.phase).toBe('review');
  });

  it('does not ask one card for ever', async () => {
    const world = await openStudyWorld(fiveCards.slice(0, 1));
    await world.study.start();
    world.study.answer(respond(world.study, false));
    await world.study.next();
    world.wait(-86_400_000);
    const seen = await answerAll(world, () => true);
    expect(world.study.getState().phase).toBe('done');
    expect(seen.length).toBeLessThan(5);
  });
});

describe('two tabs', () => {
  it('leave a question on screen when something else has changed', async () => {
    const here = await openStudyWorld();
    await here.study.start();
    const { shownAtMillis, item } = asked(here.study);
    here.wait(5_000);
    here.study.followProgress();
    expect(asked(here.study)).toMatchObject({ shownAtMillis, item });
  });

  it('do not ask in one what was answered in the other', async () => {
    const here = await openStudyWorld();
    const there = await openStudyWorld(fiveCards, here.storage);
    await here.study.start();
    await there.study.start();
    expect(asked(here.study).card.id).toBe(asked(there.study).card.id);
    here.study.answer(respond(here.study, true));
    await here.study.next();
    await there.progress.follow();
    there.study.followProgress();
    expect(asked(there.study).card.id).not.toBe('s.signing#date');
    expect(asked(there.study).card.id).toBe(asked(here.study).card.id);
  });
});
