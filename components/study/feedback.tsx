/**
 * After the answer: the verdict in a word, the answer, why, and where it stands; then what other sources say, and the grade. The
 * verdict alone is read out, once; its region is there before it.
 */
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { revealItem } from '#lib/items/answer-item.ts';
import { listWrongReasons } from '#lib/items/wrong-reasons.ts';
import type { Answered } from '#lib/study/study-state.ts';
import type { Grade } from '#lib/schedule/grade.ts';
import { VerdictPlace } from '../questions/verdict-place.tsx';
import { Verdict } from '../questions/verdict.tsx';
import { WrongReasons } from '../questions/wrong-reasons.tsx';
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
    <div className={answered && 'mt-5 space-y-3 border-t border-rule pt-4 sm:mt-8'}>
      <VerdictPlace isPainted={shown !== undefined}>
        {answered && <Verdict item={answered.item} score={answered.score} isShown={answered.response === undefined} />}
      </VerdictPlace>
      {shown && (
        <>
          <WrongReasons reasons={listWrongReasons(shown.item, shown.response, revealItem(shown.item))} />
          <FactsBehind key={shown.review.id} ids={shown.item.facts} banks={banks} />
          <GradeBar grade={shown.grade} onGrade={onGrade} />
        </>
      )}
    </div>
  );
}
