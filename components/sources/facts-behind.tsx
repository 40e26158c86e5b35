/** The facts behind a question: what each says, with its terms explained, where it stands, what the record shows; for the first also what other sources say. */
import { useEffect, useRef } from 'react';
import { explainTerms } from '#lib/facts/explain-terms.ts';
import type { StudyBank } from '#lib/generate/study-bank.ts';
import { FactList, type ListedFact } from './fact-list.tsx';

interface FactsBehindProps {
  readonly ids: readonly string[];
  readonly banks: readonly StudyBank[];
}

export function FactsBehind({ ids, banks }: FactsBehindProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => keepFocus(list.current), []);
  return (
    <div ref={list} tabIndex={-1} className="unfold focus:outline-none">
      <FactList facts={listFacts(ids, banks)} />
    </div>
  );
}

/** Each term is explained where it is met first on the screen. */
function listFacts(ids: readonly string[], banks: readonly StudyBank[]): ListedFact[] {
  return banks.flatMap(({ facts: known, dossier, glossary }) => {
    const facts = ids.flatMap((id) => known[id] ?? []);
    const texts = explainTerms(
      facts.map(({ statement }) => statement),
      glossary,
    );
    return facts.map((fact, at) => ({ fact, dossierId: dossier.id, parts: texts[at] }));
  });
}

/** The focus stays where the answer was given; only where that is gone from the screen does it come here. */
function keepFocus(list: HTMLElement | null): void {
  if (document.activeElement === document.body) list?.focus({ preventScroll: true });
}
