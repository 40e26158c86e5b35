/** What the hatching means, the rule that follows from it, and area by area who holds it and who claims it. */
import type { DisputedArea } from '#lib/maps/state-map.ts';
import { Hatching } from './hatching.tsx';

export function DisputedNote({ areas }: { readonly areas: readonly DisputedArea[] }) {
  return (
    <details className="catalogue">
      <summary className="min-h-6 max-w-(--measure) py-1">
        <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true" className="mr-2 inline-block align-baseline">
          <Hatching id="hatching-of-note" scale={4} />
          <rect x="0.5" y="0.5" width="23" height="11" fill="url(#hatching-of-note)" className="stroke-vermilion" />
        </svg>
        Hatched areas are claimed by more than one state; no question depends on them.
      </summary>
      <dl className="grid max-w-(--measure) gap-x-6 gap-y-2 py-2 sm:grid-cols-[12rem_1fr]">
        {areas.map(({ code, name, status }) => (
          <div key={code} className="sm:contents">
            <dt className="font-semibold text-ink">{name}</dt>
            <dd>{status}</dd>
          </div>
        ))}
      </dl>
      <p className="max-w-(--measure) pb-2">
        Some of these outlines were drawn by hand and are rough. Small disputed islands are not drawn.
      </p>
    </details>
  );
}
