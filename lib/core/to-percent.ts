/** A share of the width, as an attribute of a drawing says it. */
export const toPercent = (share: number) => `${(100 * share).toFixed(2)}%`;
