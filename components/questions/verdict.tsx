/** The verdict on an answer, in a word, and the answer; one of several parts line by line, unless all of it was right. */
import { capitalise } from '#lib/core/capitalise.ts';
import { revealItem } from '#lib/items/answer-item.ts';
import { listAnswerPairs } from '#lib/items/answer-pairs.ts';
import type { Item } from '#lib/items/item-kinds.ts';
import { isRight, type Scored } from '#lib/items/item.ts';
import { AnswerPairs } from './answer-pairs.tsx';

interface VerdictProps {
  readonly item: Item;
  readonly score: Scored;
  /** True when the answer was asked for and not given. */
  readonly isShown: boolean;
}

export function Verdict({ item, score, isShown }: VerdictProps) {
  const right = isRight(score);
  const { answer } = item.feedback;
  const pairs = listAnswerPairs(item, revealItem(item));
  const isInParts = pairs.length > 0;
  return (
    <>
      <p>
        <strong className={`font-sans text-ui font-semibold ${right ? 'text-moss' : 'text-vermilion'}`}>
          {right ? '✓ Right.' : isShown ? 'Shown.' : '✗ Not quite.'}
        </strong>{' '}
        {!isInParts && (score.misspelt === true ? `It is written: ${answer}` : capitalise(answer))}
        {isInParts && !right && 'This is the answer:'}
      </p>
      {!right && isInParts && <AnswerPairs pairs={pairs} />}
    </>
  );
}
