/**
 * A quiz as a link: `dossier=…&title=…&items=mark.mark&…`, everything after the `#`, which no server sees. Settings that
 * are as usual are left out. The same text builds a quiz (`/class/new#`) and gives it out as homework (`/class/homework#`).
 */
import * as v from 'valibot';
import type { Problem } from '#lib/core/problem.ts';
import { ok, refuse, type Result } from '#lib/core/result.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { printPracticeItems } from '#lib/practice/practice-link.ts';
import { longestTitle, mostQuestions, type Quiz } from './quiz.ts';
import { defaultRoomSettings, roomSettingsSchema, type RoomSettings } from '../room-settings.ts';

export interface LinkedQuiz {
  readonly dossier: string;
  readonly title: string;
  /** For `parsePracticeItems`, once the dossier's bank is at hand. */
  readonly marks: string;
  readonly settings: RoomSettings;
}

const damaged: Problem = {
  code: 'link-damaged',
  message: 'This link to a quiz is cut off or was changed. Ask for it again, or build a quiz here.',
};

const plainSettings = ['pace', 'timer', 'scoring', 'names'] as const;

export function printQuizLink({ dossier, title, settings }: Quiz, items: readonly Item[]): string {
  const usual: Readonly<Record<string, unknown>> = defaultRoomSettings;
  const chosen = plainSettings.filter((name) => settings[name] !== usual[name]);
  const parts = [
    ['dossier', dossier],
    ['title', title],
    ['items', printPracticeItems(items)],
    ...chosen.map((name) => [name, settings[name]]),
    ...settings.teams.map((team) => ['team', team]),
    ...(settings.isQuiet ? [['quiet', '1']] : []),
    ...(settings.seconds === undefined ? [] : [['seconds', String(settings.seconds)]]),
    ...(settings.closesAtMillis === undefined ? [] : [['closes', String(settings.closesAtMillis)]]),
    ...(settings.keepHours === defaultRoomSettings.keepHours ? [] : [['keep', String(settings.keepHours)]]),
  ];
  return parts.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&');
}

const partsSchema = v.object({
  dossier: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
  title: v.pipe(v.string(), v.maxLength(longestTitle)),
  marks: v.pipe(v.string(), v.regex(/^[0-9a-f]{6}(?:\.[0-9a-f]{6})*$/), v.maxLength(7 * mostQuestions - 1)),
  settings: roomSettingsSchema,
});

/** Takes the text with or without its `#`. Refuses with `link-damaged`. */
export function parseQuizLink(link: string): Result<LinkedQuiz, Problem> {
  const given = new URLSearchParams(link.replace(/^#/, ''));
  const [seconds, closes, keep] = ['seconds', 'closes', 'keep'].map((name) => given.get(name) ?? undefined);
  const settings = {
    ...defaultRoomSettings,
    ...Object.fromEntries(plainSettings.flatMap((name) => (given.has(name) ? [[name, given.get(name)]] : []))),
    teams: given.getAll('team'),
    isQuiet: given.get('quiet') === '1',
    ...(seconds === undefined ? {} : { seconds: Number(seconds) }),
    ...(closes === undefined ? {} : { closesAtMillis: Number(closes) }),
    ...(keep === undefined ? {} : { keepHours: Number(keep) }),
  };
  const parts = { dossier: given.get('dossier'), title: given.get('title') ?? '', marks: given.get('items'), settings };
  const parsed = v.safeParse(partsSchema, parts);
  return parsed.success ? ok(parsed.output) : refuse(damaged);
}
