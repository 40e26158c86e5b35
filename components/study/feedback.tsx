/** After the answer: the verdict in a word, the answer, why, and where it stands; then what other sources say. */
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Answered } from '#lib/study/study-state.ts';
import type { Grade } from '#lib/schedule/grade.ts';
import { Verdict } from '../questions/verdict.tsx';
import { FactsBehind } from '../sources/facts-behind.tsx';
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
  return (
    <div className="mt-8 border-t border-rule pt-5">
      <div className="mb-3 flex min-h-9 flex-wrap items-baseline justify-between gap-x-6 gap-y-3">
        <Verdict item={item} score={score} isShown={response === undefined} />
        {isVerdictPainted && <GradeBar grade={grade} onGrade={onGrade} />}
      </div>
      {isVerdictPainted && <FactsBehind ids={item.facts} banks={banks} />}
    </div>
  );
}
