import { expect, it, vi } from 'vitest';
import { watchFailedInstall } from '#components/offline/failed-install.ts';

/** What is told when a worker that is being installed comes to such an end. */
function install(state: string, active: object | null): number {
  const installing = Object.assign(new EventTarget(), { state: 'installing' });
  const registered = Object.assign(new EventTarget(), { active, installing });
  const onFail = vi.fn<() => void>();
  watchFailedInstall(registered, onFail);
  registered.dispatchEvent(new Event('updatefound'));
  installing.state = state;
  installing.dispatchEvent(new Event('statechange'));
  return onFail.mock.calls.length;
}

it('a first version that could not be taken in is told, since nothing works without network then', () => {
  expect(install('redundant', null)).toBe(1);
});

it('a new version that could not be taken in is not: the one before is whole', () => {
  expect(install('redundant', {})).toBe(0);
});

it('a version that was taken in is no failure', () => {
  expect(install('installed', null)).toBe(0);
});
