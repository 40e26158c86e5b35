/** One option: a row with its letter, the whole row a target. After the answer sign and word mark it in place. */
import { OptionMarkText, rowStyle, type OptionMark } from './option-mark.tsx';

interface OptionRowProps {
  readonly letter: string;
  /** The key that chooses it, where it differs from the letter. */
  readonly shortcut: string;
  readonly text: string;
  readonly mark?: OptionMark | undefined;
  onChoose(): void;
}

export function OptionRow({ letter, shortcut, text, mark, onChoose }: OptionRowProps) {
  const isDone = mark !== undefined;
  return (
    <li>
      <button
        type="button"
        onClick={onChoose}
        aria-disabled={isDone}
        aria-keyshortcuts={shortcut}
        className={rowStyle(mark, '')}
      >
        <span className="w-4 font-sans text-ui text-faded uppercase" aria-hidden={isDone}>
          {letter}
        </span>
        <span className={`flex-1 ${mark === 'other' ? '' : 'text-ink'}`}>{text}</span>
        {mark && <OptionMarkText mark={mark} />}
      </button>
    </li>
  );
}
