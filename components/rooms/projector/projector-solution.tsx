'use client';
/** The answer as the projector draws it, for kinds whose answer is more than a line. The registry is a mapped type. */
import type { ComponentType } from 'react';
import type { ItemView, Kind, RevealOf, ViewOf } from '#lib/items/item-kinds.ts';
import { ProjectorMap } from './projector-map.tsx';

interface SolutionProps<K extends Kind> {
  readonly view: ViewOf<K>;
  readonly reveal: RevealOf<K>;
}

type Solutions = {
  readonly [K in Kind]: { readonly Solution: ComponentType<SolutionProps<K>>; readonly isWhole?: true } | undefined;
};

const solutions: Solutions = {
  'single-choice': undefined,
  'multiple-choice': undefined,
  'true-false': undefined,
  numeric: undefined,
  'short-text': undefined,
  cloze: undefined,
  ordering: { Solution: OrderedLines, isWhole: true },
  matching: { Solution: MatchedLines, isWhole: true },
  'map-place': { Solution: ({ view, reveal }) => <ProjectorMap region={view.map} answer={reveal.key} /> },
};

function OrderedLines({ view, reveal }: SolutionProps<'ordering'>) {
  return (
    <ol className="mt-[0.4em] w-full border-t border-rule leading-tight">
      {reveal.key.map((id, at) => (
        <li key={id} className="flex gap-[0.6em] border-b border-rule py-[0.2em]">
          <span className="tabular font-sans text-faded">{at + 1}</span>
          <span className="flex-1">{textOf(view.entries, id)}</span>
          <span className="font-sans text-moss">{reveal.dates[id]}</span>
        </li>
      ))}
    </ol>
  );
}

function MatchedLines({ view, reveal }: SolutionProps<'matching'>) {
  return (
    <dl className="mt-[0.4em] w-full border-t border-rule leading-tight">
      {view.prompts.map(({ id, text }) => (
        <div key={id} className="grid gap-x-[1em] border-b border-rule py-[0.2em] sm:grid-cols-[2fr_1fr]">
          <dt>{text}</dt>
          <dd className="text-moss">
            <span className="font-sans">✓ </span>
            {textOf(view.choices, reveal.key[id])}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function ProjectorSolution<K extends Kind>({ view, reveal }: SolutionProps<K> & { view: { kind: K } }) {
  const solution: Solutions[K] = solutions[view.kind];
  return solution && <solution.Solution view={view} reveal={reveal} />;
}

/** Whether it says the whole answer, so that nobody needs it in a line, nor the wrong ones in full sentences. */
export const isSolvedInFull = ({ kind }: ItemView) => solutions[kind]?.isWhole === true;

function textOf(parts: readonly { readonly id: string; readonly text: string }[], id: string | undefined) {
  return parts.find((part) => part.id === id)?.text;
}
