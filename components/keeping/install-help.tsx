'use client';
/** How to have the app as an app of its own: the browser's own question where it can be asked, the way in words elsewhere. */
import { useRef, useState, useSyncExternalStore } from 'react';
import { takeInstallOffer, useInstallOffer } from '../offline/install-offer.ts';
import { findInstallWay, type InstallWay } from './install-way.ts';

const emptyAtFirst = 'The installed app begins empty: save a backup file first and restore it there.';

const sentences: Readonly<Record<InstallWay, string>> = {
  installed: 'Dossier is installed here as an app.',
  handheld: `To install Dossier as an app, open the Share menu and choose Add to Home Screen. ${emptyAtFirst}`,
  mac: `To install Dossier as an app, choose Add to Dock in the File menu of Safari. ${emptyAtFirst}`,
  'firefox-handheld': 'To install Dossier as an app, open the menu of Firefox and choose Add app to Home screen.',
  firefox:
    'Firefox on a computer may not offer to install a page as an app. A bookmark serves as well: Dossier opens from it without network too.',
  other: 'Some browsers install a page as an app. Where yours does, its menu has a line for it, such as Install.',
};

const neverChanges = () => () => undefined;

export function InstallHelp() {
  const isOffered = useInstallOffer();
  const found = useSyncExternalStore(neverChanges, findInstallWay, () => undefined);
  const [isAccepted, setAccepted] = useState(false);
  const way = isAccepted ? 'installed' : found;
  const words = useRef<HTMLParagraphElement>(null);
  const install = async () => {
    setAccepted(await takeInstallOffer());
    // The button is gone by then, and these words tell what has come of it, or what can be done now.
    words.current?.focus();
  };
  return (
    <>
      <p ref={words} tabIndex={-1} className="mt-3">
        {isOffered
          ? 'Dossier can be installed as an app of its own. It opens from your screen like any other, with the answers that are here.'
          : way && sentences[way]}
      </p>
      {isOffered && (
        <button type="button" className="button-plain mt-3" onClick={() => void install()}>
          Install Dossier
        </button>
      )}
    </>
  );
}
