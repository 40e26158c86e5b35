import { expect, it } from 'vitest';
import { needsSpeaker, standings } from '#lib/facts/standing.ts';

it('only an event and a background may be asked about without saying whose word they are', () => {
  expect(standings.filter((standing) => !needsSpeaker(standing))).toEqual(['event', 'background']);
});
