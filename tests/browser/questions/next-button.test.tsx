/** Next stands where Check stood: a tap goes on, the second tap of a double one does not. */
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { NextButton } from '#components/questions/next-button.tsx';

it('goes on at a tap, and once at a double one', async () => {
  const onNext = vi.fn<() => void>();
  await render(<NextButton onNext={onNext} />);
  const next = page.getByRole('button', { name: 'Next' });
  await next.click();
  expect(onNext).toHaveBeenCalledTimes(1);
  await next.dblClick();
  expect(onNext).toHaveBeenCalledTimes(2);
});
