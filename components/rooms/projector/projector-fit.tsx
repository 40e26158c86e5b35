'use client';
/** Keeps everything on the screen: what is too much at full size is drawn smaller, step by step, and only then scrolls. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';

const [smallest, step] = [0.5, 0.02];

export function ProjectorFit({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = () => fitInto(frame.current, content.current);
    fit();
    // Fonts, maps and late names change what it takes.
    const watch = new ResizeObserver(fit);
    if (content.current) watch.observe(content.current);
    if (frame.current) watch.observe(frame.current);
    return () => watch.disconnect();
  });
  return (
    // What scrolls must be reached by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={frame} tabIndex={0} className="min-h-0 flex-1 overflow-y-auto py-[0.5em] focus:outline-none">
      <div ref={content}>{children}</div>
    </div>
  );
}

function fitInto(frame: HTMLElement | null, content: HTMLElement | null): void {
  if (!frame || !content) return;
  let scale = 1;
  content.style.setProperty('zoom', '1');
  while (frame.scrollHeight > frame.clientHeight && scale > smallest) {
    scale -= step;
    content.style.setProperty('zoom', scale.toFixed(2));
  }
}
