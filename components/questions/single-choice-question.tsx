/** One of a few: a number key, a letter or a tap answers at once. */
import type { OptionMark } from './option-mark.tsx';
import { OptionRow } from './option-row.tsx';
import type { QuestionProps } from './question-props.ts';
import { useKeys } from './use-keys.ts';

export function SingleChoiceQuestion({ view, outcome, isGiven, onRespond }: QuestionProps<'single-choice'>) {
  const respond = (choice: string) => {
    if (!outcome) onRespond({ kind: 'single-choice', choice });
  };
  const shortcuts = view.options.flatMap(({ id }, at) => [
    [String(at + 1), () => respond(id)] as const,
    [id, () => respond(id)] as const,
  ]);
  useKeys(outcome || isGiven ? {} : Object.fromEntries(shortcuts));
  return (
    <ul className="border-t border-rule">
      {view.options.map(({ id, text }, at) => {
        const mark = outcome ? markOf(id, outcome.response?.choice, outcome.reveal.key) : undefined;
        return (
          <OptionRow
            key={id}
            letter={id}
            shortcut={`${at + 1} ${id}`}
            text={text}
            mark={mark}
            onChoose={() => respond(id)}
          />
        );
      })}
    </ul>
  );
}

function markOf(id: string, chosen: string | undefined, key: string): OptionMark {
  if (id === key) return id === chosen ? 'chosen-right' : 'right';
  return id === chosen ? 'chosen-wrong' : 'other';
}
