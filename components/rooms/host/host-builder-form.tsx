'use client';
/** The builder once the bank is there: the questions and how to come by them on one side, the room's settings on the other. */
import { useMemo, useState } from 'react';
import { buildAssessBank } from '#lib/assess/assess-bank.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { openChoice } from '#lib/practice/practice-choice.ts';
import { thumbKinds } from '#lib/rooms/quiz/draw-quiz.ts';
import type { LinkedQuiz } from '#lib/rooms/quiz/quiz-link.ts';
import { longestTitle, mostQuestions, type Quiz } from '#lib/rooms/quiz/quiz.ts';
import { TitledSection } from '../../frame/titled-section.tsx';
import { beginQuiz, type Draft } from './begin-quiz.ts';
import { HostBuilderFoot } from './host-builder-foot.tsx';
import { HostDraw } from './host-draw.tsx';
import { HostPick } from './host-pick.tsx';
import { HostQuestionList } from './host-question-list.tsx';
import { HostSettings } from './host-settings.tsx';
import { useStock, type StockChoice } from './use-stock.ts';

interface HostBuilderFormProps {
  readonly bank: StudyBank;
  readonly kept: Quiz | undefined;
  readonly linked: LinkedQuiz | undefined;
}

const classChoice: StockChoice = { ...openChoice, kinds: thumbKinds, levels: [] };

export function HostBuilderForm({ bank, kept, linked }: HostBuilderFormProps) {
  const assess = useMemo(() => buildAssessBank(bank), [bank]);
  const [begun] = useState(() => beginQuiz(bank, assess, kept, linked));
  const [draft, setDraft] = useState<Draft>(begun.draft);
  const [choice, setChoice] = useState(classChoice);
  const stock = useStock(bank, assess, choice);
  const change = (given: Partial<Draft>) => setDraft({ ...draft, ...given });
  const add = (items: readonly Item[]) => change({ items: [...draft.items, ...items].slice(0, mostQuestions) });
  return (
    <>
      <p className="mb-6 max-w-(--measure)">
        {bank.dossier.title}. The questions below were{' '}
        {kept || linked ? 'chosen before' : 'drawn for a class: quick to answer by thumb, important facts first'}.
        Change what you like, then open the room.
      </p>
      {begun.missing > 0 && (
        <p role="alert" className="mb-6 border-l-2 border-ochre pl-3 font-sans text-ui">
          {begun.missing} of its questions are not in this version of the dossier and were left out.
        </p>
      )}
      <div className="gap-12 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="space-y-8">
          <label className="block">
            <span className="heading mb-1 block">Title</span>
            <input
              className="field"
              value={draft.title}
              maxLength={longestTitle}
              onChange={({ target }) => change({ title: target.value })}
            />
          </label>
          <HostDraw
            bank={bank}
            assess={assess}
            choice={choice}
            stock={stock}
            items={draft.items}
            onChoice={setChoice}
            onDraw={(items) => change({ items })}
          />
          <HostQuestionList items={draft.items} bank={bank} onChange={(items) => change({ items })} />
          <HostPick bank={bank} all={assess.items} stock={stock} items={draft.items} onAdd={(item) => add([item])} />
        </div>
        <div className="mt-8 lg:mt-0">
          <TitledSection title="The room">
            <HostSettings settings={draft.settings} onChange={(settings) => change({ settings })} />
          </TitledSection>
        </div>
      </div>
      <HostBuilderFoot draft={draft} bank={bank} />
    </>
  );
}
