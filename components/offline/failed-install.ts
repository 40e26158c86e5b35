/** Tells that this device could not take in the app, where it has no earlier version of it either. */

interface Installed extends EventTarget {
  readonly state: string;
}

interface Registered extends EventTarget {
  readonly active: unknown;
  readonly installing: Installed | null;
}

/** The browser gives a worker up when one of its files could not be fetched or kept; it tries again at the next visit. */
export function watchFailedInstall(registered: Registered, onFail: () => void): void {
  registered.addEventListener('updatefound', () => {
    const { installing } = registered;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant' && registered.active === null) onFail();
    });
  });
}
