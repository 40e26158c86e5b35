'use client';
/** A field and its button. Enter answers; after the answer the field stays as it was, marked, and keeps the focus. */
import { useId, useRef, useState, type ReactNode } from 'react';

interface TypedFormProps {
  readonly label: string;
  readonly given?: string | undefined;
  readonly verdict?: 'right' | 'wrong' | undefined;
  readonly hint?: string | undefined;
  readonly inputMode?: 'text' | 'decimal';
  /** Draws the field where it belongs, such as in the gap of a sentence. */
  readonly children?: (field: ReactNode) => ReactNode;
  onSubmit(text: string): void;
}

export function TypedForm({ label, given, verdict, hint, inputMode = 'text', children, onSubmit }: TypedFormProps) {
  const [text, setText] = useState(given ?? '');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isDone = verdict !== undefined;
  const tone = verdict === 'right' ? 'border-moss' : 'border-vermilion';
  const field = (
    <input
      ref={input}
      id={id}
      className={`field ${isDone ? `border-2 ${tone}` : ''}`}
      value={text}
      onChange={(event) => setText(event.target.value)}
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
        // The button is about to go: what had the focus there has it in the field.
        input.current?.focus();
        if (!isDone) onSubmit(text);
      }}
    >
      <label htmlFor={id} className="catalogue mb-1 block">
        {label}
      </label>
      {children ? children(field) : field}
      {hint !== undefined && (
        <p id={`${id}-hint`} role="alert" className="catalogue mt-2 text-vermilion!">
          {hint}
        </p>
      )}
      {!isDone && (
        <div className="mt-4 flex justify-end">
          <button type="submit" className="button min-w-32">
            Check
          </button>
        </div>
      )}
    </form>
  );
}
