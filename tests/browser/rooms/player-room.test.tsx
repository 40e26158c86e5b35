/** The way in to a room on one device. */
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { PlayerRoom } from '#components/rooms/player/player-room.tsx';

/** Next's own link needs a router around it. */
vi.mock('next/link', () => ({
  __esModule: true,
  default: ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
    <a href={href}>{children}</a>
  ),
}));

afterEach(() => {
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
});

const guest = { title: 'Arms', phase: 'lobby', isLocked: false, names: 'free', teams: [], isJoined: false };
const refusal = { problem: { code: 'not-allowed', message: 'This key opens nothing.' } };

it('keeps what is typed at the door when a link leads to another place on the page', async () => {
  const enter = vi.fn<() => Response>(() => Response.json(refusal, { status: 403 }));
  const ask = (path: string) => Promise.resolve(path.endsWith('/enter') ? enter() : Response.json(guest));
  vi.stubGlobal('fetch', vi.fn(ask));
  const screen = await render(<PlayerRoom code="CDF347" />);
  await screen.getByLabelText('Your name here').fill('Amina');
  window.location.hash = '#content';
  await vi.waitFor(() => expect(enter).toHaveBeenCalledOnce());
  // Longer than the door takes to be drawn anew.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect.element(screen.getByLabelText('Your name here')).toHaveValue('Amina');
});
