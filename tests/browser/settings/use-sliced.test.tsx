/** A setting that is dragged asks for one calculation after the other: the last one is shown, and no earlier one after it. */
import { useMemo, useState } from 'react';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { useSliced } from '#components/settings/use-sliced.ts';

let isFreed = false;

function* countSlowly(count: number): Generator<undefined, { readonly count: number }> {
  while (count === 1 && !isFreed) yield;
  return { count };
}

function Counter() {
  const [count, setCount] = useState(0);
  const { value, isWorking } = useSliced(useMemo(() => () => countSlowly(count), [count]));
  return (
    <>
      <button type="button" onClick={() => setCount(count + 1)}>
        More
      </button>
      <p role="status">
        {isWorking ? 'Working' : 'Done'}, shown: {value?.count}
      </p>
    </>
  );
}

it('keeps the last outcome while it works, and drops what was given up', async () => {
  const screen = await render(<Counter />);
  const status = screen.getByRole('status');
  await expect.element(status).toHaveTextContent('Done, shown: 0');
  await screen.getByRole('button').click();
  await expect.element(status).toHaveTextContent('Working, shown: 0');
  await screen.getByRole('button').click();
  await expect.element(status).toHaveTextContent('Done, shown: 2');
  isFreed = true;
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect.element(status).toHaveTextContent('Done, shown: 2');
});
