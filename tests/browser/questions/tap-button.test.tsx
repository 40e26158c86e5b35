/** Next, Check and Show stand in one place in turn: each takes a tap and a key, and none the second tap of a double one. */
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CheckFoot } from '#components/questions/check-foot.tsx';
import { TapButton } from '#components/questions/tap-button.tsx';

it('shows the answer at a tap or a key, and once at a double tap', async () => {
  const onTap = vi.fn<() => void>();
  await render(
    <TapButton className="button" onTap={onTap}>
      Show the answer
    </TapButton>,
  );
  const show = page.getByRole('button', { name: 'Show the answer' });
  await show.click();
  expect(onTap).toHaveBeenCalledTimes(1);
  await show.dblClick();
  expect(onTap).toHaveBeenCalledTimes(2);
  await userEvent.keyboard('{Enter}');
  expect(onTap).toHaveBeenCalledTimes(3);
});

it('checks at a tap, and once at a double one', async () => {
  const onCheck = vi.fn<() => void>();
  await render(<CheckFoot hint={undefined} onCheck={onCheck} />);
  const check = page.getByRole('button', { name: 'Check' });
  await check.click();
  expect(onCheck).toHaveBeenCalledTimes(1);
  await check.dblClick();
  expect(onCheck).toHaveBeenCalledTimes(2);
});
