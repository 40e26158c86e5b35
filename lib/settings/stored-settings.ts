/** The record in which settings are kept: a version and the settings. What cannot be read is told apart from what is not there. */
import * as v from 'valibot';
import { parseJson } from '#lib/core/parse-json.ts';
import { settingsSchema, type Settings } from './settings.ts';

/** Where the record lies in the browser's storage. */
export const settingsName = 'dossier-settings';
export const recordVersion = 1;
const anyRecordSchema = v.object({ version: v.number() });
const recordSchema = v.object({ version: v.literal(recordVersion), settings: settingsSchema });

export type StoredSettings =
  { readonly type: 'none' | 'broken' | 'newer' } | { readonly type: 'read'; readonly settings: Settings };

export function parseStoredSettings(text: string | undefined): StoredSettings {
  if (text === undefined) return { type: 'none' };
  const json = parseJson(text);
  const record = v.safeParse(recordSchema, json);
  if (record.success) return { type: 'read', settings: record.output.settings };
  const known = v.safeParse(anyRecordSchema, json);
  return { type: known.success && known.output.version > recordVersion ? 'newer' : 'broken' };
}

export function printSettings(settings: Settings): string {
  return JSON.stringify({ version: recordVersion, settings });
}
