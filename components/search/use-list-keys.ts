'use client';
/**
 * The keys of a field that chooses from a list. They are listened for on the field itself: a dialog lets no key out, not even to
 * React, which listens at the root of the page.
 */
import { useEffect, useRef, type RefObject } from 'react';

interface ListKeys {
  onMove(step: 1 | -1): void;
  onChoose(): void;
}

export function useListKeys(field: RefObject<HTMLInputElement | null>, keys: ListKeys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const input = field.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'ArrowDown') current.current.onMove(1);
      else if (event.key === 'ArrowUp') current.current.onMove(-1);
      else if (event.key === 'Enter') current.current.onChoose();
      else return;
      event.preventDefault();
    };
    input?.addEventListener('keydown', onKeyDown);
    return () => input?.removeEventListener('keydown', onKeyDown);
  }, [field]);
}
