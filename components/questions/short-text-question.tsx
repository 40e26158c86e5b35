/** A name, a date or a few words. */
import type { QuestionProps } from './question-props.ts';
import { TypedForm } from './typed-form.tsx';

export function ShortTextQuestion({ view, outcome, hint, onDraft, onRespond }: QuestionProps<'short-text'>) {
  return (
    <TypedForm
      key={view.id}
      label="Your answer; small slips of spelling are forgiven"
      given={outcome?.response?.text}
      verdict={outcome && (outcome.isRight ? 'right' : 'wrong')}
      hint={hint}
      onDraft={(text) => onDraft?.({ kind: 'short-text', text })}
      onSubmit={(text) => onRespond({ kind: 'short-text', text })}
    />
  );
}
