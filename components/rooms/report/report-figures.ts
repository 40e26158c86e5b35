/** The figures of a report as its tables set them. */
export const formatShare = (right: number, of: number) => (of === 0 ? '–' : `${Math.round((100 * right) / of)} %`);

export function formatSeconds(millis: number | undefined): string {
  if (millis === undefined) return '–';
  const seconds = millis / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}
