import { expect, it } from 'vitest';
import { buildShelvedRoom, parseRoomShelf, printRoomShelf, putRoomOnShelf } from '#lib/rooms/quiz/room-shelf.ts';
import { defaultRoomSettings, longestOpenDays } from '#lib/rooms/room-settings.ts';

const hourMillis = 3_600_000;
const build = (code: string, atMillis = 0) => buildShelvedRoom(code, 'Arms', defaultRoomSettings, atMillis);

it('rooms come back as they were put, the newest first, each once', () => {
  const rooms = [build('CDF347'), build('WXT347'), build('CDF347', 5)].reduce(putRoomOnShelf, []);
  expect(parseRoomShelf(printRoomShelf(rooms), 10)).toEqual([build('CDF347', 5), build('WXT347')]);
});

it('a room that the server has deleted is not there any more', () => {
  const text = printRoomShelf([build('CDF347')]);
  expect(parseRoomShelf(text, 48 * hourMillis - 1)).toHaveLength(1);
  expect(parseRoomShelf(text, 48 * hourMillis)).toEqual([]);
});

it('a room at one’s own speed is there for as long as any may be open, and its report after it', () => {
  const room = buildShelvedRoom('CDF347', 'Arms', { ...defaultRoomSettings, pace: 'self' }, 0);
  expect(room.goneAtMillis).toBeGreaterThanOrEqual((longestOpenDays + 1) * 24 * hourMillis);
});

it('keeps the last twenty', () => {
  const codes = Array.from({ length: 25 }, (_, at) => `room ${at}`);
  const rooms = codes.map((code) => build(code)).reduce(putRoomOnShelf, []);
  expect(rooms.map(({ code }) => code)).toEqual(codes.slice(5).toReversed());
});

it.each([undefined, 'not json', '{}', '[{"code":"CDF347"}]'])('what is none is an empty shelf: %s', (text) => {
  expect(parseRoomShelf(text, 0)).toEqual([]);
});
