/** The shape of a standing. It is decoration beside its name, never instead of it. */
import type { ReactNode } from 'react';
import type { Standing } from '#lib/facts/standing.ts';

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const;

const shapes: Record<Standing, ReactNode> = {
  event: <circle cx="7" cy="7" r="4.5" fill="currentColor" />,
  figure: <rect x="3" y="3" width="8" height="8" fill="currentColor" />,
  background: <path d="M1 7h12" {...stroke} />,
  'official-statement': <path d="M2.5 10c0-3 .8-5 3-6.5M8.5 10c0-3 .8-5 3-6.5M2.5 10h2.6M8.5 10h2.6" {...stroke} />,
  analysis: <path d="M7 1.5 12.5 7 7 12.5 1.5 7Z" {...stroke} />,
  forecast: <circle cx="7" cy="7" r="4.75" {...stroke} strokeDasharray="2 1.7" />,
  plan: <path d="M3.5 2 11 7l-7.5 5Z" {...stroke} />,
  speculation: (
    <path d="M4.5 5a2.5 2.5 0 1 1 3.8 2.1C7.4 7.7 7 8.100 7 9.200M7 11.200v.8" {...stroke} strokeLinecap="round" />
  ),
};

export function StandingMark({ standing }: { readonly standing: Standing }) {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" className="inline-block shrink-0 align-[-0.1em]">
      {shapes[standing]}
    </svg>
  );
}
