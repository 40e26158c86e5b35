/** An option is chosen by pressing anywhere on its row, and keeps its place once it is marked. */
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { OptionRow } from '#components/questions/option-row.tsx';

const option = { letter: 'a', shortcut: '1', text: 'Sergei Shoigu' };

it('is chosen by a press on its text', async () => {
  const onChoose = vi.fn<() => void>();
  const screen = await render(<OptionRow {...option} onChoose={onChoose} />);
  await screen.getByText(option.text).click();
  expect(onChoose).toHaveBeenCalledOnce();
});

it('is a target of 48 px', async () => {
  const screen = await render(<OptionRow {...option} onChoose={() => {}} />);
  expect(screen.getByRole('button').element().getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
});

it('says in words that it was the answer', async () => {
  const screen = await render(<OptionRow {...option} mark="chosen-right" onChoose={() => {}} />);
  await expect.element(screen.getByRole('button')).toHaveTextContent('your answer, right');
});
