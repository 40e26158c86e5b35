/** How far today's work has come: a thin rule and three counts. */
import type { Study } from '#lib/study/study-store.ts';

export function SessionHead({ study }: { readonly study: Study }) {
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
      <p className="catalogue mt-2 flex justify-between gap-4">
        <span>{done} answered</span>
        <span>
          {due.length} due · {fresh.length} new · {again} again
        </span>
      </p>
    </header>
  );
}
