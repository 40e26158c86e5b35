'use client';
/** A fold whose contents are drawn only once it is opened: what is long and seldom read weighs nothing until then. */
import { useState, type ReactNode } from 'react';

interface FoldProps {
  readonly summary: ReactNode;
  readonly beginsOpen?: boolean;
  readonly children: ReactNode;
}

export function Fold({ summary, beginsOpen = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(beginsOpen);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="catalogue min-h-6">{summary}</summary>
      {isOpen && children}
    </details>
  );
}
