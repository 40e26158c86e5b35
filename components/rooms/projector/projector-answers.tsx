'use client';
/** What a class answers from, as the projector shows it. The registry is a mapped type: a missing kind does not compile. */
import type { ComponentType } from 'react';
import type { ItemView, Kind, ViewOf } from '#lib/items/item-kinds.ts';
import { OptionShape } from '../option-shape.tsx';
import { ProjectorMap } from './projector-map.tsx';

type Panels = {
  readonly [K in Kind]: {
    readonly Panel: ComponentType<{ readonly view: ViewOf<K> }>;
    /** By which players know its answers, beside their shapes. */
    readonly letters?: string;
  };
};

const alphabet = 'ABCDEFGH';
const sides = 'TF';

const panels: Panels = {
  'single-choice': {
    Panel: ({ view }) => <Options texts={textsOf(view.options)} letters={alphabet} />,
    letters: alphabet,
  },
  'multiple-choice': {
    Panel: ({ view }) => <Options texts={textsOf(view.options)} letters={alphabet} task="Choose every right one" />,
    letters: alphabet,
  },
  'true-false': {
    Panel: () => <Options texts={['True', 'False: a detail is changed']} letters={sides} />,
    letters: sides,
  },
  numeric: { Panel: ({ view }) => <Task>{`A figure, in ${view.unit.label}: ${view.tolerance}`}</Task> },
  'short-text': { Panel: () => <Task>Type the answer</Task> },
  cloze: { Panel: () => <Task>Type what fills the gap</Task> },
  ordering: { Panel: ({ view }) => <Lines texts={textsOf(view.entries)} /> },
  matching: {
    Panel: ({ view }) => (
      <div className="grid gap-x-8 sm:grid-cols-[2fr_1fr]">
        <Lines texts={textsOf(view.prompts)} />
        <Lines texts={textsOf(view.choices)} />
      </div>
    ),
  },
  'map-place': { Panel: ({ view }) => <ProjectorMap region={view.map} /> },
};

export function ProjectorAnswers<K extends Kind>({ view }: { readonly view: ViewOf<K> & { readonly kind: K } }) {
  const { Panel }: Panels[K] = panels[view.kind];
  return <Panel view={view} />;
}

export const lettersOf = ({ kind }: ItemView) => panels[kind].letters;

const textsOf = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text);

function Task({ children }: { readonly children: string }) {
  return <p className="mt-[0.4em] font-sans text-faded">{children}</p>;
}

interface OptionsProps {
  readonly texts: readonly string[];
  readonly letters: string;
  readonly task?: string;
}

function Options({ texts, letters, task }: OptionsProps) {
  return (
    <>
      {task !== undefined && <Task>{task}</Task>}
      <ul className={`mt-[0.6em] grid gap-[0.5em] ${texts.length > 2 ? 'sm:grid-cols-2' : ''}`}>
        {texts.map((text, at) => (
          <li key={text} className="flex items-stretch border border-line bg-sheet">
            <OptionShape at={at} letters={letters} className="min-w-[2.6em] px-[0.5em]" />
            <span className="self-center px-[0.6em] py-[0.4em] leading-tight">{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className="mt-[0.5em] border-t border-rule leading-tight">
      {texts.map((text) => (
        <li key={text} className="border-b border-rule py-[0.25em]">
          {text}
        </li>
      ))}
    </ul>
  );
}
