/** How far today's work has come: a thin rule and three counts. */
import type { Study } from '#lib/study/study-state.ts';

interface SessionHeadProps {
  readonly study: Study;
  onEnd(): void;
}

export function SessionHead({ study, onEnd }: SessionHeadProps) {
  const { learning, due, fresh, waiting } = study.queue;
  const done = study.session?.answers.length ?? 0;
  const again = learning.length + waiting.length;
  const left = again + due.length + fresh.length;
  return (
    <header className="mb-8">
      <progress
        className="block h-0.5 w-full appearance-none [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
        value={done}
        max={Math.max(done + left, 1)}
        aria-label="Answered in this session"
      />
      <p className="catalogue mt-2 flex items-baseline justify-between gap-4">
        <span>
          {done} answered
          {study.phase !== 'done' && done > 0 && (
            <button type="button" className="ml-3 min-h-6 text-sea underline" onClick={onEnd}>
              Stop here
            </button>
          )}
        </span>
        <span>
          {due.length} due · {fresh.length} new · {again} again
        </span>
      </p>
    </header>
  );
}
