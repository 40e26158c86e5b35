/**
 * Where the words of a row stand: by the beginning of its bar, or, in the right half, by its end. In steps of a tenth, as classes: the
 * content policy forbids styles of their own.
 */
import type { Extent } from '#lib/timeline/place-days.ts';

const fromLeft = ['', 'sm:ml-[10%]', 'sm:ml-[20%]', 'sm:ml-[30%]', 'sm:ml-[40%]', 'sm:ml-[50%]'] as const;
const fromRight = ['', 'sm:mr-[10%]', 'sm:mr-[20%]', 'sm:mr-[30%]', 'sm:mr-[40%]', 'sm:mr-[50%]'] as const;

export function besideBar({ from, to }: Extent): string {
  const isLeft = from + to <= 1;
  const steps = Math.floor(10 * (isLeft ? from : 1 - to));
  return isLeft ? (fromLeft[steps] ?? '') : `text-right ${fromRight[steps] ?? ''}`;
}
