'use client';
/** Single keys for the question on screen. They rest while a field is being typed in, and under any modifier. */
import { useLayoutEffect, useRef } from 'react';
import { areSingleKeysOn } from './single-keys.ts';

export type KeyMap = Readonly<Record<string, () => void>>;

export function useKeys(keys: KeyMap): void {
  const current = useRef(keys);
  // Before it is painted: a key may come as soon as what it answers can be seen.
  useLayoutEffect(() => {
    current.current = keys;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A widget and its panel both listen: what one has acted on is not for the other.
      if (
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.repeat ||
        isTyping(event.target)
      )
        return;
      const isCharacter = event.key.length === 1 && event.key !== ' ';
      if (isCharacter && !areSingleKeysOn()) return;
      const action = current.current[isCharacter ? event.key.toLowerCase() : event.key];
      if (action === undefined || (isActivation(event.key) && isControl(event.target, event.key))) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** A field that has been answered is read-only: keys are shortcuts again. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !target.readOnly && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

const isActivation = (key: string) => key === 'Enter' || key === ' ';

/** Enter and Space on a link or a live button are for it; on an option that has been answered they go on. */
function isControl(target: EventTarget | null, key: string): boolean {
  // Enter does nothing on a box: there it hands in what has been ticked.
  if (target instanceof HTMLInputElement && target.type === 'checkbox') return key === ' ';
  const control = target instanceof Element ? target.closest('a, button, summary, label, [type=file]') : null;
  return control !== null && control.getAttribute('aria-disabled') !== 'true';
}
