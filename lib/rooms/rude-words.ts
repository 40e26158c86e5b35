/**
 * A short list of the commonest English swear words and slurs. It stops the first thing that comes to a pupil's mind and no
 * more: against the rest a host has drawn names, renaming, and the door. Words that stand within names and places
 * (Scunthorpe, Dikshit, Nazir) count only by themselves.
 */
const anywhere = ['fuck', 'nigger', 'faggot', 'bitch', 'wanker', 'arsehole', 'asshole', 'bullshit', 'motherf', 'whore'];
const alone = new Set([
  'shit',
  'cunt',
  'nazi',
  'hitler',
  'slut',
  'rape',
  'rapist',
  'porn',
  'penis',
  'tits',
  'nigga',
  'fag',
  'wank',
  'ass',
]);

const disguises: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

const betweenLetters = /(?<=(?:^| )[^ ]) (?=[^ ](?: |$))/g;

const squeeze = (text: string) => text.replace(/([^ ])\1{2,}/g, '$1');

/** `plain` is a normalised text: letters, digits and single spaces. */
export function isRude(plain: string): boolean {
  const undisguised = plain.replace(/[0134579]/g, (digit) => disguises[digit] ?? digit);
  // Letter by letter is one word; words that happen to stand side by side (Andrew Hore) are not.
  const joined = squeeze(squeeze(undisguised).replace(betweenLetters, ''));
  return [...joined.split(' '), ...undisguised.split(' ')].some(
    (word) => alone.has(word) || anywhere.some((part) => word.includes(part)),
  );
}
