'use client';
/** The way into the practice: the dossier that the address names, or the first one, and its questions. */
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';
import { openProgress } from '../progress/progress-instance.ts';
import { useBanks } from '../study/use-banks.ts';
import type { DossierName } from './pick-dossier.tsx';
import { PracticeRoom } from './practice-room.tsx';

/** `?dossier=slug` practises another dossier than the first; the rest of the address is `lib/practice/practice-link.ts`’s. */
export function PracticeDoor({ dossiers }: { readonly dossiers: readonly DossierName[] }) {
  const wanted = useSearchParams().get('dossier') ?? dossiers[0]?.id ?? '';
  if (!dossiers.some(({ id }) => id === wanted)) {
    return (
      <p>
        There is no dossier “{wanted}”. <Link href="/practice">Practise with the first one</Link>
      </p>
    );
  }
  return <OpenPractice key={wanted} slug={wanted} dossiers={dossiers} />;
}

function OpenPractice({ slug, dossiers }: { readonly slug: string; readonly dossiers: readonly DossierName[] }) {
  const loaded = useBanks([slug]);
  // The log is opened while the questions are on their way.
  useEffect(() => void openProgress(), []);
  if (loaded.status === 'failed') return <p role="alert">{loaded.message}</p>;
  const bank = loaded.status === 'ready' ? loaded.banks[0] : undefined;
  if (bank !== undefined) return <PracticeRoom bank={bank} dossiers={dossiers} />;
  return (
    <>
      <h1 className="mb-2 text-title">Practise</h1>
      <p role="status" className="catalogue">
        Opening the questions …
      </p>
    </>
  );
}
