'use client';
/** The list of keys in a dialog, loaded when it is first asked for. */
import { Dialog } from '../frame/dialog.tsx';
import { KeyMap } from './key-map.tsx';

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keyboard" onClose={onClose}>
      <KeyMap />
    </Dialog>
  );
}
