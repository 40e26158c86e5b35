/** What an option was, once the answer has been given: by sign, by word and only then by colour. */
export type OptionMark = 'right' | 'chosen-right' | 'chosen-wrong' | 'other';

const signs: Record<OptionMark, { sign: string; word: string; tone: string }> = {
  right: { sign: '✓', word: 'the answer', tone: 'border-l-moss text-moss' },
  'chosen-right': { sign: '✓', word: 'your answer, right', tone: 'border-l-moss text-moss' },
  'chosen-wrong': { sign: '✗', word: 'your answer', tone: 'border-l-vermilion text-vermilion' },
  other: { sign: '', word: '', tone: 'border-l-rule text-faded' },
};

/** The room for the mark is kept from the start: below the text on a phone, else beside it. Nothing moves under the thumb. */
const row =
  'relative flex min-h-12 w-full items-baseline gap-4 border-b border-l-4 border-b-rule px-4 pt-2 pb-5 text-left sm:py-2.5 sm:pr-40';

/** How a row looks before the answer, with `open` beside it, and after it. */
export function rowStyle(mark: OptionMark | undefined, open: string): string {
  return `${row} ${mark === undefined ? `border-l-transparent hover:border-l-sea hover:bg-sheet ${open}` : `cursor-default! ${signs[mark].tone}`}`;
}

export function OptionMarkText({ mark }: { readonly mark: OptionMark }) {
  const { sign, word } = signs[mark];
  return (
    sign !== '' && (
      <span className="absolute bottom-0.5 left-12 font-sans text-note sm:top-4 sm:right-4 sm:bottom-auto sm:left-auto">
        {sign} {word}
      </span>
    )
  );
}
