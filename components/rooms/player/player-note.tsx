/** One thing to know, said in the middle of a player's screen. */
import type { ReactNode } from 'react';

interface PlayerNoteProps {
  readonly title: string;
  readonly children?: ReactNode;
}

export function PlayerNote({ title, children }: PlayerNoteProps) {
  return (
    <div className="py-6">
      <h1 className="mb-3 text-stem">{title}</h1>
      {children}
    </div>
  );
}
