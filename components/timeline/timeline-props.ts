/** What the parts of a chronology share: its facts, what is chosen of them, and how to choose anew. */
import type { EntityType } from '#lib/facts/entity-types.ts';
import type { TimelineChoice } from '#lib/timeline/timeline-choice.ts';
import type { TimelineEntry } from '#lib/facts/timeline-entry.ts';
import type { OrderingTask } from '#lib/practice/list-orderings.ts';

export interface TimelineEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** False where no question is about it. */
  readonly isAsked: boolean;
}

export interface TimelineFacts {
  readonly dossierId: string;
  readonly sources: readonly { readonly id: string; readonly letter: string; readonly name: string }[];
  readonly entries: readonly TimelineEntry[];
  /** What the entries speak of. */
  readonly entities: readonly TimelineEntity[];
  readonly orderings: readonly OrderingTask[];
  /** Facts that no question hangs on, by id. */
  readonly unasked: readonly string[];
}

export interface TimelineProps extends TimelineFacts {
  readonly choice: TimelineChoice;
  onChoose(change: Partial<TimelineChoice>): void;
}
