'use client';
/** A field and its button. Enter answers; after the answer the field stays as it was, marked, and keeps the focus. */
import { useId, useRef, useState, type ReactNode } from 'react';
import { CheckFoot } from './check-foot.tsx';

interface TypedFormProps {
  readonly label: string;
  readonly given?: string | undefined;
  readonly verdict?: 'right' | 'wrong' | undefined;
  readonly hint?: string | undefined;
  readonly inputMode?: 'text' | 'decimal';
  /** Draws the field where it belongs, such as in the gap of a sentence. */
  readonly children?: (field: ReactNode) => ReactNode;
  onDraft(text: string): void;
  onSubmit(text: string): void;
}

export function TypedForm({
  label,
  given,
  verdict,
  hint,
  inputMode = 'text',
  children,
  onDraft,
  onSubmit,
}: TypedFormProps) {
  const [text, setText] = useState(given ?? '');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isDone = verdict !== undefined;
  const tone = verdict === 'right' ? 'border-moss inset-ring-moss' : 'border-vermilion inset-ring-vermilion';
  const hand = () => {
    // The button is about to go: what had the focus there has it in the field.
    input.current?.focus();
    if (!isDone) onSubmit(text);
  };
  const field = (
    <input
      ref={input}
      id={id}
      className={`field ${isDone ? `inset-ring ${tone}` : ''}`}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onDraft(event.target.value);
      }}
      readOnly={isDone}
      aria-invalid={hint !== undefined}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      inputMode={inputMode}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      // The question is the page: a learner who types should not have to reach for the field first.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
    />
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        hand();
      }}
    >
      <label htmlFor={id} className="catalogue mb-1 block">
        {label}
      </label>
      {children ? children(field) : field}
      {!isDone && <CheckFoot hint={hint} hintId={`${id}-hint`} onCheck={hand} />}
    </form>
  );
}
