'use client';
/** What the browser has promised about the answers, and what it does not say: Safari's seven days. */
import { useEffect, useState } from 'react';
import { findForgetfulBrowser } from './forgetful-browser.ts';
import { askToKeep, isPromised } from './storage-promise.ts';

const wayToInstall = {
  handheld: 'open the Share menu and choose Add to Home Screen',
  mac: 'choose Add to Dock in the File menu',
} as const;

interface Keeping {
  readonly isPromised: boolean | undefined;
  readonly forgetful: 'mac' | 'handheld' | undefined;
}

export function KeepingPanel() {
  const [keeping, setKeeping] = useState<Keeping>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const look = async () => setKeeping({ isPromised: await isPromised(), forgetful: findForgetfulBrowser() });
    void look();
  }, []);
  if (keeping === undefined || (keeping.isPromised === undefined && keeping.forgetful === undefined)) return null;
  const ask = async () => {
    const promised = await askToKeep();
    setKeeping({ ...keeping, isPromised: promised });
    setRefused(promised !== true);
  };
  return (
    <section aria-labelledby="keeping-heading" className="mt-10">
      <h2 id="keeping-heading" className="heading mb-2">
        Kept on this device
      </h2>
      {keeping.forgetful && <SevenDays way={wayToInstall[keeping.forgetful]} />}
      {keeping.isPromised === true && (
        <p>The browser has promised not to clear your answers by itself when the device runs short of space.</p>
      )}
      {keeping.isPromised === false && (
        <>
          <p>When the device runs short of space, the browser may clear your answers. It can be asked not to.</p>
          <button type="button" className="button-plain mt-3" onClick={() => void ask()}>
            Ask the browser to keep them
          </button>
        </>
      )}
      <p role="status" className="mt-3 font-sans text-ui">
        {isRefused && 'The browser has not agreed. It may once Dossier has been used more, or installed.'}
      </p>
    </section>
  );
}

function SevenDays({ way }: { readonly way: string }) {
  return (
    <div className="mb-4 space-y-3 border-l-4 border-ochre bg-sheet px-4 py-3">
      <p>
        Safari deletes what a page has stored once it has been used for seven days without a visit to that page. Your
        answers would go with it. A visit every week spares them, and so does an installed app.
      </p>
      <p>
        To install Dossier, {way}. The installed app begins empty: save a backup file here first and restore it there.
      </p>
    </div>
  );
}
