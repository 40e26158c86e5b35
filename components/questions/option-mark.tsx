/** What an option was, once the answer has been given: by sign, by word and only then by colour. */
export type OptionMark = 'right' | 'chosen-right' | 'chosen-wrong' | 'other';

const signs: Record<OptionMark, { sign: string; word: string; tone: string }> = {
  right: { sign: '✓', word: 'the answer', tone: 'border-moss text-moss' },
  'chosen-right': { sign: '✓', word: 'your answer, right', tone: 'border-moss text-moss' },
  'chosen-wrong': { sign: '✗', word: 'your answer', tone: 'border-vermilion text-vermilion' },
  other: { sign: '', word: '', tone: 'border-rule text-faded' },
};

export const toneOf = (mark: OptionMark) => signs[mark].tone;

export function OptionMarkText({ mark }: { readonly mark: OptionMark }) {
  const { sign, word } = signs[mark];
  return (
    sign !== '' && (
      <span className="font-sans text-note">
        {sign} {word}
      </span>
    )
  );
}
