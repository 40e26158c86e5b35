'use client';
/** What a session without answers ends with: whether anything is left, and when new cards come. */
import Link from 'next/link';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { toPlan } from '#lib/settings/apply-settings.ts';
import { findNewCards } from '#lib/study/find-new-cards.ts';
import { useProgress } from '../progress/use-progress.ts';
import { formatHour } from '../settings/format-hour.ts';
import { useSettings } from '../settings/use-settings.ts';

interface NothingAskedProps {
  readonly banks: readonly StudyBank[];
  /** How many cards today still holds. */
  readonly left: number;
}

export function NothingAsked({ banks, left }: NothingAskedProps) {
  const { cards, holds } = useProgress(({ state }) => state);
  const settings = useSettings((each) => each.settings);
  if (left > 0) return <p>Nothing was answered. What today holds is still there.</p>;
  const known = { progressOf: cards.get.bind(cards), holdOf: holds.get.bind(holds) };
  const coming = findNewCards(
    banks.flatMap((bank) => bank.cards),
    known,
    toPlan(settings),
  );
  switch (coming) {
    case 'tomorrow':
      return <p>New cards come tomorrow at {formatHour(settings.rolloverHour)}.</p>;
    case 'none-a-day':
      return (
        <p>
          No new cards come either: your <Link href="/settings">settings</Link> take none a day.
        </p>
      );
    case 'none-left':
      return <p>No new cards are left either.</p>;
  }
}
