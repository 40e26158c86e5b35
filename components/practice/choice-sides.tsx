/** The sides of a choice of questions that every form of one offers; what only one form asks for comes before the kinds. */
import type { ReactNode } from 'react';
import { standingNames, standings } from '#lib/facts/standing.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { kindNames, kinds } from '#lib/items/item-kinds.ts';
import type { PracticeChoice } from '#lib/practice/practice-choice.ts';
import { ChoiceFields } from './choice-fields.tsx';
import { PickField } from './pick-field.tsx';

interface ChoiceSidesProps {
  readonly bank: StudyBank;
  readonly choice: PracticeChoice;
  readonly children: ReactNode;
  onChange(change: Partial<PracticeChoice>): void;
}

export function ChoiceSides({ bank, choice, children, onChange }: ChoiceSidesProps) {
  return (
    <>
      <PickField
        title="Which"
        value={choice.only}
        options={[
          { value: 'everything', name: 'everything' },
          { value: 'missed', name: 'what I last got wrong in what counts' },
          { value: 'disputed', name: 'what sources dispute' },
        ]}
        onChange={(only) => onChange({ only })}
      />
      <ChoiceFields
        title="Sources"
        options={bank.sources.map(({ id, letter, name }) => ({ value: id, name: `${letter}  ${name}` }))}
        chosen={choice.sources}
        onChange={(sources) => onChange({ sources })}
      />
      <ChoiceFields
        title="Topics"
        options={bank.topics.map(({ id, name }) => ({ value: id, name }))}
        chosen={choice.topics}
        onChange={(topics) => onChange({ topics })}
      />
      <ChoiceFields
        title="What sort of statement"
        options={standings.map((value) => ({ value, name: standingNames[value] }))}
        chosen={choice.standings}
        onChange={(some) => onChange({ standings: some })}
      />
      {children}
      <ChoiceFields
        title="How to answer"
        options={kinds.map((value) => ({ value, name: kindNames[value] }))}
        chosen={choice.kinds}
        onChange={(some) => onChange({ kinds: some })}
      />
    </>
  );
}
