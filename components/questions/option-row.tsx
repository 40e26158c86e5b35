/** One option: a row of 48 px with its letter, the whole row a target. After the answer sign and word mark it in place. */
import { OptionMarkText, toneOf, type OptionMark } from './option-mark.tsx';

interface OptionRowProps {
  readonly letter: string;
  /** The key that chooses it, where it differs from the letter. */
  readonly shortcut: string;
  readonly text: string;
  readonly mark?: OptionMark | undefined;
  readonly why?: string | undefined;
  onChoose(): void;
}

export function OptionRow({ letter, shortcut, text, mark, why, onChoose }: OptionRowProps) {
  const isDone = mark !== undefined;
  return (
    <li>
      <button
        type="button"
        onClick={onChoose}
        aria-disabled={isDone}
        aria-keyshortcuts={shortcut}
        className={`group flex min-h-12 w-full items-baseline gap-4 border-b border-l-4 border-b-rule px-4 py-2.5 text-left ${isDone ? `cursor-default! ${toneOf(mark)}` : 'border-l-transparent hover:border-l-sea hover:bg-sheet'}`}
      >
        <span className="w-4 font-sans text-ui text-faded uppercase" aria-hidden={isDone}>
          {letter}
        </span>
        <span className={`flex-1 ${mark === 'other' ? '' : 'text-ink'}`}>{text}</span>
        {mark && <OptionMarkText mark={mark} />}
      </button>
      {why !== undefined && <p className="catalogue border-l-4 border-vermilion px-4 py-2 pl-12 text-ink!">{why}</p>}
    </li>
  );
}
