'use client';
/**
 * Lines to be given their match: the line in turn is marked, a tap or a number key gives it a choice, and a tap on a line
 * takes it up again. Each pairing is said aloud.
 */
import { useState } from 'react';
import { CheckFoot } from './check-foot.tsx';
import type { QuestionProps } from './question-props.ts';
import { useKeys } from './use-keys.ts';

type Pairs = Readonly<Record<string, string>>;

export function MatchingQuestion({ view, outcome, hint, onDraft, onRespond }: QuestionProps<'matching'>) {
  const { prompts, choices } = view;
  const [pairs, setPairs] = useState<Pairs>(outcome?.response?.pairs ?? {});
  const [taken, setTaken] = useState<string>();
  const [said, setSaid] = useState('');
  const turn = taken ?? prompts.find(({ id }) => pairs[id] === undefined)?.id;
  const textOf = (list: typeof prompts, id: string | undefined) => list.find((part) => part.id === id)?.text;
  const give = (choice: string) => {
    if (turn === undefined || outcome) return;
    // A choice belongs to one line: given to another, it leaves the first.
    const others = Object.entries(pairs).filter(([prompt, other]) => prompt !== turn && other !== choice);
    const next = Object.fromEntries([...others, [turn, choice]]);
    setPairs(next);
    onDraft?.({ kind: 'matching', pairs: next });
    setTaken(undefined);
    setSaid(`${textOf(prompts, turn)}: ${textOf(choices, choice)}`);
  };
  const hand = () => onRespond({ kind: 'matching', pairs: { ...pairs } });
  const shortcuts = choices.map(({ id }, at) => [String(at + 1), () => give(id)] as const);
  useKeys(outcome ? {} : { ...Object.fromEntries(shortcuts), Enter: hand });
  return (
    <div>
      <ol className="border-t border-rule">
        {prompts.map(({ id, text }) => (
          <li key={id} className="border-b border-rule">
            {outcome ? (
              <MatchedLine
                text={text}
                given={textOf(choices, pairs[id])}
                isRight={pairs[id] === outcome.reveal.key[id]}
              />
            ) : (
              <button
                type="button"
                aria-pressed={turn === id}
                onClick={() => setTaken(id)}
                className="min-h-12 w-full border-l-4 border-transparent px-4 py-2.5 text-left hover:bg-sheet aria-pressed:border-sea aria-pressed:bg-sheet"
              >
                {text}
                <span className="catalogue mt-0.5 block">→ {textOf(choices, pairs[id]) ?? '…'}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {!outcome && (
        <>
          <p className="catalogue mt-5 mb-1">Give the marked line one of these; not all are needed.</p>
          <ul className="flex flex-wrap gap-2">
            {choices.map(({ id, text }, at) => (
              <li key={id}>
                <button
                  type="button"
                  aria-keyshortcuts={String(at + 1)}
                  onClick={() => give(id)}
                  className={`min-h-11 border px-3 py-1.5 text-left hover:border-sea ${Object.values(pairs).includes(id) ? 'border-dashed border-rule text-faded' : 'border-rule bg-sheet'}`}
                >
                  <span className="mr-2 font-sans text-note text-faded">{at + 1}</span>
                  {text}
                </button>
              </li>
            ))}
          </ul>
          <p role="status" className="sr-only">
            {said}
          </p>
          <CheckFoot hint={hint} onCheck={hand} />
        </>
      )}
    </div>
  );
}

interface MatchedLineProps {
  readonly text: string;
  readonly given: string | undefined;
  readonly isRight: boolean;
}

/** As high as the line was before the answer. What belongs to it stands with the verdict. */
function MatchedLine({ text, given, isRight }: MatchedLineProps) {
  return (
    <p className={`min-h-12 border-l-4 px-4 py-2.5 ${isRight ? 'border-moss' : 'border-vermilion'}`}>
      {text}
      <span className={`mt-0.5 block font-sans text-note ${isRight ? 'text-moss' : 'text-vermilion'}`}>
        {isRight ? '✓' : '✗'} {given ?? 'no match'}
      </span>
    </p>
  );
}
