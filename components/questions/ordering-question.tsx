'use client';
/**
 * Events to be put in order: by the buttons of a row, or by picking a row up and moving it with the arrow keys or
 * onto another row's place. Each move is said aloud.
 */
import { useState, type KeyboardEvent } from 'react';
import { CheckFoot } from './check-foot.tsx';
import { MoveButton } from './move-button.tsx';
import type { QuestionProps } from './question-props.ts';

/** Narrow screens have the buttons above one another, so that the words have the width. The answer changes no row's size. */
const row = 'flex min-h-16 items-center gap-2 border-b border-rule sm:gap-3';
const words = 'min-h-16 flex-1 border-l-4 px-3 pt-2 pb-7';
const moves = 'w-11 shrink-0 sm:w-22';

export function OrderingQuestion({ view, outcome, hint, onDraft, onRespond }: QuestionProps<'ordering'>) {
  const [order, setOrder] = useState(outcome?.response?.order ?? view.entries.map(({ id }) => id));
  const [picked, setPicked] = useState<string>();
  const [said, setSaid] = useState('');
  const textOf = (id: string) => view.entries.find((entry) => entry.id === id)?.text ?? '';
  const move = (id: string, to: number) => {
    if (to < 0 || to >= order.length) return;
    const next = order.filter((other) => other !== id).toSpliced(to, 0, id);
    setOrder(next);
    onDraft?.({ kind: 'ordering', order: next });
    setSaid(`${textOf(id)}: place ${to + 1} of ${order.length}`);
  };
  const press = (id: string, at: number) => {
    if (picked !== undefined && picked !== id) move(picked, at);
    const isPickedUp = picked === undefined;
    setPicked(isPickedUp ? id : undefined);
    if (isPickedUp) setSaid(`${textOf(id)} is picked up; move it with the arrow keys or choose its place`);
  };
  const moveByKey = (event: KeyboardEvent, id: string, at: number) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || (picked !== id && !event.altKey)) return;
    event.preventDefault();
    move(id, at + step);
  };
  if (outcome) return <SortedList order={order} outcome={outcome} textOf={textOf} />;
  return (
    <div>
      <ol className="border-t border-rule">
        {order.map((id, at) => (
          <li key={id} className={row}>
            <span className="catalogue w-4 text-right">{at + 1}</span>
            <button
              type="button"
              aria-pressed={picked === id}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              onClick={() => press(id, at)}
              onKeyDown={(event) => moveByKey(event, id, at)}
              className={`${words} border-transparent text-left hover:bg-sheet aria-pressed:border-sea aria-pressed:bg-sheet`}
            >
              {textOf(id)}
            </button>
            <span className={`${moves} grid sm:flex`}>
              <MoveButton direction="up" name={textOf(id)} isOff={at === 0} onMove={() => move(id, at - 1)} />
              <MoveButton
                direction="down"
                name={textOf(id)}
                isOff={at === order.length - 1}
                onMove={() => move(id, at + 1)}
              />
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      <CheckFoot hint={hint} onCheck={() => onRespond({ kind: 'ordering', order })} />
    </div>
  );
}

interface SortedListProps {
  readonly order: readonly string[];
  readonly outcome: NonNullable<QuestionProps<'ordering'>['outcome']>;
  textOf(id: string): string;
}

/** The learner's order stays as it was given; each row says its date and whether it stands where it belongs. */
function SortedList({ order, outcome, textOf }: SortedListProps) {
  const { key, dates } = outcome.reveal;
  return (
    <ol className="border-t border-rule">
      {order.map((id, at) => {
        const isInPlace = key[at] === id;
        return (
          <li key={id} className={row}>
            <span className="catalogue w-4 text-right">{at + 1}</span>
            <span className={`${words} relative ${isInPlace ? 'border-moss' : 'border-vermilion'}`}>
              {textOf(id)}
              <span
                className={`absolute bottom-1.5 left-3 block font-sans text-note ${isInPlace ? 'text-moss' : 'text-vermilion'}`}
              >
                {isInPlace ? '✓ in its place' : `✗ belongs in place ${key.indexOf(id) + 1}`}, {dates[id]}
              </span>
            </span>
            <span className={moves} />
          </li>
        );
      })}
    </ol>
  );
}
