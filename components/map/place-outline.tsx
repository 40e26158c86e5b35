/** A line around a place, above the other states: where the focus is, what is chosen, what was right and wrong. */
const looks = {
  focused: { tone: 'stroke-ink', dashes: undefined },
  chosen: { tone: 'stroke-sea', dashes: undefined },
  right: { tone: 'stroke-moss', dashes: undefined },
  wrong: { tone: 'stroke-vermilion', dashes: '5 3' },
} as const;

export function PlaceOutline({ path, look }: { readonly path: string; readonly look: keyof typeof looks }) {
  const { tone, dashes } = looks[look];
  return (
    <g fill="none" className="pointer-events-none" strokeLinejoin="round">
      <path d={path} className="stroke-paper" strokeWidth="5" vectorEffect="non-scaling-stroke" />
      <path d={path} className={tone} strokeWidth="2.5" strokeDasharray={dashes} vectorEffect="non-scaling-stroke" />
    </g>
  );
}
