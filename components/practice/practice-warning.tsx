/** What a link asked for and did not get. */
import type { ReactNode } from 'react';

export function PracticeWarning({ children }: { readonly children: ReactNode }) {
  return (
    <p role="alert" className="mb-6 border-l-2 border-ochre pl-3 font-sans text-ui">
      {children}
    </p>
  );
}
