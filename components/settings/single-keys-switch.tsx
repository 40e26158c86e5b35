'use client';
/** Switches the keys that act by themselves; whoever dictates, or hits keys by chance, wants them off. */
import { switchSingleKeys, useSingleKeys } from '../questions/single-keys.ts';
import { Switch } from './switch.tsx';

export function SingleKeysSwitch() {
  return (
    <Switch label="Letters, digits and signs act by themselves" isOn={useSingleKeys()} onSwitch={switchSingleKeys}>
      Switch this off if you dictate, or press keys by chance. Every action has a button as well.
    </Switch>
  );
}
