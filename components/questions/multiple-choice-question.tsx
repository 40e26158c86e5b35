'use client';
/** Some of a few: number keys and taps choose and unchoose, Check hands in. Afterwards every option says what it was. */
import { useState } from 'react';
import { CheckFoot } from './check-foot.tsx';
import { OptionMarkText, toneOf, type OptionMark } from './option-mark.tsx';
import type { QuestionProps } from './question-props.ts';
import { useKeys } from './use-keys.ts';

export function MultipleChoiceQuestion({ view, outcome, hint, onRespond }: QuestionProps<'multiple-choice'>) {
  const [choices, setChoices] = useState<readonly string[]>(outcome?.response?.choices ?? []);
  const toggle = (id: string) => {
    if (outcome) return;
    setChoices(choices.includes(id) ? choices.filter((other) => other !== id) : [...choices, id]);
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
          const why = mark === 'chosen-wrong' ? outcome?.reveal.whys[id] : undefined;
          return (
            <li key={id}>
              <label
                className={`flex min-h-12 items-baseline gap-4 border-b border-l-4 border-b-rule px-4 py-2.5 ${mark ? toneOf(mark) : 'cursor-pointer border-l-transparent hover:border-l-sea hover:bg-sheet has-checked:border-l-sea has-checked:bg-sheet'}`}
              >
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
              {why !== undefined && (
                <p className="catalogue border-l-4 border-vermilion px-4 py-2 pl-12 text-ink!">{why}</p>
              )}
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
