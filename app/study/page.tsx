import type { Metadata } from 'next';
import { Suspense } from 'react';
import { groupBy } from '#lib/core/unique.ts';
import { findFirstQuestion } from '#lib/study/first-question.ts';
import { OpeningCards } from '#components/study/opening-cards.tsx';
import { StudyRoom } from '#components/study/study-room.tsx';
import { loadBanks } from '../banks.server.ts';

export const metadata: Metadata = { title: 'Study' };

export default function StudyPage() {
  const dossiers = loadBanks().map(({ dossier: { id, title }, study: { cards, items } }) => {
    const itemsOf = groupBy(items, ({ card }) => card);
    return { id, title, first: findFirstQuestion(cards, (card) => itemsOf.get(card) ?? []) };
  });
  // Which of several is wanted stands in the address, and that is read in the browser.
  const first = dossiers.length === 1 ? dossiers[0]?.first : undefined;
  return (
    <Suspense fallback={<OpeningCards first={first} />}>
      <StudyRoom dossiers={dossiers} />
    </Suspense>
  );
}
