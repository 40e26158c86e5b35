'use client';
/** Whether the app can be used without network, as it stands now. */
import { useKeptOffline, type KeptOffline } from './kept-offline.ts';

const sentences: Readonly<Record<KeptOffline, string>> = {
  kept: 'Ready to use without network: every page, map and question of this version is on this device.',
  unknown: 'Dossier is being put on this device, so that it works without network. That takes a minute.',
  failed:
    'Dossier could not be put on this device: the network broke off, or there is no room for it. It is tried again when you open the app anew.',
  impossible:
    'Here Dossier needs the network: this browser keeps no pages in a private window, or from an address without https.',
};

export function OfflineState() {
  return <p role="status">{sentences[useKeptOffline()]}</p>;
}
