/** One heading of the progress screen with what stands under it, and what every such part is given. */
import { useId, type ReactNode } from 'react';
import type { ProgressState } from '#lib/progress/progress-state.ts';
import type { Now } from './use-now.ts';

export interface StatisticProps {
  readonly state: ProgressState;
  readonly now: Now;
}

export function StatisticsSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="heading mb-3 border-b border-rule pb-1">
        {title}
      </h2>
      {children}
    </section>
  );
}
