/** One part of a screen under its heading. */
import { useId, type ReactNode } from 'react';

export function TitledSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
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
