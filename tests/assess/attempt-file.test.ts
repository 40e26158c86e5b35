import { describe, expect, it } from 'vitest';
import { buildAttemptFile, longestFile, parseAttemptFile } from '#lib/assess/attempt-file.ts';
import { buildReport } from '#lib/assess/build-report.ts';
import type { AttemptEvent } from '#lib/reviews/review-event.ts';
import { boundedEvents, finishedBank, finishedEvents, fold } from '#tests/builders/build-finished-attempt.ts';

const write = (events: readonly AttemptEvent[]) => buildAttemptFile(events, buildReport(fold(events), finishedBank));
const text = write(finishedEvents);
const refused = (code: string, message: RegExp) => ({
  ok: false,
  error: { code, message: expect.stringMatching(message) as unknown },
});

describe('a saved test', () => {
  it.each([
    ['with answers', finishedEvents],
    ['with bounds', boundedEvents],
    ['not handed in yet', finishedEvents.slice(0, 2)],
  ])('%s gives back its events', (_, events) => {
    expect(parseAttemptFile(write(events))).toEqual({ ok: true, value: events });
  });

  it('can be read without Dossier: the questions, answers and result stand in it', () => {
    expect(JSON.parse(text)).toMatchObject({
      summary: {
        questions: 4,
        right: 1,
        answers: [
          { question: 'f0?', given: 'Sergei Shoigu', rightAnswer: 'Sergei Shoigu', isRight: true, confidence: 0.7 },
          { isRight: false },
          { given: null, confidence: null },
          {},
        ],
      },
    });
  });
});

describe('a file is refused, and nothing is changed', () => {
  it.each([
    ['that is no JSON', 'moscow', /not a test/],
    ['that was cut off', text.slice(0, -40), /not a test/],
    ['of another kind', '{"format":"dossier-backup","version":1}', /not a test/],
    ['that is too long for one test', text.padEnd(longestFile + 1), /not a test/],
  ])('%s', (_, file, message) => {
    expect(parseAttemptFile(file)).toEqual(refused('not-a-test', message));
  });

  it('of a newer version', () => {
    expect(parseAttemptFile(text.replace('"version": 1', '"version": 2'))).toEqual(refused('test-newer', /newer/));
  });

  it('with an event that cannot be read, naming it', () => {
    const broken = text.replace('"attempt-handed-in"', '"attempt-handed-on"');
    expect(parseAttemptFile(broken)).toEqual(refused('test-damaged', /event 5 cannot be read.*Nothing was changed/));
  });

  it('with reviews in it: a test does not touch the schedule', () => {
    const broken = text.replace('"attempt-handed-in"', '"session-ended"');
    expect(parseAttemptFile(broken)).toEqual(refused('test-damaged', /event 5/));
  });

  it('without a beginning, or with two tests', () => {
    expect(parseAttemptFile(JSON.stringify({ format: 'dossier-test', version: 1, events: [] }))).toEqual(
      refused('test-damaged', /beginning/),
    );
    const mixed = text.replace(/"session": "attempt-1"(?![^]*"session": "attempt-1")/, '"session": "attempt-2"');
    expect(parseAttemptFile(mixed)).toEqual(refused('test-damaged', /more than one/));
  });
});
