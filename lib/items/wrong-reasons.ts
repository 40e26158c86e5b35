/** Why what was chosen is wrong, for each wrong part of an answer that has a reason. */
import type { ItemView, Response, Reveal } from './item-kinds.ts';

export interface WrongReason {
  /** What was chosen; undefined where there was nothing to choose from. */
  readonly text?: string;
  readonly why: string;
}

/** Reads the fields by what they are, not by the kind's name: a new kind that shares them needs nothing here. */
export function listWrongReasons(
  view: ItemView,
  response: Response | undefined,
  reveal: Reveal,
): readonly WrongReason[] {
  if (response === undefined) return [];
  if ('why' in reveal && 'answer' in response) {
    return reveal.why === undefined || response.answer === reveal.key ? [] : [{ why: reveal.why }];
  }
  if (!('whys' in reveal) || !('options' in view)) return [];
  const chosen = 'choice' in response ? [response.choice] : 'choices' in response ? response.choices : [];
  const right: readonly string[] = typeof reveal.key === 'string' ? [reveal.key] : reveal.key;
  return view.options.flatMap(({ id, text }) => {
    const why = reveal.whys[id];
    return why === undefined || !chosen.includes(id) || right.includes(id) ? [] : [{ text, why }];
  });
}
