'use client';
/** Names of teams, parted by commas; what was typed stays as it was typed. */
import { useState } from 'react';
import { cleanText } from '#lib/rooms/player-name.ts';
import { longestTeam } from '#lib/rooms/room-settings.ts';

interface TeamsFieldProps {
  readonly teams: readonly string[];
  readonly most: number;
  onChange(teams: readonly string[]): void;
}

export function TeamsField({ teams, most, onChange }: TeamsFieldProps) {
  const [text, setText] = useState(teams.join(', '));
  const typed = splitNames(text);
  return (
    <label className="block border-b border-rule py-3 font-sans text-ui font-semibold">
      Teams
      <input
        className="mt-1 block min-h-11 w-full border border-line bg-sheet px-3 font-sans text-ui font-normal"
        value={text}
        placeholder="Amber, Indigo, Jade"
        onChange={({ target }) => {
          setText(target.value);
          onChange(splitNames(target.value).slice(0, most));
        }}
      />
      <span className="catalogue mt-1 block font-normal">
        {typed.length > most && `At most ${most} teams; the first ${most} are taken. `}
        {typed.length === 1 && 'One team alone has no rival. '}
        Names parted by commas; empty, everybody plays alone. A team’s points are the mean of its members’.
      </span>
    </label>
  );
}

function splitNames(text: string): readonly string[] {
  const names = text.split(',').map((name) => cleanText(name, longestTeam));
  return [...new Set(names.filter((name) => name !== ''))];
}
