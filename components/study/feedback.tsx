/**
 * After the answer: the verdict in a word, the answer, why, and where it stands; then what other sources say. The verdict alone is
 * read out, once; its region is there before it.
 */
import type { StudyBank } from '#lib/generate/study-bank.ts';
import type { Answered } from '#lib/study/study-state.ts';
import type { Grade } from '#lib/schedule/grade.ts';
import { Verdict } from '../questions/verdict.tsx';
import { FactsBehind } from '../sources/facts-behind.tsx';
import { GradeBar } from './grade-bar.tsx';

interface FeedbackProps {
  readonly answered: Answered | undefined;
  /** What is to be read after the verdict follows a frame later. */
  readonly isVerdictPainted: boolean;
  readonly banks: readonly StudyBank[];
  onGrade(grade: Grade): void;
}

export function Feedback({ answered, isVerdictPainted, banks, onGrade }: FeedbackProps) {
  const shown = isVerdictPainted ? answered : undefined;
  return (
    <div className={answered && 'mt-8 border-t border-rule pt-5'}>
      <div className={answered && 'mb-3 flex min-h-9 flex-wrap items-baseline justify-between gap-x-6 gap-y-3'}>
        <div aria-live="polite">
          {answered && (
            <Verdict item={answered.item} score={answered.score} isShown={answered.response === undefined} />
          )}
        </div>
        {shown && <GradeBar grade={shown.grade} onGrade={onGrade} />}
      </div>
      {shown && <FactsBehind key={shown.review.id} ids={shown.item.facts} banks={banks} />}
    </div>
  );
}
