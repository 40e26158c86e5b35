/** Where the facts of a chart contradict one another, side by side. The first stands open, the rest wait folded below it. */
import type { ChartConflict } from '#lib/charts/chart-conflicts.ts';
import { citeFact } from '#lib/facts/cite.ts';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import { ConflictSide } from '../sources/conflict-side.tsx';

interface ConflictListProps {
  readonly conflicts: readonly ChartConflict[];
  readonly index: DossierIndex;
}

export function ConflictList({ conflicts, index }: ConflictListProps) {
  const [first, ...others] = conflicts;
  if (first === undefined) return null;
  return (
    <div className="mt-6">
      <h3 className="heading text-vermilion!">Sources disagree</h3>
      <Conflict conflict={first} index={index} />
      {others.length > 0 && (
        <details className="mt-3">
          <summary className="catalogue min-h-6 text-sea!">
            {others.length === 1 ? 'One more disagreement' : `${others.length} more disagreements`}
          </summary>
          {others.map((conflict) => (
            <Conflict key={conflict.id} conflict={conflict} index={index} />
          ))}
        </details>
      )}
    </div>
  );
}

function Conflict({ conflict, index }: { readonly conflict: ChartConflict; readonly index: DossierIndex }) {
  return (
    <div className="mt-2 mb-5">
      <p className="max-w-(--measure) font-sans text-ui">{conflict.note}</p>
      <div className="mt-3 grid grid-cols-2 divide-x divide-vermilion">
        {conflict.sides.map((fact) => (
          <ConflictSide
            key={fact.id}
            statement={fact.statement}
            citation={citeFact(fact, index)}
            dossierId={index.dossier.id}
          />
        ))}
      </div>
    </div>
  );
}
