/** The facts behind a question: what each says, where it stands, what the record shows; for the first also what other sources say. */
import { useEffect, useRef } from 'react';
import type { BankFact, StudyBank } from '#lib/generate/study-bank.ts';
import { FactList } from './fact-list.tsx';

interface FactsBehindProps {
  readonly ids: readonly string[];
  readonly banks: readonly StudyBank[];
}

export function FactsBehind({ ids, banks }: FactsBehindProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => keepFocus(list.current), []);
  return (
    <div ref={list} tabIndex={-1} className="unfold focus:outline-none">
      <FactList facts={ids.flatMap((id) => findFact(id, banks) ?? [])} />
    </div>
  );
}

function findFact(id: string, banks: readonly StudyBank[]): { fact: BankFact; dossierId: string } | undefined {
  for (const { facts, dossier } of banks) {
    const fact = facts[id];
    if (fact) return { fact, dossierId: dossier.id };
  }
  return undefined;
}

/** The focus stays where the answer was given; only where that is gone from the screen does it come here. */
function keepFocus(list: HTMLElement | null): void {
  if (document.activeElement === document.body) list?.focus({ preventScroll: true });
}
