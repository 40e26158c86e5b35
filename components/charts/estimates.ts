/** What the learner estimated, by the id of the point; points that were left empty are missing. */
export type Estimates = Readonly<Record<string, number>>;
