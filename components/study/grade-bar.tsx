/** The grade of the answer, which the learner may change: 1 to 4, as in Anki. */
import { gradeNames, grades, type Grade } from '#lib/schedule/grade.ts';

interface GradeBarProps {
  readonly grade: Grade;
  onGrade(grade: Grade): void;
}

export function GradeBar({ grade, onGrade }: GradeBarProps) {
  return (
    <div role="group" aria-label="Grade" className="ml-auto flex w-fit border border-line">
      {grades.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === grade}
          aria-keyshortcuts={String(option)}
          onClick={() => onGrade(option)}
          className="min-h-9 border-r border-rule px-3 font-sans text-note last:border-r-0 hover:bg-sheet aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper"
        >
          {gradeNames[option]}
        </button>
      ))}
    </div>
  );
}
