import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Dialog } from '#components/frame/dialog.tsx';

function Opener() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && (
        <Dialog title="A note" onClose={() => setOpen(false)}>
          <input aria-label="Note" data-first />
        </Dialog>
      )}
    </>
  );
}

it('has its first field focused, and gives the focus back when Escape closes it', async () => {
  const screen = await render(<Opener />);
  await screen.getByRole('button', { name: 'Open' }).click();
  await expect.element(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
});

it('keeps what is typed in it from the screen behind', async () => {
  const onKey = vi.fn<() => void>();
  window.addEventListener('keydown', onKey);
  const screen = await render(<Opener />);
  await screen.getByRole('button', { name: 'Open' }).click();
  await expect.element(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus();
  onKey.mockClear();
  await userEvent.keyboard('u-');
  window.removeEventListener('keydown', onKey);
  expect(onKey).not.toHaveBeenCalled();
  await expect.element(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('u-');
});
