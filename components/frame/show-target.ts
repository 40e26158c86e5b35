'use client';
/** Shows what an address points at within a page: opens what it is folded into, marks it and puts the focus there. */
import { decodePart } from '#lib/core/decode-part.ts';

export function showTarget(hash: string): void {
  const element = document.getElementById(decodePart(hash));
  if (element === null || hash === '') return;
  const folded = listFolds(element);
  for (const fold of folded) fold.open = true;
  for (const marked of document.querySelectorAll('[data-target]')) marked.removeAttribute('data-target');
  // The style sheet's :target knows nothing of links that are followed without loading a page.
  element.setAttribute('data-target', '');
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (folded.length > 0) element.scrollIntoView();
}

/** The closed folds around an element. */
function listFolds(element: Element): HTMLDetailsElement[] {
  const fold = element.parentElement?.closest('details') ?? null;
  if (fold === null) return [];
  return [...(fold.open ? [] : [fold]), ...listFolds(fold)];
}
