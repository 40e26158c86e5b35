'use client';
/** A test in hand: its head, then the question, or how sure one is of the answer, or the overview of a paper. */
import { useState } from 'react';
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import { listItems } from '#lib/assess/attempt-state.ts';
import type { AttemptStore } from '#lib/assess/attempt-store.ts';
import type { Taking } from '#lib/assess/taking.ts';
import type { Response } from '#lib/items/item-kinds.ts';
import { CheckPlace } from '../questions/check-place.ts';
import { Question } from '../questions/question.tsx';
import { CheckHead } from './check-head.tsx';
import { GivenPanel } from './given-panel.tsx';
import { PaperHead } from './paper-head.tsx';
import { PaperOverview } from './paper-overview.tsx';
import { TakingFoot } from './taking-foot.tsx';
import { WeighPanel } from './weigh-panel.tsx';

interface TakingPanelProps {
  readonly taking: Taking;
  readonly store: AttemptStore;
  readonly bank: AssessBank;
}

export function TakingPanel({ taking, store, bank }: TakingPanelProps) {
  const { attempt, asked } = taking;
  const [checkPlace, setCheckPlace] = useState<HTMLElement | null>(null);
  if (attempt === undefined) return null;
  const items = attempt.plan.mode === 'paper' ? listItems(attempt, bank) : [];
  const place = items.findIndex(({ item }) => item.id === asked?.item.id);
  return (
    <>
      {attempt.plan.mode === 'paper' ? (
        <PaperHead attempt={attempt} items={items} place={place} store={store} />
      ) : (
        <CheckHead attempt={attempt} most={attempt.plan.most} asked={asked?.item.id} onStop={() => store.handIn()} />
      )}
      <CheckPlace value={checkPlace}>
        <TakingStep taking={taking} store={store} />
      </CheckPlace>
      {asked === undefined && <PaperOverview attempt={attempt} items={items} store={store} />}
      {asked !== undefined && <TakingFoot {...{ taking, store, items, place }} checkPlace={setCheckPlace} />}
    </>
  );
}

function TakingStep({ taking, store }: Omit<TakingPanelProps, 'bank'>) {
  const { phase, attempt, asked, view, given, hint } = taking;
  if (attempt === undefined || asked === undefined || view === undefined) return null;
  if (phase === 'weighing' && given !== undefined) {
    return <WeighPanel key={asked.item.id} asked={asked} given={given} store={store} />;
  }
  const answer = attempt.answers.get(asked.item.id);
  if (phase === 'reviewing' && answer !== undefined) {
    return <GivenPanel key={asked.item.id} asked={asked} answer={answer} onChange={() => store.change()} />;
  }
  return (
    <Question
      key={asked.item.id}
      view={view}
      hint={hint}
      onDraft={(response: Response) => store.draft(response)}
      onRespond={(response: Response) => store.answer(response)}
    />
  );
}
