/** What can be searched for: each entry leads to an address of its own. */
import type { EntityType } from '#lib/facts/entity-types.ts';
import type { Standing } from '#lib/facts/standing.ts';

interface EntryText {
  /** The address it leads to, from the app's root on; no two entries share one. */
  readonly href: string;
  readonly title: string;
  /** Other names and spellings. */
  readonly names: readonly string[];
  /** What is searched besides, and shown below the title where it is set. */
  readonly text: string;
}

export type SearchEntry =
  | (EntryText & { readonly type: 'entity'; readonly sort: EntityType; readonly facts: number })
  | (EntryText & { readonly type: 'term' })
  | (EntryText & { readonly type: 'source'; readonly letter: string })
  | (EntryText & {
      readonly type: 'fact';
      readonly standing: Standing;
      /** "B ¶ 4": shown and not searched, or whoever types a number would find paragraphs of it. */
      readonly place: string;
    });
