/** About how wide a word is, in pixels at 13 to the letter: on a server, and before it is drawn, nobody can measure it. */

/** Of the sans in its heavier cut, which is the wider one; what no group holds is as wide as most. */
const groups: readonly (readonly [letters: string, width: number])[] = [
  ["iIjl,.’' ()", 4.2],
  ['frtJ1-', 5.4],
  ['acksvxyz', 7.5],
  ['wGHNOQ', 10.2],
  ['mM', 11.7],
  ['W', 12.5],
];
const [small, large] = [8.1, 9.3];

export function measureWord(word: string): number {
  return Array.from(word).reduce((sum, letter) => {
    const [, width = /[a-z]/.test(letter) ? small : large] = groups.find(([letters]) => letters.includes(letter)) ?? [];
    return sum + width;
  }, 0);
}
