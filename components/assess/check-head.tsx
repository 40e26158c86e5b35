/** How far a check has come, and the way out of it. */
import type { Attempt } from '#lib/assess/attempt.ts';

interface CheckHeadProps {
  readonly attempt: Attempt;
  readonly most: number;
  onStop(): void;
}

export function CheckHead({ attempt, most, onStop }: CheckHeadProps) {
  const answered = attempt.answers.size;
  return (
    <header className="mb-8">
      <progress
        className="block h-0.5 w-full appearance-none [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
        value={answered}
        max={most}
        aria-label="Answered in this check"
      />
      <p className="catalogue mt-2 flex flex-wrap justify-between gap-x-4">
        <span>
          Question {answered + 1}, at most {most}
        </span>
        {answered > 0 && (
          <button type="button" className="min-h-6 text-sea underline" onClick={onStop}>
            Stop here and see the result
          </button>
        )}
      </p>
    </header>
  );
}
