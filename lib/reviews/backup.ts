/** Writes the log to a text and reads it back whole or not at all; restoring is `log.append`, a union. */
import * as v from 'valibot';
import { parseJson } from '#lib/core/parse-json.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import {
  anyHeaderSchema,
  backupVersion,
  hashSealed,
  headerSchema,
  maximumBackupCharacters,
  sealSchema,
  unreadableLineSchema,
  type BackupHeader,
  type BackupSeal,
} from './backup-format.ts';
import { backupDamaged, backupNewer, backupTooLarge, backupTruncated, notABackup } from './backup-problem.ts';
import { reviewEventSchema, type ReviewEvent } from './review-event.ts';

export interface Backup {
  readonly events: readonly ReviewEvent[];
  /** Rows that the app which saved the backup could not read, and this one cannot either. */
  readonly unreadable: readonly unknown[];
}

const longestHeaderCharacters = 1_000;

export function buildBackup(
  events: readonly ReviewEvent[],
  unreadable: readonly unknown[],
  exportedAtMillis: number,
): string {
  const rows = events.length + unreadable.length;
  const header: BackupHeader = { format: 'dossier-backup', version: backupVersion, exportedAtMillis, rows };
  const lines = [header, ...events, ...unreadable.map((row) => ({ unreadable: row }))];
  const sealed = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const seal: BackupSeal = { end: true, rows, sha256: hashSealed(sealed) };
  return `${sealed}${JSON.stringify(seal)}\n`;
}

/** Refuses with not-a-backup, backup-newer, backup-truncated or backup-damaged and the line at fault. */
export function parseBackup(text: string): Result<Backup, Problem> {
  if (text.length > maximumBackupCharacters) return refuse(backupTooLarge(maximumBackupCharacters));
  const header = parseHeader(text);
  if (!header.ok) return header;

  const body = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();
  const sealedEnd = body.lastIndexOf('\n') + 1;
  const sealed = body.slice(0, sealedEnd);
  const sealedLines = sealed.split('\n'); // the last one is empty: it counts as the seal's
  const sealLine = sealedLines.length;
  const seal = v.safeParse(sealSchema, parseJson(body.slice(sealedEnd)));
  if (!seal.success) return refuse(backupTruncated(sealLine));

  const lines = sealedLines.slice(1, -1);
  const rows = parseLines(lines);
  if (!rows.ok) return rows;
  if (header.value.rows !== lines.length || seal.output.rows !== lines.length) {
    const counts = `${header.value.rows} at its start, ${seal.output.rows} at its end`;
    return refuse(backupDamaged(sealLine, `closes a file of ${lines.length} rows that counts ${counts}`));
  }
  if (seal.output.sha256 !== hashSealed(sealed)) {
    return refuse(backupDamaged(sealLine, 'holds a checksum that the lines before it do not have'));
  }
  return rows;
}

/** Looks at the beginning only, so that a large file of another kind is refused at once. */
function parseHeader(text: string): Result<BackupHeader, Problem> {
  const [line = ''] = text
    .slice(0, longestHeaderCharacters)
    .replace(/^\uFEFF/, '')
    .split('\n', 1);
  const header = parseJson(line);
  const known = v.safeParse(anyHeaderSchema, header);
  if (!known.success) return refuse(notABackup);
  if (known.output.version > backupVersion) return refuse(backupNewer);
  const parsed = v.safeParse(headerSchema, header);
  return parsed.success ? ok(parsed.output) : refuse(backupDamaged(1, 'is no complete beginning'));
}

function parseLines(lines: readonly string[]): Result<Backup, Problem> {
  const events: ReviewEvent[] = [];
  const unreadable: unknown[] = [];
  for (const [index, line] of lines.entries()) {
    const row = parseJson(line);
    const carried = v.safeParse(unreadableLineSchema, row);
    // What an older app carried along unread may be an event to this one.
    const event = v.safeParse(reviewEventSchema, carried.success ? carried.output.unreadable : row);
    if (event.success) events.push(event.output);
    else if (carried.success) unreadable.push(carried.output.unreadable);
    else return refuse(backupDamaged(index + 2, 'holds nothing that Dossier writes there'));
  }
  return ok({ events, unreadable });
}
