/** The facts behind a chart, and those beside it, folded: what each says, where it stands, what the record shows. */
import type { Chart } from '#lib/facts/chart-schema.ts';
import { citeFact } from '#lib/facts/cite.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import { CitationLine } from '../sources/citation-line.tsx';
import { EditorNote } from '../sources/editor-note.tsx';

interface ChartFactsProps {
  readonly chart: Chart;
  readonly index: DossierIndex;
}

export function ChartFacts({ chart, index }: ChartFactsProps) {
  const ids = [...new Set([...chart.figures.map(({ fact }) => fact), ...chart.beside])];
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-6 items-center font-sans text-note text-sea underline">
        The {ids.length} facts behind it, with editor’s notes
      </summary>
      <ul className="mt-3 space-y-4">
        {ids
          .map((id) => index.fact(id))
          .map((fact) => (
            <li key={fact.id} className="max-w-(--measure) space-y-1">
              <p>{fact.statement}</p>
              <CitationLine citation={citeFact(fact, index)} dossierId={index.dossier.id} />
              {fact.editorNote && <EditorNote note={fact.editorNote} />}
            </li>
          ))}
      </ul>
    </details>
  );
}
