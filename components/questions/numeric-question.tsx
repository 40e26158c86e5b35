/** A figure beside its unit; what is near enough is said. */
import type { QuestionProps } from './question-props.ts';
import { TypedForm } from './typed-form.tsx';

export function NumericQuestion({ view, outcome, hint, onDraft, onRespond }: QuestionProps<'numeric'>) {
  return (
    <TypedForm
      key={view.id}
      label={`A number in ${view.unit.label}, ${view.tolerance}`}
      given={outcome?.response?.text}
      verdict={outcome && (outcome.isRight ? 'right' : 'wrong')}
      hint={hint}
      inputMode="decimal"
      onDraft={(text) => onDraft?.({ kind: 'numeric', text })}
      onSubmit={(text) => onRespond({ kind: 'numeric', text })}
    >
      {(field) => (
        <span className="flex items-center gap-3">
          <span className="tabular w-44">{field}</span>
          <span className="font-sans text-ui">{view.unit.label}</span>
        </span>
      )}
    </TypedForm>
  );
}
