'use client';
/** Draws questions that suit a choice: more of them beside what is there, or all of them anew. */
import { useState } from 'react';
import type { AssessBank, AssessItem } from '#lib/assess/assess-bank.ts';
import { levelNames, levels } from '#lib/assess/level.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { drawQuiz } from '#lib/rooms/quiz/draw-quiz.ts';
import { mostQuestions } from '#lib/rooms/quiz/quiz.ts';
import { TitledSection } from '../../frame/titled-section.tsx';
import { ChoiceFields } from '../../practice/choice-fields.tsx';
import { ChoiceSides } from '../../practice/choice-sides.tsx';
import { PickField } from '../../practice/pick-field.tsx';
import { newId } from '../../study/new-id.ts';
import type { StockChoice } from './use-stock.ts';

interface HostDrawProps {
  readonly bank: StudyBank;
  readonly assess: AssessBank;
  readonly choice: StockChoice;
  readonly stock: readonly AssessItem[];
  readonly items: readonly Item[];
  onChoice(choice: StockChoice): void;
  onDraw(items: readonly Item[]): void;
}

const lengths = [1, 3, 5, 10, 12, 15, 20, 30, 40];

export function HostDraw({ bank, assess, choice, stock, items, onChoice, onDraw }: HostDrawProps) {
  const [length, setLength] = useState(12);
  const [said, setSaid] = useState('');
  const change = (given: Partial<StockChoice>) => onChoice({ ...choice, ...given });
  const draw = (kept: readonly Item[]) => {
    const count = Math.min(length, mostQuestions - kept.length);
    const standing = kept.flatMap(({ id }) => assess.findItem(id) ?? []);
    const drawn = drawQuiz(bank, stock, count, newId(), standing);
    onDraw([...kept, ...drawn]);
    setSaid(sayDraw(drawn.length, length));
  };
  return (
    <TitledSection title="Draw">
      <p className="catalogue mb-2" role="status">
        {stock.length === 0
          ? 'No question suits all of this. Leave a side open.'
          : `${stock.length.toLocaleString('en')} questions suit.`}{' '}
        {said}
      </p>
      <details>
        <summary className="min-h-8 font-sans text-ui text-sea">Which questions</summary>
        <ChoiceSides bank={bank} choice={choice} onChange={change}>
          <ChoiceFields
            title="What it asks for"
            options={levels.map((value) => ({ value, name: levelNames[value] }))}
            chosen={choice.levels}
            onChange={(some) => change({ levels: some })}
          />
        </ChoiceSides>
      </details>
      <PickField
        title="How many"
        value={String(length)}
        options={lengths.map((value) => ({ value: String(value), name: String(value) }))}
        onChange={(value) => setLength(Number(value))}
      />
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button-plain" disabled={stock.length === 0} onClick={() => draw([])}>
          Draw all anew
        </button>
        <button
          type="button"
          className="button-plain"
          disabled={stock.length === 0 || items.length >= mostQuestions}
          onClick={() => draw(items)}
        >
          Add {length} more
        </button>
      </div>
    </TitledSection>
  );
}

function sayDraw(drawn: number, wanted: number): string {
  if (drawn === wanted) return `${drawn} drawn.`;
  return `${drawn} drawn, not ${wanted}: the others would repeat a fact, give an answer away or be too many.`;
}
