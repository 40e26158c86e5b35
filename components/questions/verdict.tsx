/** The verdict on an answer, in a word, and the answer. */
import type { Item } from '#lib/items/item-kinds.ts';
import { isRight, type Scored } from '#lib/items/item.ts';

interface VerdictProps {
  readonly item: Item;
  readonly score: Scored;
  /** True when the answer was asked for and not given. */
  readonly isShown: boolean;
}

export function Verdict({ item, score, isShown }: VerdictProps) {
  const right = isRight(score);
  return (
    <p>
      <strong className={`font-sans text-ui font-semibold ${right ? 'text-moss' : 'text-vermilion'}`}>
        {right ? '✓ Right.' : isShown ? 'Shown.' : '✗ Not quite.'}
      </strong>{' '}
      {score.misspelt === true && 'It is written: '}
      {item.feedback.answer}
    </p>
  );
}
