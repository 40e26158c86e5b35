'use client';
/** Pulls a surface along with the pointer. A press that hardly moves is a tap and stays one. */
import { useRef, type MouseEvent, type PointerEvent } from 'react';

/** In pixels: what a finger strays by while it taps. */
const tapLeeway = 6;

interface Grip {
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  readonly isPulling: boolean;
}

/** `onPull` is told how far, in shares of the surface's width and height. */
export function useDrag(onPull: (by: readonly [x: number, y: number]) => void) {
  const grip = useRef<Grip>(undefined);
  const hasPulled = useRef(false);
  return {
    onPointerDown: ({ clientX, clientY, pointerId }: PointerEvent) => {
      hasPulled.current = false;
      grip.current = { pointerId, x: clientX, y: clientY, isPulling: false };
    },
    onPointerMove: ({ clientX, clientY, pointerId, buttons, currentTarget }: PointerEvent) => {
      const from = grip.current;
      if (from?.pointerId !== pointerId || buttons === 0) return;
      const [x, y] = [clientX - from.x, clientY - from.y];
      if (!from.isPulling && Math.hypot(x, y) < tapLeeway) return;
      if (!from.isPulling) currentTarget.setPointerCapture(pointerId);
      hasPulled.current = true;
      grip.current = { pointerId, x: clientX, y: clientY, isPulling: true };
      const { width, height } = currentTarget.getBoundingClientRect();
      onPull([x / width, y / height]);
    },
    onPointerUp: () => {
      grip.current = undefined;
    },
    onPointerCancel: () => {
      grip.current = undefined;
    },
    /** The click that ends a pull chooses nothing. */
    onClickCapture: (event: MouseEvent) => {
      if (hasPulled.current) event.stopPropagation();
      hasPulled.current = false;
    },
  };
}
