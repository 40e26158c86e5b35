import { expect, it } from 'vitest';
import { rankPlayers, rankTeams } from '#lib/rooms/rank-players.ts';
import { playRoom, rightAnswer } from '#tests/builders/build-room.ts';

it('equal points have equal rank, and the next rank is lower by as many', () => {
  const room = playRoom({ scoring: 'accuracy' });
  for (const player of ['ada', 'ben', 'cai', 'dua']) room.join(player, 0);
  room.host({ type: 'ask' }, 1_000);
  for (const player of ['cai', 'ben']) room.answer(player, 0, rightAnswer(0), 2_000);
  room.host({ type: 'reveal', round: 0 }, 3_000);
  expect(rankPlayers(room.state).map(({ name, rank, points }) => [name, rank, points])).toEqual([
    ['ben', 1, 1_000],
    ['cai', 1, 1_000],
    ['ada', 3, 0],
    ['dua', 3, 0],
  ]);
});

it('a team has the mean of its members’ points, and one without members none', () => {
  const players = [
    { team: 'Red', points: 1_000 },
    { team: 'Red', points: 501 },
    { team: 'Blue', points: 800 },
    { points: 9_999 },
  ];
  expect(rankTeams(['Red', 'Blue', 'Green'], players)).toEqual([
    { rank: 1, team: 'Blue', members: 1, points: 800 },
    { rank: 2, team: 'Red', members: 2, points: 751 },
    { rank: 3, team: 'Green', members: 0, points: 0 },
  ]);
});

it('who was taken out has no rank, and a question that was left out no points', () => {
  const room = playRoom({ scoring: 'accuracy' });
  for (const player of ['ada', 'ben']) room.join(player, 0);
  room.host({ type: 'ask' }, 1_000);
  room.answer('ada', 0, rightAnswer(0), 2_000);
  room.host({ type: 'reveal', round: 0 }, 3_000);
  expect(rankPlayers(room.state)[0]).toMatchObject({ name: 'ada', points: 1_000 });
  room.host({ type: 'skip', round: 0 }, 4_000);
  room.host({ type: 'kick', player: 'ben' }, 4_000);
  expect(rankPlayers(room.state)).toMatchObject([{ name: 'ada', points: 0 }]);
});
