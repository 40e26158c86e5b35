/** All questions with their keys: what was asked, what is left, and the way to any of them out of turn. */
import type { HostCommand } from '#lib/rooms/room-command.ts';
import type { HostView } from '#lib/rooms/view/room-view.ts';

interface HostQuestionsProps {
  readonly view: HostView;
  onCommand(command: HostCommand): void;
}

const states = { waiting: '', asked: 'open', done: '✓ done', skipped: 'left out' } as const;

export function HostQuestions({ view: { questions, phase, settings }, onCommand }: HostQuestionsProps) {
  const canAsk = settings.pace === 'host' && phase !== 'asking';
  return (
    <details className="border-t border-b border-rule py-2">
      <summary className="min-h-9 pt-1 font-sans text-ui text-sea">All {questions.length} questions, with keys</summary>
      <ol>
        {questions.map(({ stem, answer, state }, at) => (
          <li key={`${at} ${stem}`} className="flex gap-3 border-b border-rule py-2 last:border-b-0">
            <span className="catalogue w-5 pt-1 text-right">{at + 1}</span>
            <div className="min-w-0 flex-1">
              <p className="text-ui leading-snug">{stem}</p>
              <p className="catalogue">
                {answer}
                {states[state] !== '' && ` · ${states[state]}`}
              </p>
            </div>
            {canAsk && state === 'waiting' && (
              <button
                type="button"
                className="catalogue min-h-9 text-sea! underline"
                aria-label={`Ask now: question ${at + 1}`}
                onClick={() => onCommand({ type: 'ask', question: at })}
              >
                Ask now
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
