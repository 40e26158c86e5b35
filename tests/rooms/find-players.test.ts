import { describe, expect, it } from 'vitest';
import { findPlayers } from '#lib/rooms/find-players.ts';

const player = (name: string, answered = 0, hasAnswered = false) => ({
  id: name,
  name,
  right: 0,
  points: 0,
  answered,
  hasAnswered,
});
const players = [player('Robot 7'), player('BOT-8', 2), player('Zoë Bot', 0, true), player('Amina')];
const find = (text: string, isIdle = false) => findPlayers(players, { text, isIdle }).map(({ name }) => name);

describe('players', () => {
  it('are found by every word of what is typed, anywhere in the name, in any case and without marks', () => {
    expect(find('bot')).toEqual(['Robot 7', 'BOT-8', 'Zoë Bot']);
    expect(find('bot zoe')).toEqual(['Zoë Bot']);
    expect(find('nobody')).toEqual([]);
  });

  it('are all found by nothing', () => {
    expect(find(' ')).toHaveLength(4);
  });

  it('without any answer are those who have answered neither before nor now', () => {
    expect(find('', true)).toEqual(['Robot 7', 'Amina']);
    expect(find('bot', true)).toEqual(['Robot 7']);
  });
});
