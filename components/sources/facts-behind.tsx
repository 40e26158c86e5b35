/** The facts behind a question: what each says, where it stands, what the record shows; for the first also what other sources say. */
import { useEffect, useRef } from 'react';
import type { BankFact, StudyBank } from '#lib/generate/study-bank.ts';
import { CitationLine } from './citation-line.tsx';
import { EditorNote } from './editor-note.tsx';
import { Meetings } from './meetings.tsx';

interface FactsBehindProps {
  readonly ids: readonly string[];
  readonly banks: readonly StudyBank[];
}

export function FactsBehind({ ids, banks }: FactsBehindProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => keepFocus(list.current), []);
  return (
    <div ref={list} tabIndex={-1} className="unfold focus:outline-none">
      {ids
        .flatMap((id) => findFact(id, banks) ?? [])
        .map(({ fact, dossierId }, at) => (
          <div key={fact.citation.factId} className="mb-4 space-y-2">
            <p>{fact.statement}</p>
            <CitationLine citation={fact.citation} dossierId={dossierId} />
            {fact.editorNote && <EditorNote note={fact.editorNote} />}
            {at === 0 && <Meetings fact={fact} dossierId={dossierId} />}
          </div>
        ))}
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
