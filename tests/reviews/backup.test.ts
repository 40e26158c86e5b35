import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { maximumBackupCharacters } from '#lib/reviews/backup-format.ts';
import { buildBackup, parseBackup } from '#lib/reviews/backup.ts';
import { arbitraryReviewEvents } from '#tests/builders/arbitrary-review-events.ts';
import { buildReview, buildSessionStarted, firstOfMarchMillis } from '#tests/builders/build-review-event.ts';
import { problem } from './expect-problem.ts';

const [a, b] = [buildReview({ id: 'a', response: { text: 'Шойгу\u2028"\\\n' } }), buildSessionStarted({ id: 'b' })];
const fromTheFuture = { type: 'review', version: 2, id: 'future-1', hue: 7 };
const buildSmall = () => buildBackup([a, b], [fromTheFuture], firstOfMarchMillis);
const linesOf = (text: string) => text.split('\n').slice(0, -1);
const fromLines = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const refused = { ok: false, error: expect.anything() as unknown };

/** What someone with the format at hand would write: the checksum fits, the content may not. */
function sealAgain(lines: readonly string[]): string {
  const sealed = fromLines(lines);
  const digest = createHash('sha256').update(sealed, 'utf8').digest('hex');
  return `${sealed}${JSON.stringify({ end: true, rows: lines.length - 1, sha256: digest })}\n`;
}

describe('a backup', () => {
  it('gives back what it was made of', async () => {
    const foreignRow = fc
      .dictionary(fc.string({ unit: 'binary' }), fc.jsonValue())
      .map((row) => ({ ...row, version: 2 }));
    await fc.assert(
      fc.asyncProperty(arbitraryReviewEvents, fc.array(foreignRow), fc.nat(), async (events, rows, atMillis) => {
        // A row is what JSON can hold: it has no -0.
        const unreadable = JSON.parse(JSON.stringify(rows)) as unknown[];
        const text = buildBackup(events, unreadable, atMillis);
        expect(parseBackup(text)).toEqual({
          ok: true,
          value: { events: JSON.parse(JSON.stringify(events)) as unknown, unreadable },
        });
      }),
    );
  });

  it('is a header, a line a row and a seal that other tools can check', () => {
    const lines = linesOf(buildSmall());
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { format: 'dossier-backup', version: 1, exportedAtMillis: firstOfMarchMillis, rows: 3 },
      a,
      b,
      { unreadable: fromTheFuture },
      { end: true, rows: 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
    ]);
    expect(sealAgain(lines.slice(0, -1))).toBe(buildSmall());
  });

  it('of an empty log is a backup', () => {
    const text = buildBackup([], [], firstOfMarchMillis);
    expect(parseBackup(text)).toEqual({ ok: true, value: { events: [], unreadable: [] } });
  });

  it('survives a byte order mark, Windows line ends and a lost last line feed', () => {
    const text = buildSmall();
    const whole = { ok: true, value: { events: [a, b], unreadable: [fromTheFuture] } };
    expect(parseBackup(`\uFEFF${text}`)).toEqual(whole);
    expect(parseBackup(text.replaceAll('\n', '\r\n'))).toEqual(whole);
    expect(parseBackup(text.trimEnd())).toEqual(whole);
  });

  it('turns a row that an older app could not read into an event', () => {
    const text = buildBackup([a], [b], firstOfMarchMillis);
    expect(parseBackup(text)).toEqual({ ok: true, value: { events: [a, b], unreadable: [] } });
  });
});

describe('a backup is refused', () => {
  it.each([
    ['nothing', ''],
    ['a text', 'Moscow and Islamabad signed.\n'],
    ['JSON of another kind', '{"format":"anki","version":1}\n'],
    ['a number', '1\n'],
    ['null', 'null\n'],
    ['a page', '<!doctype html>\n<title>Not found</title>\n'],
    ['a picture', '\u0089PNG\r\n\u001a\n'],
  ])('when it is %s', async (_, text) => {
    expect(parseBackup(text)).toEqual(
      problem('not-a-backup', /not a backup: line 1 .*were not changed\. Choose a file that Dossier saved/),
    );
  });

  it('on sight of its beginning when it is a large file of another kind', () => {
    const noise = 'x7#é"{'.repeat(50_000_000 / 6);
    const split = vi.spyOn(String.prototype, 'split');
    const parse = vi.spyOn(JSON, 'parse');
    const digest = vi.spyOn(crypto.subtle, 'digest');
    const result = parseBackup(noise);
    const longest = Math.max(
      ...split.mock.contexts.map((text) => String(text).length),
      ...parse.mock.calls.map(([text]) => text.length),
    );
    vi.restoreAllMocks();
    expect(result).toEqual(problem('not-a-backup', /line 1/));
    expect(longest).toBeLessThanOrEqual(1_000);
    expect(digest).not.toHaveBeenCalled();
  });

  it('unread when it is larger than any backup', () => {
    const text = buildSmall().padEnd(maximumBackupCharacters + 1, '\n');
    expect(parseBackup(text)).toEqual(problem('not-a-backup', /too large.*up to 200 MB.*not changed/));
  });

  it('when a newer app saved it, whatever else its header says', () => {
    const text = `{"format":"dossier-backup","version":2,"packed":true}\n...`;
    expect(parseBackup(text)).toEqual(problem('backup-newer', /Line 1 .*newer version.*not changed.*Reload/));
  });

  it('when its header is incomplete', () => {
    const [, ...rows] = linesOf(buildSmall());
    const text = fromLines(['{"format":"dossier-backup","version":1}', ...rows]);
    expect(parseBackup(text)).toEqual(problem('backup-damaged', /line 1 is no complete beginning.*not changed/));
  });

  it('when it was cut off after any of its lines, with the number of the last one', () => {
    const lines = linesOf(buildSmall());
    for (let kept = 1; kept < lines.length; kept++) {
      const whereItEnds = new RegExp(`end of this backup is missing: line ${kept} is the last.*not changed.*again`);
      const cut = fromLines(lines.slice(0, kept));
      expect(parseBackup(cut), `${kept} lines`).toEqual(problem('backup-truncated', whereItEnds));
      expect(parseBackup(cut.trimEnd()), `${kept} lines`).toEqual(problem('backup-truncated', whereItEnds));
    }
  });

  it('when it was cut off anywhere', () => {
    const text = buildSmall().trimEnd();
    for (let kept = 0; kept < text.length; kept++) {
      expect(parseBackup(text.slice(0, kept)), `${kept} characters`).toEqual(refused);
    }
  });

  it('when any one character differs', async () => {
    const text = buildSmall().trimEnd();
    const place = fc.nat(text.length - 1);
    const printable = fc.constantFrom(
      ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(place, printable, async (at, character) => {
        fc.pre(text[at] !== character);
        const flipped = `${text.slice(0, at)}${character}${text.slice(at + 1)}`;
        expect(parseBackup(flipped)).toEqual(refused);
      }),
      { numRuns: 500 },
    );
  });

  it('when a digit within a row was changed', () => {
    const text = buildSmall().replace('"earned":1', '"earned":0');
    expect(parseBackup(text)).toEqual(
      problem('backup-damaged', /line 5 holds a checksum that the lines before it do not have.*not changed/),
    );
  });

  it('with the number of the line that does not parse', () => {
    const text = buildSmall().replace('"type":"session-started"', '"type":"session-sta');
    expect(parseBackup(text)).toEqual(problem('backup-damaged', /line 3 holds nothing that Dossier writes there/));
  });

  it('when a row is no event, though the checksum fits', () => {
    const [header = ''] = linesOf(buildSmall());
    const text = sealAgain([header, JSON.stringify(a), JSON.stringify(fromTheFuture), JSON.stringify(b)]);
    expect(parseBackup(text)).toEqual(problem('backup-damaged', /line 3 holds nothing/));
  });

  it('when a line is gone from its middle', () => {
    const text = fromLines(linesOf(buildSmall()).toSpliced(2, 1));
    expect(parseBackup(text)).toEqual(
      problem('backup-damaged', /line 4 closes a file of 2 rows that counts 3 at its start, 3 at its end/),
    );
  });

  it('when its header counts other rows, though the checksum fits', () => {
    const text = sealAgain(linesOf(buildSmall()).slice(0, 3));
    expect(parseBackup(text)).toEqual(problem('backup-damaged', /of 2 rows that counts 3 at its start, 2 at its end/));
  });

  it('when its seal counts other rows, though the checksum fits', () => {
    const text = buildSmall().replace('"end":true,"rows":3', '"end":true,"rows":4');
    expect(parseBackup(text)).toEqual(problem('backup-damaged', /of 3 rows that counts 3 at its start, 4 at its end/));
  });

  it('when two of its rows changed places', () => {
    const [header = '', first = '', second = '', ...rest] = linesOf(buildSmall());
    expect(parseBackup(fromLines([header, second, first, ...rest]))).toEqual(problem('backup-damaged', /checksum/));
  });
});
