/** A test as a JSON file: its events, which are the record, and for a reader what they come to. Reading it back is a union. */
import * as v from 'valibot';
import { parseJson } from '#lib/core/parse-json.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import { isAttemptEvent, reviewEventSchema, type AttemptEvent } from '#lib/reviews/review-event.ts';
import { foldAttempt } from './attempt.ts';
import type { Report } from './build-report.ts';

const format = 'dossier-test';
const fileVersion = 1;
/** Some thousand events; a longer file is no single test. */
export const longestFile = 5_000_000;

const fileSchema = v.object({ format: v.literal(format), version: v.number(), events: v.array(v.unknown()) });

const unchanged = 'Nothing was changed.';
const notATest: Problem = {
  code: 'not-a-test',
  message: `This is not a test that Dossier saved. ${unchanged} Choose a file that was saved from a report.`,
};
const testNewer: Problem = {
  code: 'test-newer',
  message: `A newer version of Dossier saved this test. ${unchanged} Reload the page to get the newest Dossier.`,
};

function testDamaged(finding: string): Problem {
  return {
    code: 'test-damaged',
    message: `This test was changed or damaged after it was saved: ${finding}. ${unchanged} Save it again from its report.`,
  };
}

export function buildAttemptFile(events: readonly AttemptEvent[], report: Report): string {
  const { estimate, band, right, rows, calibration } = report;
  const summary = {
    questions: rows.length,
    right,
    ability: estimate,
    ofHundred: band,
    brier: calibration.brier,
    answers: rows.map(({ asked, given, isRight, answer }) => ({
      item: asked.item.id,
      question: asked.item.stem,
      given: given?.join('; ') ?? null,
      rightAnswer: asked.item.feedback.answer,
      isRight,
      confidence: answer?.confidence ?? null,
    })),
  };
  return `${JSON.stringify({ format, version: fileVersion, summary, events }, undefined, 2)}\n`;
}

/** The events of one test. Refuses with not-a-test, test-newer or test-damaged. */
export function parseAttemptFile(text: string): Result<readonly AttemptEvent[], Problem> {
  const file = v.safeParse(fileSchema, text.length > longestFile ? undefined : parseJson(text));
  if (!file.success) return refuse(notATest);
  if (file.output.version > fileVersion) return refuse(testNewer);
  const events: AttemptEvent[] = [];
  for (const [at, row] of file.output.events.entries()) {
    const event = v.safeParse(reviewEventSchema, row);
    if (!event.success || !isAttemptEvent(event.output)) return refuse(testDamaged(`event ${at + 1} cannot be read`));
    events.push(event.output);
  }
  if (foldAttempt(events) === undefined) return refuse(testDamaged('its beginning is missing'));
  if (new Set(events.map(({ session }) => session)).size > 1) return refuse(testDamaged('it holds more than one test'));
  return ok(events);
}
