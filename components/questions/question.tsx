'use client';
/** Draws any question: the stem, and the widget of its kind. The registry is a mapped type: a missing widget does not compile. */
import { useEffect, useRef, type ComponentType } from 'react';
import type { Kind, ViewOf } from '#lib/items/item-kinds.ts';
import { ClozeQuestion } from './cloze-question.tsx';
import { MapPlaceQuestion } from './map-place-question.tsx';
import { MatchingQuestion } from './matching-question.tsx';
import { MultipleChoiceQuestion } from './multiple-choice-question.tsx';
import { NumericQuestion } from './numeric-question.tsx';
import { OrderingQuestion } from './ordering-question.tsx';
import type { QuestionProps } from './question-props.ts';
import { ShortTextQuestion } from './short-text-question.tsx';
import { SingleChoiceQuestion } from './single-choice-question.tsx';
import { TrueFalseQuestion } from './true-false-question.tsx';

interface Parts<K extends Kind> {
  readonly Widget: ComponentType<QuestionProps<K>>;
  readonly task?: string;
  readonly isTapped?: true;
}

type Widgets = { readonly [K in Kind]: Parts<K> };

/** `task` stands above the stem; a cloze is its own stem. */
const widgets: Widgets = {
  'single-choice': { Widget: SingleChoiceQuestion, isTapped: true },
  'multiple-choice': { Widget: MultipleChoiceQuestion, task: 'Choose every right one' },
  'true-false': { Widget: TrueFalseQuestion, task: 'True, or changed in one detail?', isTapped: true },
  numeric: { Widget: NumericQuestion },
  'short-text': { Widget: ShortTextQuestion },
  cloze: { Widget: ClozeQuestion },
  ordering: { Widget: OrderingQuestion },
  matching: { Widget: MatchingQuestion },
  'map-place': { Widget: MapPlaceQuestion, task: 'Find the answer on the map' },
};

interface Props<K extends Kind> extends QuestionProps<K> {
  readonly view: ViewOf<K> & { readonly kind: K };
}

/** True where a tap answers at once: nothing is handed in, and the marks of the answer take no room. */
export function isTapped(kind: Kind): boolean {
  return widgets[kind].isTapped === true;
}

/** What to do, where the stem alone does not say it. */
export function taskOf(kind: Kind): string | undefined {
  return widgets[kind].task;
}

export function Question<K extends Kind>({ view, outcome, isGiven, hint, onDraft, onRespond }: Props<K>) {
  const { Widget, task }: Widgets[K] = widgets[view.kind];
  const hasOwnStem = 'before' in view;
  const section = useRef<HTMLElement>(null);
  useEffect(() => focusQuestion(section.current), []);
  return (
    <section ref={section} aria-labelledby="stem">
      {task !== undefined && <p className="catalogue mb-1">{task}</p>}
      <h1 id="stem" tabIndex={-1} className={hasOwnStem ? 'sr-only' : 'mb-6 text-stem focus:outline-none'}>
        {view.stem}
      </h1>
      <Widget {...{ view, outcome, isGiven, hint, onDraft, onRespond }} />
    </section>
  );
}

/** A new question is read from its stem; where there is a field, the field has taken the focus already. */
function focusQuestion(question: HTMLElement | null): void {
  if (question?.contains(document.activeElement) && document.activeElement instanceof HTMLInputElement) return;
  question?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}
