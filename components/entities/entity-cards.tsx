'use client';
/** The cards that ask about an entity, and how well one knows each: the weakest first. */
import { useState } from 'react';
import type { CardId } from '#lib/core/ids.ts';
import { rankByRecall, type CardRecall } from '#lib/statistics/card-recall.ts';
import { useProgress } from '../progress/use-progress.ts';
import { readScheduler } from '../settings/read-scheduler.ts';
import { learnerClock } from '../settings/settings-instance.ts';

export interface AskedCard {
  readonly id: CardId;
  readonly question: string;
}

/** At first no more than fit on a screen. */
const few = 8;

export function EntityCards({ cards }: { readonly cards: readonly AskedCard[] }) {
  const isReady = useProgress(({ status }) => status === 'ready');
  const progress = useProgress(({ state }) => state.cards);
  const [areAllShown, showAll] = useState(false);
  const ranked = isReady
    ? rankByRecall(cards, (id) => progress.get(id), readScheduler(), learnerClock.nowMillis())
    : cards.map((card) => ({ card, chance: undefined }));
  return (
    <div aria-busy={!isReady}>
      <p className="mb-3 max-w-(--measure)">{isReady ? describe(ranked) : 'Opening what you have studied …'}</p>
      <table className="w-full max-w-(--measure) font-sans text-ui">
        <thead>
          <tr className="border-b border-line text-faded">
            <th scope="col" className="py-1.5 text-left font-normal">
              Question
            </th>
            <th scope="col" className="py-1.5 pl-4 text-right font-normal">
              Chance of recall now
            </th>
          </tr>
        </thead>
        <tbody>
          {ranked.slice(0, areAllShown ? undefined : few).map(({ card, chance }) => (
            <tr key={card.id} className="border-b border-rule align-baseline">
              <th scope="row" className="py-1.5 text-left font-normal">
                {card.question}
              </th>
              <td className="py-1.5 pl-4 text-right whitespace-nowrap">
                {isReady &&
                  (chance === undefined ? <span className="text-faded">not studied yet</span> : percent(chance))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {cards.length > few && (
        <button
          type="button"
          aria-expanded={areAllShown}
          className="mt-2 min-h-6 font-sans text-ui text-sea underline"
          onClick={() => showAll(!areAllShown)}
        >
          {areAllShown ? `Only the first ${few}` : `All ${cards.length} cards`}
        </button>
      )}
    </div>
  );
}

function describe(ranked: readonly CardRecall<AskedCard>[]): string {
  const chances = ranked.flatMap(({ chance }) => chance ?? []);
  if (chances.length === 0) return 'You have studied none of these cards yet.';
  const expected = chances.reduce((sum, chance) => sum + chance, 0);
  return `You have studied ${chances.length} of ${ranked.length} cards, and would recall about ${Math.round(expected)} of them now.`;
}

const percent = (chance: number) => `${Math.round(chance * 100)} %`;
