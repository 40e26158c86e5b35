'use client';
/** All tests of one dossier on this device, the latest first; read again whenever the log has grown. */
import { useEffect, useState } from 'react';
import { foldAttempts, type Attempt } from '#lib/assess/attempt.ts';
import { progressStore } from '../progress/progress-instance.ts';
import { readAttempts } from './read-attempts.ts';

/** Undefined until they are read. */
export function useAttempts(dossierId: string): readonly Attempt[] | undefined {
  const [attempts, setAttempts] = useState<readonly Attempt[]>();
  useEffect(() => {
    let isWanted = true;
    let reads = 0;
    const load = async () => {
      const read = ++reads;
      const events = await readAttempts();
      // An earlier reading may end later than this one, and knows less.
      if (isWanted && read === reads) setAttempts(foldAttempts(events).filter(({ dossier }) => dossier === dossierId));
    };
    void load();
    const unsubscribe = progressStore.subscribe((progress, before) => {
      if (progress.seq !== before.seq || progress.unsaved !== before.unsaved) void load();
    });
    return () => {
      isWanted = false;
      unsubscribe();
    };
  }, [dossierId]);
  return attempts;
}
