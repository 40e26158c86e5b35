/** What sort of statement a fact is. A claim, an opinion or a forecast is never taught as an event. */
export const standings = [
  'event',
  'figure',
  'background',
  'official-statement',
  'analysis',
  'forecast',
  'plan',
  'speculation',
] as const;

export type Standing = (typeof standings)[number];

/** In words, for screens and tables. */
export const standingNames: Record<Standing, string> = {
  event: 'event',
  figure: 'figure',
  background: 'background',
  'official-statement': 'official statement',
  analysis: 'analysis',
  forecast: 'forecast',
  plan: 'plan',
  speculation: 'speculation',
};

/** Somebody's word rather than a happening: whoever asks about it must say whose word it is. */
export function needsSpeaker(standing: Standing): boolean {
  return standing !== 'event' && standing !== 'background';
}
