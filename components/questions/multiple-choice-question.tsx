'use client';
/** Some of a few: number keys and taps choose and unchoose, Check hands in. Afterwards every option says what it was. */
import { useState } from 'react';
import { CheckFoot } from './check-foot.tsx';
import { OptionMarkText, rowStyle, type OptionMark } from './option-mark.tsx';
import type { QuestionProps } from './question-props.ts';
import { useKeys } from './use-keys.ts';

export function MultipleChoiceQuestion({ view, outcome, hint, onDraft, onRespond }: QuestionProps<'multiple-choice'>) {
  const [choices, setChoices] = useState<readonly string[]>(outcome?.response?.choices ?? []);
  const toggle = (id: string) => {
    if (outcome) return;
    const next = choices.includes(id) ? choices.filter((other) => other !== id) : [...choices, id];
    setChoices(next);
    onDraft?.({ kind: 'multiple-choice', choices: next });
  };
  const hand = () => onRespond({ kind: 'multiple-choice', choices: [...choices] });
  const shortcuts = view.options.flatMap(({ id }, at) => [
    [String(at + 1), () => toggle(id)] as const,
    [id, () => toggle(id)] as const,
  ]);
  useKeys(outcome ? {} : { ...Object.fromEntries(shortcuts), Enter: hand });
  return (
    <div>
      <ul className="border-t border-rule">
        {view.options.map(({ id, text }, at) => {
          const isChosen = choices.includes(id);
          const mark = outcome && markOf(isChosen, outcome.reveal.key.includes(id));
          return (
            <li key={id}>
              <label className={rowStyle(mark, 'cursor-pointer has-checked:border-l-sea has-checked:bg-sheet')}>
                <input
                  type="checkbox"
                  className="size-4.5 translate-y-0.5 accent-sea"
                  checked={isChosen}
                  aria-disabled={mark !== undefined}
                  aria-keyshortcuts={`${at + 1} ${id}`}
                  onChange={() => toggle(id)}
                />
                <span className={`flex-1 ${mark === 'other' ? '' : 'text-ink'}`}>{text}</span>
                {mark && <OptionMarkText mark={mark} />}
              </label>
            </li>
          );
        })}
      </ul>
      {!outcome && <CheckFoot hint={hint} onCheck={hand} />}
    </div>
  );
}

function markOf(isChosen: boolean, isRight: boolean): OptionMark {
  if (isRight) return isChosen ? 'chosen-right' : 'right';
  return isChosen ? 'chosen-wrong' : 'other';
}
