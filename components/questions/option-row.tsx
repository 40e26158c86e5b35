/** One option: a row of 48 px with its letter, the whole row a target. After the answer sign and word mark it in place. */
export type OptionMark = 'right' | 'chosen-right' | 'chosen-wrong' | 'other';

interface OptionRowProps {
  readonly letter: string;
  /** The key that chooses it, where it differs from the letter. */
  readonly shortcut: string;
  readonly text: string;
  readonly mark?: OptionMark | undefined;
  readonly why?: string | undefined;
  onChoose(): void;
}

const signs: Record<OptionMark, { sign: string; word: string; tone: string }> = {
  right: { sign: '✓', word: 'the answer', tone: 'border-moss text-moss' },
  'chosen-right': { sign: '✓', word: 'your answer, right', tone: 'border-moss text-moss' },
  'chosen-wrong': { sign: '✗', word: 'your answer', tone: 'border-vermilion text-vermilion' },
  other: { sign: '', word: '', tone: 'border-rule text-faded' },
};

export function OptionRow({ letter, shortcut, text, mark, why, onChoose }: OptionRowProps) {
  const { sign, word, tone } = signs[mark ?? 'other'];
  const isDone = mark !== undefined;
  return (
    <li>
      <button
        type="button"
        onClick={onChoose}
        aria-disabled={isDone}
        aria-keyshortcuts={shortcut}
        className={`group flex min-h-12 w-full items-baseline gap-4 border-b border-l-4 border-b-rule px-4 py-2.5 text-left ${isDone ? `cursor-default! ${tone}` : 'border-l-transparent hover:border-l-sea hover:bg-sheet'}`}
      >
        <span className="w-4 font-sans text-ui text-faded uppercase" aria-hidden={isDone}>
          {letter}
        </span>
        <span className={`flex-1 ${mark === 'other' ? '' : 'text-ink'}`}>{text}</span>
        {sign !== '' && (
          <span className="font-sans text-note">
            {sign} {word}
          </span>
        )}
      </button>
      {why !== undefined && <p className="catalogue border-l-4 border-vermilion px-4 py-2 pl-12 text-ink!">{why}</p>}
    </li>
  );
}
