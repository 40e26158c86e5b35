'use client';
/** Which dossier to practise; nothing to be chosen where there is one. */
import { useRouter } from 'next/navigation';
import { printPracticeLink, type PracticeWish } from '#lib/practice/practice-link.ts';
import { PickField } from './pick-field.tsx';

export interface DossierName {
  readonly id: string;
  readonly title: string;
}

interface PickDossierProps {
  readonly dossiers: readonly DossierName[];
  readonly chosen: string;
  /** Goes along to the other dossier. */
  readonly wish: PracticeWish;
}

export function PickDossier({ dossiers, chosen, wish }: PickDossierProps) {
  const router = useRouter();
  if (dossiers.length < 2) return null;
  return (
    <PickField
      title="Dossier"
      value={chosen}
      options={dossiers.map(({ id, title }) => ({ value: id, name: title }))}
      onChange={(id) => router.replace(printPracticeLink(id, wish))}
    />
  );
}
