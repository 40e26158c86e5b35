'use client';
/** What is known of one card: its memory now, and every answer that made it. */
import { useEffect, useState } from 'react';
import type { CardId } from '#lib/core/ids.ts';
import type { CardProgress } from '#lib/schedule/card-progress.ts';
import { learningDay } from '#lib/schedule/learning-day.ts';
import { traceCard, type CardStep } from '#lib/progress/trace-card.ts';
import { formatDay } from '../progress/format-day.ts';
import { progressStore } from '../progress/progress-instance.ts';
import { useProgress } from '../progress/use-progress.ts';
import { readScheduler } from '../settings/read-scheduler.ts';
import { learnerClock } from '../settings/settings-instance.ts';
import { CardLog } from './card-log.tsx';

interface CardInfoProps {
  readonly card: CardId;
  readonly question: string;
  /** Left out while the card is being asked. */
  readonly answer?: string | undefined;
}

export function CardInfo({ card, question, answer }: CardInfoProps) {
  const progress = useProgress(({ state }) => state.cards.get(card));
  const isOpening = useProgress(({ status }) => status === 'opening');
  const steps = useSteps(card);
  return (
    <div>
      <p>{question}</p>
      {answer !== undefined && <p className="mt-1 text-faded">{answer}</p>}
      {progress === undefined ? (
        <p role="status" className="mt-4">
          {isOpening ? 'Opening your log …' : 'This card is new: nothing is known of it yet.'}
        </p>
      ) : (
        <dl className="tabular mt-4 grid grid-cols-[minmax(0,1fr)_auto] border-t border-rule font-sans text-ui">
          {describeMemory(progress).map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="border-b border-rule py-1.5 text-faded">{name}</dt>
              <dd className="border-b border-rule py-1.5 pl-6 text-right">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {steps !== undefined && steps.length > 0 && <CardLog steps={steps} />}
    </div>
  );
}

function describeMemory({ memory, firstDay }: CardProgress): [string, string][] {
  const nowMillis = learnerClock.nowMillis();
  const dueDay = learningDay(memory.dueAtMillis, learnerClock.zoneAt(nowMillis));
  return [
    ['Chance of recall now', `${Math.round(readScheduler().retrievability(memory, nowMillis) * 100)} %`],
    ['Stability: days until recall falls to 90 %', memory.stabilityDays.toFixed(1)],
    ['Difficulty, from 1 to 10', memory.difficulty.toFixed(1)],
    ['Due', formatDay(dueDay)],
    ['First seen', formatDay(firstDay)],
    ['Answers', String(memory.reviews)],
    ['Lapses: forgotten when due', String(memory.lapses)],
  ];
}

/** Undefined until the log has been read. */
function useSteps(card: CardId): readonly CardStep[] | undefined {
  const [steps, setSteps] = useState<readonly CardStep[]>();
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const read = await (await progressStore.log).readCard(card);
      const unsaved = progressStore.getState().unsaved.filter((event) => 'card' in event && event.card === card);
      const events = [...(read.ok ? read.value : []), ...unsaved].filter((event) => 'card' in event);
      if (isWanted) setSteps(traceCard(events));
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [card]);
  return steps;
}
