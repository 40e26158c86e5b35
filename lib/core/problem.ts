/** What can be wrong with content, stored progress or a file, each with its place and its remedy. */
export const problemCodes = [
  // content
  'malformed-json',
  'schema-mismatch',
  'duplicate-id',
  'unknown-reference',
  'ambiguous-alias',
  'bad-date',
  'missing-evidence',
  'anchor-not-found',
  'unattributed-claim',
  'unnamed-speaker',
  'relative-date',
  'true-distractor',
  'too-few-distractors',
  'too-few-kinds',
  'gap-missing',
  'answer-in-question',
  'article-before-gap',
  'item-flaw',
  'flag-unanswered',
  'flag-stale',
  'audit-failed',
  'briefing-gap',
  'chart-misfit',
  // progress, backups and settings
  'storage-unavailable',
  'storage-full',
  'storage-newer',
  'storage-lost',
  'unreadable-row',
  'not-a-backup',
  'backup-truncated',
  'backup-newer',
  'backup-damaged',
  'settings-newer',
  'settings-damaged',
  // tests
  'link-damaged',
  'link-stale',
  'not-a-test',
  'test-newer',
  'test-damaged',
  // rooms
  'room-gone',
  'room-code-taken',
  'room-moved-on',
  'room-repeated',
  'room-store-down',
  'room-full',
  'room-locked',
  'room-over',
  'not-allowed',
  'too-late',
  'room-paused',
  'already-answered',
  'another-question',
  'not-an-answer',
  'bad-name',
  'too-many-tries',
  'malformed-request',
  'too-large',
  'not-a-report',
  'report-newer',
  'report-damaged',
  'not-a-hand-in',
  'hand-in-damaged',
  'hand-in-newer',
  'hand-in-other',
  'hand-in-repeated',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/**
 * One refusal. `message` says what happened and what to do; `file` and `path` say where:
 * `path` is a JSON path such as `$.facts[3].paragraphs`.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly file?: string;
  readonly path?: string;
}

export function printProblem(problem: Problem): string {
  const place = [problem.file, problem.path].filter((part) => part !== undefined).join(' ');
  return `${place === '' ? '' : `${place}: `}${problem.message} [${problem.code}]`;
}
