/** A browser's storage in the place of the missing one: it keeps what it is given, or denies everything as a browser may. */
import { vi } from 'vitest';

type StorageName = 'localStorage' | 'sessionStorage';

export function keepStorage(name: StorageName): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal(name, {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

export function denyStorage(name: StorageName): void {
  const deny = () => {
    throw new Error('denied');
  };
  vi.stubGlobal(name, { getItem: deny, setItem: deny, removeItem: deny });
}
