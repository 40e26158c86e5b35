'use client';
/** Says that the card just practised was forgotten too often and is put aside, as Study says it. */
import type { CardId } from '#lib/core/ids.ts';
import { useProgress } from '../progress/use-progress.ts';
import { StudyNotice } from '../study/study-notice.tsx';

export function LeechNotice({ card }: { readonly card: CardId | undefined }) {
  const holds = useProgress(({ state }) => state.holds);
  const isLeech = card !== undefined && holds.get(card)?.suspended === 'as-leech';
  return <StudyNotice notice={isLeech ? { type: 'leech', card } : undefined} />;
}
