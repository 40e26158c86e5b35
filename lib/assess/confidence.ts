/** How sure a learner says to be, as a chance of being right. A guess is worth what guessing is worth in that item. */
export const confidenceLevels = [
  { name: 'Guess', chance: undefined },
  { name: 'Doubtful', chance: 0.5 },
  { name: 'Fairly sure', chance: 0.7 },
  { name: 'Sure', chance: 0.9 },
  { name: 'Certain', chance: 0.99 },
] as const;

export type ConfidenceLevel = (typeof confidenceLevels)[number];

export function toChance({ chance }: ConfidenceLevel, guessing: number): number {
  return Math.max(chance ?? guessing, guessing);
}

/** Surer than this and wrong: what most needs another look. */
export const confident = 0.85;
