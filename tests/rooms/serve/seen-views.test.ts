import { describe, expect, it } from 'vitest';
import { encodeFrame, encodeView } from '#lib/rooms/serve/encode-frame.ts';
import { buildSeenViews } from '#lib/rooms/serve/seen-views.ts';
import { viewForPlayers } from '#lib/rooms/view/view-room.ts';
import { viewOwn } from '#lib/rooms/view/view-own.ts';
import { playRoom } from '#tests/builders/build-room.ts';

function frames() {
  const room = playRoom();
  room.join('ada', 0);
  const own = viewOwn(room.state, 'ada');
  if (own === undefined) throw new Error('Ada is not in the room');
  return { players: encodeView(viewForPlayers(room.state), 'the lobby', 1), own: encodeView(own, 'Ada', 1) };
}

describe('what was seen', () => {
  it('is what the id of the last event says, at this process and at any other', () => {
    const { players, own } = frames();
    const here = buildSeenViews();
    expect(here.note(players)).toMatch(/^2\.players-[\w-]+$/);
    const id = here.note(own) ?? '';
    const there = buildSeenViews(id);
    expect([there.has(players), there.has(own), there.seq(), there.print()]).toEqual([true, true, 2, id]);
  });

  it('is not a view of other content, nor one of another role', () => {
    const { players, own } = frames();
    const { view } = players;
    const seen = buildSeenViews(buildSeenViews().note(players));
    expect(seen.has(own)).toBe(false);
    expect(seen.has({ ...players, ...(view && { view: { ...view, role: 'projector' } }) })).toBe(false);
    expect(seen.has(encodeView({ ...viewForPlayers(playRoom().state) }, 'a question', 1))).toBe(false);
  });

  it('says nothing of a heartbeat', () => {
    const beat = encodeFrame({ type: 'clock', serverMillis: 1 });
    const seen = buildSeenViews();
    expect([seen.note(beat), seen.has(beat)]).toEqual([undefined, false]);
  });

  it.each([
    '',
    '17',
    'nonsense',
    '17.players',
    '17.teacher-abc',
    '-1.own-abc',
    '1.own-a\nb',
    `1.own-${'x'.repeat(300)}`,
  ])('is nothing where the id is none: %j', (id) => {
    const seen = buildSeenViews(id);
    const { players, own } = frames();
    expect([seen.has(players), seen.has(own), seen.seq()]).toEqual([false, false, 0]);
  });
});
