/** A statement to be judged: as the source has it, or changed in one detail. */
import type { OptionMark } from './option-mark.tsx';
import { OptionRow } from './option-row.tsx';
import type { QuestionProps } from './question-props.ts';
import { useKeys } from './use-keys.ts';

const answers = [
  { letter: 't', shortcut: '1', answer: true, text: 'True' },
  { letter: 'f', shortcut: '2', answer: false, text: 'False: a detail is changed' },
] as const;

export function TrueFalseQuestion({ outcome, isGiven, onRespond }: QuestionProps<'true-false'>) {
  const respond = (answer: boolean) => {
    if (!outcome) onRespond({ kind: 'true-false', answer });
  };
  const shortcuts = answers.flatMap(({ letter, shortcut, answer }) => [
    [shortcut, () => respond(answer)] as const,
    [letter, () => respond(answer)] as const,
  ]);
  useKeys(outcome || isGiven ? {} : Object.fromEntries(shortcuts));
  return (
    <ul className="border-t border-rule">
      {answers.map(({ letter, shortcut, answer, text }) => {
        const mark = outcome ? markOf(answer, outcome.response?.answer, outcome.reveal.key) : undefined;
        return (
          <OptionRow
            key={letter}
            letter={letter}
            shortcut={`${shortcut} ${letter}`}
            text={text}
            mark={mark}
            onChoose={() => respond(answer)}
          />
        );
      })}
    </ul>
  );
}

function markOf(answer: boolean, chosen: boolean | undefined, key: boolean): OptionMark {
  if (answer === key) return answer === chosen ? 'chosen-right' : 'right';
  return answer === chosen ? 'chosen-wrong' : 'other';
}
