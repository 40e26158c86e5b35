/** A sentence with a field in its gap. */
import type { QuestionProps } from './question-props.ts';
import { TypedForm } from './typed-form.tsx';

export function ClozeQuestion({ view, outcome, hint, onRespond }: QuestionProps<'cloze'>) {
  return (
    <TypedForm
      key={view.id}
      label="Fill the gap"
      given={outcome?.response?.text}
      verdict={outcome && (outcome.isRight ? 'right' : 'wrong')}
      hint={hint}
      onSubmit={(text) => onRespond({ kind: 'cloze', text })}
    >
      {(field) => (
        <span className="block text-stem leading-[2.4]">
          {view.before}
          <span className="inline-block w-[min(18rem,100%)] align-baseline">{field}</span>
          {view.after}
        </span>
      )}
    </TypedForm>
  );
}
