/** How far a check has come, and the way out of it. */
import type { Attempt } from '#lib/assess/attempt.ts';
import type { ItemId } from '#lib/core/ids.ts';

interface CheckHeadProps {
  readonly attempt: Attempt;
  readonly most: number;
  /** Of the question on screen, which may have been answered and not yet weighed. */
  readonly asked: ItemId | undefined;
  onStop(): void;
}

export function CheckHead({ attempt, most, asked, onStop }: CheckHeadProps) {
  const answered = attempt.answers.size;
  const isOpen = asked === undefined || !attempt.answers.has(asked);
  return (
    <header className="mb-8">
      <progress
        className="block h-0.5 w-full appearance-none [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
        value={answered}
        max={most}
        aria-label="Answered in this check"
      />
      <p className="catalogue mt-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <span>
          Question {answered + (isOpen ? 1 : 0)}, at most {most}
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
