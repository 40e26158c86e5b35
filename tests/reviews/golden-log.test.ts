/** A log as it was written once, frozen: every row must be read for ever, and add up to what it added up to then. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldLog } from '#lib/progress/progress-state.ts';
import { parseBackup } from '#lib/reviews/backup.ts';

const text = readFileSync(new URL('golden-log.jsonl', import.meta.url), 'utf8');

function readGolden() {
  const backup = parseBackup(text);
  if (!backup.ok) throw new Error(backup.error.message);
  return backup.value;
}

it('is read whole, each type of event and the rows from before a field was added', () => {
  const { events, unreadable } = readGolden();
  expect(unreadable).toEqual([]);
  expect(new Set(events.map(({ type }) => type))).toEqual(
    new Set([
      'session-started',
      'review',
      'regrade',
      'undo',
      'buried',
      'suspended',
      'unsuspended',
      'flagged',
      'session-ended',
    ]),
  );
});

it('adds up to the same cards, holds, flags and days', () => {
  const { cards, holds, flags, days } = foldLog(readGolden().events);
  const memories = [...cards].map(([card, { memory, kinds }]) => ({
    card,
    stabilityDays: Number(memory.stabilityDays.toFixed(4)),
    difficulty: Number(memory.difficulty.toFixed(4)),
    dueAt: new Date(memory.dueAtMillis).toISOString(),
    kinds: kinds.map(({ kind, isRight }) => `${kind} ${isRight ? 'right' : 'wrong'}`),
  }));
  expect({ memories, holds: [...holds], flags: [...flags], days: [...days] }).toMatchInlineSnapshot(`
    {
      "days": [
        [
          19783,
          {
            "desiredThousandths": 0,
            "durationMillis": 12600,
            "introduced": 2,
            "knownAtFirst": 2,
            "recalled": 0,
            "reviews": 3,
            "right": 3,
            "tested": 0,
          },
        ],
        [
          19786,
          {
            "desiredThousandths": 850,
            "durationMillis": 4200,
            "introduced": 0,
            "knownAtFirst": 0,
            "recalled": 1,
            "reviews": 1,
            "right": 1,
            "tested": 1,
          },
        ],
        [
          19792,
          {
            "desiredThousandths": 850,
            "durationMillis": 4200,
            "introduced": 0,
            "knownAtFirst": 0,
            "recalled": 0,
            "reviews": 1,
            "right": 0,
            "tested": 1,
          },
        ],
      ],
      "flags": [
        [
          "moscow-times.first-agreement#signed-on",
          [
            {
              "atMillis": 1710061620000,
              "event": "e16",
              "item": "moscow-times.first-agreement#signed-on/ask/0",
              "note": "The year is that of the visit.",
            },
          ],
        ],
      ],
      "holds": [
        [
          "sipri.exports#value",
          {
            "atMillis": 1710061500000,
            "freedAtLapses": 1,
            "freedOnDay": 19792,
          },
        ],
        [
          "dawn.visit#visitor",
          {
            "atMillis": 1710061560000,
            "burial": "e11",
            "buriedOnDay": 19786,
            "suspended": "by-learner",
          },
        ],
      ],
      "memories": [
        {
          "card": "moscow-times.first-agreement#signed-on",
          "difficulty": 4.7483,
          "dueAt": "2024-03-21T09:01:00.000Z",
          "kinds": [
            "single-choice right",
            "short-text right",
            "cloze right",
          ],
          "stabilityDays": 9.2402,
        },
        {
          "card": "sipri.exports#value",
          "difficulty": 7.027,
          "dueAt": "2024-03-10T09:08:00.000Z",
          "kinds": [
            "numeric right",
            "single-choice wrong",
          ],
          "stabilityDays": 1.4075,
        },
      ],
    }
  `);
});
