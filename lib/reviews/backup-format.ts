/** A backup is JSON Lines: a header, a line a row, and a last line that counts and seals all lines before it. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import * as v from 'valibot';

export const backupVersion = 1;

/** Above this a file is refused unread; 200 answers a day make some 40 MB a year. Compare a file's size before reading it. */
export const maximumBackupCharacters = 200_000_000;

const rows = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What every version of the header says, so that a newer one is known as such. */
export const anyHeaderSchema = v.object({ format: v.literal('dossier-backup'), version: v.number() });

export const headerSchema = v.object({
  format: v.literal('dossier-backup'),
  version: v.literal(backupVersion),
  exportedAtMillis: v.pipe(v.number(), v.finite()),
  rows,
});

/** `sha256` in hexadecimal over the lines before, each with its line feed, in UTF-8. */
export const sealSchema = v.object({ end: v.literal(true), rows, sha256: v.string() });

export const unreadableLineSchema = v.strictObject({ unreadable: v.unknown() });

export type BackupHeader = v.InferOutput<typeof headerSchema>;
export type BackupSeal = v.InferOutput<typeof sealSchema>;

/** Not by the browser's own `crypto.subtle`: it is missing where the app is served over plain http in a local network. */
export function hashSealed(lines: string): string {
  return bytesToHex(sha256(utf8ToBytes(lines)));
}
