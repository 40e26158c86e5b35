/** The words of a text that carry its meaning, cut to their stems well enough to see one word in another's form. */
import { wordsOf } from '#lib/core/normalise-text.ts';

const shortest = 4;
const common = new Set(
  'about after against also among been before being between both could does from have having into more most much only other over said says should some such than that their them then there these they this those through under until upon were what when where which while whom whose will with would'.split(
    ' ',
  ),
);

export function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length >= shortest && !common.has(word))
      .map(stemOf),
  );
}

/** Agreements, agreed, agreeing: what is left without the commonest endings. */
function stemOf(word: string): string {
  return word.replace(/(?:ations?|ments?|ings?|ed|es|s|ly)$/, '').slice(0, 8);
}

export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((word) => b.has(word));
}
