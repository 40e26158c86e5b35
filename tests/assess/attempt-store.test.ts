import { describe, expect, it } from 'vitest';
import { buildBlueprint } from '#lib/assess/blueprint.ts';
import { buildReport } from '#lib/assess/build-report.ts';
import { buildForm } from '#lib/assess/build-form.ts';
import { foldAttempt } from '#lib/assess/attempt.ts';
import { confidenceLevels } from '#lib/assess/confidence.ts';
import { roughCheck } from '#lib/assess/stop-rule.ts';
import type { AttemptStore } from '#lib/assess/attempt-store.ts';
import type { Order } from '#lib/assess/taking.ts';
import { storedSessionId } from '#lib/core/ids.ts';
import type { Response } from '#lib/items/item-kinds.ts';
import { buildLargeBank } from '#tests/builders/build-assess.ts';
import { openAttempt, type AttemptWorld } from '#tests/builders/open-attempt.ts';

const bank = buildLargeBank(180);
const blueprint = buildBlueprint(bank, 6);
const check: Order = { blueprint: buildBlueprint(bank, 40), seed: 'seed', plan: { mode: 'check', ...roughCheck } };
const [, , , sure] = confidenceLevels;

function paper(limitMillis?: number): Order {
  const form = buildForm(bank, blueprint, 'seed');
  if (!form.ok) throw new Error(form.error.message);
  const limit = limitMillis === undefined ? {} : { limitMillis };
  return { blueprint, seed: 'seed', plan: { mode: 'paper', items: [...form.value], ...limit } };
}

function respond(test: AttemptStore, isRight: boolean): Response {
  const kind = test.getState().asked?.item.kind;
  if (kind === 'single-choice') return { kind, choice: isRight ? 'b' : 'a' };
  if (kind === 'short-text') return { kind, text: isRight ? 'Sergei Shoigu' : 'Nobody' };
  if (kind === 'numeric') return { kind, text: isRight ? '22' : '900' };
  throw new Error(`nothing is asked in phase ${test.getState().phase}`);
}

function answer({ test, wait }: AttemptWorld, isRight = true): void {
  wait(5_000);
  test.answer(respond(test, isRight));
  test.weigh(sure);
}

const asked = (test: AttemptStore) => test.getState().asked?.item.id;

describe('a check', () => {
  it('asks until it is precise enough, and hands itself in', () => {
    const world = openAttempt(bank);
    world.test.begin({ ...check, plan: { mode: 'check', ...roughCheck, standardError: 0.7 } });
    let answers = 0;
    for (; world.test.getState().phase === 'asking' && answers < 60; answers++) answer(world, answers % 2 === 0);
    expect(answers).toBeGreaterThanOrEqual(roughCheck.fewest);
    expect(answers).toBeLessThanOrEqual(roughCheck.most);
    expect(world.events.at(-1)).toMatchObject({ type: 'attempt-handed-in', reason: 'precision' });
    expect(world.test.getState()).toMatchObject({ phase: 'done', attempt: { handedIn: { reason: 'precision' } } });
  });

  it('goes on after a reload with the same item, and the log is the state', () => {
    const before = openAttempt(bank);
    before.test.begin(check);
    for (let at = 0; at < 4; at++) answer(before, at > 1);
    const after = openAttempt(bank, [...before.events]);
    after.test.resume(before.events);
    expect(asked(after.test)).toBe(asked(before.test));
    expect(after.test.getState().attempt).toEqual(foldAttempt(before.events));
    expect(after.test.getState().attempt).toEqual(before.test.getState().attempt);
  });

  it('shows no key, and says nothing of right or wrong before it is over', () => {
    const { test } = openAttempt(bank);
    test.begin(check);
    expect(test.getState().view).not.toHaveProperty('key');
    expect(test.getState().view).not.toHaveProperty('feedback');
  });

  it('asks how sure the learner is, and an answer can be changed until then', () => {
    const { test, events } = openAttempt(bank);
    test.begin(check);
    test.answer(respond(test, false));
    expect(test.getState().phase).toBe('weighing');
    test.change();
    expect(test.getState().phase).toBe('asking');
    test.answer(respond(test, true));
    test.weigh(sure);
    expect(events.at(-1)).toMatchObject({ type: 'attempt-answered', score: { earned: 1 }, confidence: 0.9 });
    expect(test.getState().attempt?.answers.size).toBe(1);
  });

  it('keeps an answer that was being weighed when the page was closed, and asks on', () => {
    const before = openAttempt(bank);
    before.test.begin(check);
    const first = asked(before.test);
    before.test.answer(respond(before.test, true));
    const after = openAttempt(bank, [...before.events]);
    after.test.resume(before.events);
    expect([...(after.test.getState().attempt?.answers.values() ?? [])]).toMatchObject([
      { item: first, isRight: true },
    ]);
    expect(after.test.getState().phase).toBe('asking');
    expect(asked(after.test)).not.toBe(first);
  });

  it('counts the time to the answer, not that of weighing it', () => {
    const { test, events, wait } = openAttempt(bank);
    test.begin(check);
    wait(4_000);
    test.answer(respond(test, true));
    wait(9_000);
    test.weigh(sure);
    expect(events.at(-1)).toMatchObject({ durationMillis: 4_000, confidence: 0.9 });
  });

  it('keeps the weighing however coarse the clock is', () => {
    const { test, events } = openAttempt(bank);
    test.begin(check);
    for (let at = 0; at < 8; at++) {
      test.answer(respond(test, true));
      test.weigh(sure);
    }
    const answers = [...(foldAttempt(events.toReversed())?.answers.values() ?? [])];
    expect(answers.map(({ confidence }) => confidence)).toEqual(Array.from({ length: 8 }, () => 0.9));
  });

  it('takes "I do not know" as wrong, without a response and without a confidence', () => {
    const { test, events } = openAttempt(bank);
    test.begin(check);
    test.pass();
    expect(events.at(-1)).toMatchObject({ type: 'attempt-answered', score: { earned: 0, total: 1 } });
    expect(events.at(-1)).not.toHaveProperty('response');
    expect(events.at(-1)).not.toHaveProperty('confidence');
  });

  it('says what is missing in an answer that is not ready, and logs nothing', () => {
    const { test, events } = openAttempt(bank);
    test.begin(check);
    const kind = test.getState().asked?.item.kind ?? 'cloze';
    test.answer(kind === 'single-choice' ? { kind, choice: 'z' } : { kind: 'short-text', text: '' });
    expect(test.getState()).toMatchObject({ phase: 'asking', hint: expect.any(String) as unknown });
    expect(events).toHaveLength(1);
  });

  it('can be stopped by the learner', () => {
    const world = openAttempt(bank);
    world.test.begin(check);
    answer(world);
    world.test.handIn();
    expect(world.events.at(-1)).toMatchObject({ type: 'attempt-handed-in', reason: 'learner' });
  });
});

describe('a paper', () => {
  it('goes from item to item, past answered ones, to the overview, and is handed in there', () => {
    const world = openAttempt(bank);
    world.test.begin(paper());
    const first = asked(world.test);
    world.test.goTo(2);
    answer(world);
    world.test.goTo(0);
    for (let at = 0; at < 5; at++) answer(world);
    expect(world.test.getState()).toMatchObject({ phase: 'reviewing', asked: undefined });
    world.test.goTo(0);
    expect(world.test.getState().phase).toBe('reviewing');
    expect(asked(world.test)).toBe(first);
    world.test.handIn();
    expect(world.test.getState().attempt?.answers.size).toBe(6);
    expect(world.test.getState().phase).toBe('done');
  });

  it('lets an answer be changed before it is handed in', () => {
    const world = openAttempt(bank);
    world.test.begin(paper());
    answer(world, false);
    world.test.goTo(0);
    world.test.change();
    answer(world, true);
    expect([...(world.test.getState().attempt?.answers.values() ?? [])]).toMatchObject([{ isRight: true }]);
  });

  it('marks an item to come back to, and takes the mark off again', () => {
    const { test } = openAttempt(bank);
    test.begin(paper());
    test.mark();
    expect([...(test.getState().attempt?.marked ?? [])]).toEqual([asked(test)]);
    test.mark();
    expect(test.getState().attempt?.marked.size).toBe(0);
  });

  it('keeps an answer whose confidence was not given when the learner goes elsewhere', () => {
    const { test, events } = openAttempt(bank);
    test.begin(paper());
    test.answer(respond(test, true));
    test.goTo(3);
    expect(events.at(-1)).toMatchObject({ type: 'attempt-answered', score: { earned: 1 } });
    expect(events.at(-1)).not.toHaveProperty('confidence');
  });
});

describe('a paper with a time limit', () => {
  it('is handed in when its time is over, with the answer that was being weighed', () => {
    const world = openAttempt(bank);
    world.test.begin(paper(60_000));
    answer(world);
    world.test.answer(respond(world.test, true));
    world.wait(54_000);
    world.test.tick();
    expect(world.test.getState().phase).toBe('weighing');
    world.wait(1_000);
    world.test.tick();
    expect(world.events.slice(-2)).toMatchObject([
      { type: 'attempt-answered' },
      { type: 'attempt-handed-in', reason: 'time', elapsedMillis: 60_000 },
    ]);
    expect(world.test.getState().attempt?.answers.size).toBe(2);
  });

  describe('that runs out on an answer not handed in', () => {
    const runOut = (prepare: (test: AttemptStore) => void) => {
      const world = openAttempt(bank);
      world.test.begin(paper(60_000));
      const first = asked(world.test);
      prepare(world.test);
      world.wait(60_000);
      world.test.tick();
      return { first, attempt: world.test.getState().attempt };
    };

    it('takes it as it stands, and says whose it is', () => {
      const { first, attempt } = runOut((test) => test.draft(respond(test, true)));
      expect(attempt?.handedIn).toMatchObject({ reason: 'time', taken: first });
      expect([...(attempt?.answers.values() ?? [])]).toMatchObject([{ item: first, isRight: true }]);
    });

    it('leaves out what is no answer yet', () => {
      const { attempt } = runOut((test) => test.draft({ kind: 'ordering', order: [] }));
      expect(attempt?.handedIn).not.toHaveProperty('taken');
      expect(attempt?.answers.size).toBe(0);
    });

    it('takes nothing from the question before', () => {
      const { attempt } = runOut((test) => {
        test.draft(respond(test, true));
        test.goTo(1);
      });
      expect(attempt?.answers.size).toBe(0);
    });
  });

  it.each([-3_600_000, 3_600_000])('does not mind a device clock that is moved by %i ms', (byMillis) => {
    const world = openAttempt(bank);
    world.test.begin(paper(60_000));
    world.setClock(byMillis);
    world.wait(59_000);
    world.test.tick();
    expect(world.test.getState().phase).toBe('asking');
    world.wait(1_000);
    world.test.tick();
    expect(world.test.getState().phase).toBe('done');
  });

  it('stands still while the page is closed', () => {
    const before = openAttempt(bank);
    before.test.begin(paper(60_000));
    before.wait(20_000);
    answer(before);
    const after = openAttempt(bank, [...before.events]);
    after.wait(1_000_000);
    after.test.resume(before.events);
    expect(after.test.elapsedMillis()).toBe(25_001);
  });

  it('does not give back on a reload what went by since the last answer', () => {
    const before = openAttempt(bank);
    before.test.begin(paper(60_000));
    before.wait(59_000);
    const after = openAttempt(bank, [...before.events]);
    after.test.resume(before.events, before.test.elapsedMillis());
    after.wait(1_000);
    after.test.tick();
    expect(after.test.getState().attempt?.handedIn?.reason).toBe('time');
  });

  it('goes on for longer when the learner asks for it', () => {
    const world = openAttempt(bank);
    world.test.begin(paper(60_000));
    world.test.extend(30_000);
    world.wait(89_000);
    world.test.tick();
    expect(world.test.getState().phase).toBe('asking');
    world.wait(1_000);
    world.test.tick();
    expect(world.test.getState().phase).toBe('done');
  });
});

describe('a test in two tabs', () => {
  const open = (order: Order) => {
    const mine = openAttempt(bank);
    mine.test.begin(order);
    const other = openAttempt(bank, [...mine.events]);
    other.test.resume(mine.events);
    return { mine, other };
  };

  it('goes on in one where the other has answered', () => {
    const { mine, other } = open(check);
    const first = asked(mine.test);
    answer(mine);
    other.test.follow(mine.events);
    expect(asked(other.test)).not.toBe(first);
    expect(asked(other.test)).toBe(asked(mine.test));
    expect(other.test.getState().attempt).toEqual(mine.test.getState().attempt);
  });

  it('shows in a paper what the other has answered, and leaves another question alone', () => {
    const { mine, other } = open(paper());
    answer(mine);
    other.test.follow(mine.events);
    expect(other.test.getState()).toMatchObject({ phase: 'reviewing', attempt: { answers: { size: 1 } } });
    other.test.goTo(3);
    const shown = asked(other.test);
    answer(mine);
    other.test.follow(mine.events);
    expect(other.test.getState().phase).toBe('asking');
    expect(asked(other.test)).toBe(shown);
  });

  it('is over in both when one hands it in: nobody answers with the report beside them', () => {
    const { mine, other } = open(paper());
    mine.wait(60_000);
    mine.test.handIn();
    other.test.follow(mine.events);
    expect(other.test.getState().phase).toBe('done');
    const { length } = other.events;
    other.test.goTo(0);
    other.test.answer({ kind: 'single-choice', choice: 'b' });
    expect(other.events).toHaveLength(length);
  });

  it('counts the time that the other has spent', () => {
    const { mine, other } = open(paper(60_000));
    mine.wait(50_000);
    answer(mine);
    other.test.follow(mine.events);
    expect(other.test.elapsedMillis()).toBeGreaterThanOrEqual(55_000);
  });

  it('takes nothing from other tests', () => {
    const { mine, other } = open(check);
    const before = other.test.getState();
    other.test.follow(mine.events.map((event) => ({ ...event, session: storedSessionId('another') })));
    expect(other.test.getState()).toBe(before);
  });
});

describe('a test begun with another version of the questions', () => {
  const newer = { ...bank, version: 'v2' };

  it('is not gone on with, nor ended by its time; handed in, only what was answered counts', () => {
    const before = openAttempt(bank);
    before.test.begin(paper(60_000));
    answer(before);
    const after = openAttempt(newer, [...before.events]);
    after.test.resume(before.events);
    expect(after.test.getState()).toMatchObject({ phase: 'reviewing', asked: undefined });
    after.wait(100_000);
    after.test.tick();
    expect(after.test.getState().attempt?.handedIn).toBeUndefined();
    after.test.handIn();
    const { attempt } = after.test.getState();
    expect(attempt?.handedIn?.reason).toBe('questions-changed');
    expect(attempt && buildReport(attempt, newer).rows).toMatchObject([{ isRight: true }]);
  });
});

describe('a figure', () => {
  it('is answered with an interval in place of a level', () => {
    const { test, events } = openAttempt(bank);
    test.begin(paper());
    for (let place = 0; place < 6 && test.getState().asked?.item.kind !== 'numeric'; place++) test.goTo(place);
    expect(test.getState().asked?.item.kind).toBe('numeric');
    test.answer(respond(test, true));
    test.bound({ low: 1, high: 9 });
    expect(events.at(-1)).toMatchObject({ type: 'attempt-answered', interval: { low: 1, high: 9 } });
  });
});
