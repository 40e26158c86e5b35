'use client';
/** Says once on a device, at the foot of the first screen, that the app works without network from now on. */
import { useEffect, useSyncExternalStore } from 'react';
import { readSetting, writeSetting } from '../keeping/device-setting.ts';
import { useKeptOffline } from './kept-offline.ts';

const told = 'dossier-told-offline';

let wasTold: boolean | undefined;

export function OfflineNote() {
  const isKept = useKeptOffline() === 'kept';
  const isNews = !useSyncExternalStore(neverChanges, readTold, () => true) && isKept;
  useEffect(() => {
    if (!isNews) return undefined;
    writeSetting(told, 'yes');
    // It stays until the screen is left.
    return () => {
      wasTold = true;
    };
  }, [isNews]);
  return (
    <p role="status" className="catalogue mt-8">
      {isNews && 'Ready to use without network.'}
    </p>
  );
}

/** As it was when the visit began. */
function readTold(): boolean {
  wasTold ??= readSetting(told) !== undefined;
  return wasTold;
}

const neverChanges = () => () => undefined;
