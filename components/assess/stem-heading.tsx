'use client';
/** The stem of a question that is not being answered now; it takes the focus when it comes. */
import { useEffect, useRef } from 'react';

export function StemHeading({ stem }: { readonly stem: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <h1 ref={heading} id="stem" tabIndex={-1} className="mb-4 text-stem focus:outline-none">
      {stem}
    </h1>
  );
}
