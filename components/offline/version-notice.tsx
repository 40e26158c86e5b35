'use client';
/** Offers a new version of the app once it is on the device: beside the name, or in the rail, where nothing moves for it. */
import { useEffect } from 'react';
import { watchInstallOffer } from './install-offer.ts';
import { keepOffline, openNewVersion, putVersionAway, useNewVersion } from './new-version.ts';

export function VersionNotice() {
  const isReady = useNewVersion();
  useEffect(() => whenIdle(() => void keepOffline()), []);
  useEffect(watchInstallOffer, []);
  // The region is there before its text: one that arrives together with it may not be read out.
  return (
    <div role="status" className="md:mr-auto md:ml-6 lg:order-1 lg:mx-0">
      {isReady && (
        <p className="catalogue -my-1 flex flex-wrap items-baseline gap-x-4 lg:my-0 lg:border-l-2 lg:border-sea lg:pl-3">
          <span className="lg:hidden">New version</span>
          <span className="hidden lg:block">A new version of Dossier is on this device.</span>
          <button type="button" className="min-h-8 text-sea underline" onClick={openNewVersion}>
            Reload
          </button>
          <button type="button" className="min-h-8 underline" onClick={putVersionAway}>
            Later
          </button>
        </p>
      )}
    </div>
  );
}

/** Filling the cache must not compete with the first screen. Gives the way to call it off. */
function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 2_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 10_000 });
  return () => cancelIdleCallback(handle);
}
