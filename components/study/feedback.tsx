/** After the answer: the verdict in a word, the answer, why, and where it stands; then what other sources say. */
import { useEffect, useRef } from 'react';
import type { BankFact, StudyBank } from '#lib/generate/study-bank.ts';
import type { Answered } from '#lib/study/study-state.ts';
import { wasRight } from '#lib/study/study-store.ts';
import type { Grade } from '#lib/schedule/grade.ts';
import { CitationLine } from '../sources/citation-line.tsx';
import { EditorNote } from '../sources/editor-note.tsx';
import { Meetings } from '../sources/meetings.tsx';
import { GradeBar } from './grade-bar.tsx';

interface FeedbackProps {
  readonly answered: Answered;
  /** What is to be read after the verdict follows a frame later. */
  readonly isVerdictPainted: boolean;
  readonly banks: readonly StudyBank[];
  onGrade(grade: Grade): void;
}

export function Feedback({ answered, isVerdictPainted, banks, onGrade }: FeedbackProps) {
  const { item, response, score, grade } = answered;
  const isRight = wasRight(answered);
  return (
    <div className="mt-8 border-t border-rule pt-5">
      <div className="mb-3 flex min-h-9 flex-wrap items-baseline justify-between gap-x-6 gap-y-3">
        <p>
          <strong className={`font-sans text-ui font-semibold ${isRight ? 'text-moss' : 'text-vermilion'}`}>
            {isRight ? '✓ Right.' : response ? '✗ Not quite.' : 'Shown.'}
          </strong>{' '}
          {score.misspelt === true && 'It is written: '}
          {item.feedback.answer}
        </p>
        {isVerdictPainted && <GradeBar grade={grade} onGrade={onGrade} />}
      </div>
      {isVerdictPainted && <Facts ids={item.facts} banks={banks} />}
    </div>
  );
}

/** The facts behind the item: what each says, where it stands, what the record shows and what other sources say. */
function Facts({ ids, banks }: { readonly ids: readonly string[]; readonly banks: readonly StudyBank[] }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => keepFocus(list.current), []);
  return (
    <div ref={list} tabIndex={-1} className="unfold focus:outline-none">
      {ids
        .flatMap((id) => findFact(id, banks) ?? [])
        .map(({ fact, dossierId }) => (
          <div key={fact.citation.factId} className="mb-4 space-y-2">
            <p>{fact.statement}</p>
            <CitationLine citation={fact.citation} dossierId={dossierId} />
            {fact.editorNote && <EditorNote note={fact.editorNote} />}
            <Meetings fact={fact} dossierId={dossierId} />
          </div>
        ))}
    </div>
  );
}

function findFact(id: string, banks: readonly StudyBank[]): { fact: BankFact; dossierId: string } | undefined {
  for (const { facts, dossier } of banks) {
    const fact = facts[id];
    if (fact) return { fact, dossierId: dossier.id };
  }
  return undefined;
}

/** The focus stays where the answer was given; only where that is gone from the screen does it come here. */
function keepFocus(list: HTMLElement | null): void {
  if (document.activeElement === document.body) list?.focus({ preventScroll: true });
}
