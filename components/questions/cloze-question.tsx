/** A sentence with a field in its gap. */
import type { QuestionProps } from './question-props.ts';
import { TypedForm } from './typed-form.tsx';

export function ClozeQuestion({ view, outcome, hint, onDraft, onRespond }: QuestionProps<'cloze'>) {
  // A comma or a full stop stays with the field, and begins no line.
  const [point = ''] = /^\p{P}*/u.exec(view.after) ?? [];
  return (
    <TypedForm
      key={view.id}
      label="Fill the gap"
      given={outcome?.response?.text}
      verdict={outcome && (outcome.isRight ? 'right' : 'wrong')}
      hint={hint}
      onDraft={(text) => onDraft?.({ kind: 'cloze', text })}
      onSubmit={(text) => onRespond({ kind: 'cloze', text })}
    >
      {(field) => (
        <span className="block text-stem">
          {view.before}
          {/* The line of the gap alone is higher, by as much as the field and its ring need. */}
          <span className="whitespace-nowrap">
            <span className="my-2 mr-0.75 inline-block w-[min(18rem,100%-0.6em)] align-baseline [&_input]:outline-offset-0">
              {field}
            </span>
            {point}
          </span>
          {view.after.slice(point.length)}
        </span>
      )}
    </TypedForm>
  );
}
