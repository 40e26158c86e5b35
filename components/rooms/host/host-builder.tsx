'use client';
/** The quiz builder: a quiz that this device keeps (`?quiz=id`), one that came as a link (after the `#`), or a new one. */
import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';
import { parseQuizLink } from '#lib/rooms/quiz/quiz-link.ts';
import { parseQuizShelf } from '#lib/rooms/quiz/quiz-shelf.ts';
import { openProgress } from '../../progress/progress-instance.ts';
import { useBanks } from '../../study/use-banks.ts';
import { HostBuilderForm } from './host-builder-form.tsx';
import { useFragment } from '../use-fragment.ts';
import { useQuizShelf } from './use-quiz-shelf.ts';

export function HostBuilder({ dossiers }: { readonly dossiers: readonly string[] }) {
  const search = useSearchParams();
  const fragment = useFragment();
  const shelf = parseQuizShelf(useQuizShelf());
  const wanted = search.get('quiz');
  const kept = shelf.ok ? shelf.value.find(({ id }) => id === wanted) : undefined;
  const link = fragment === '' ? undefined : parseQuizLink(fragment);
  const named = kept?.dossier ?? (link?.ok === true ? link.value.dossier : search.get('dossier'));
  const slug = dossiers.find((id) => id === named) ?? dossiers[0];
  const loaded = useBanks(slug === undefined ? [] : [slug]);
  useEffect(() => void openProgress(), []);
  const bank = loaded.status === 'ready' ? loaded.banks[0] : undefined;
  return (
    <>
      <h1 className="mb-2 text-title">Build a quiz</h1>
      {link?.ok === false && <Trouble>{link.error.message}</Trouble>}
      {link?.ok === true && slug !== named && (
        <Trouble>This app has no dossier “{named}”, which the link is about. Build a quiz from another one.</Trouble>
      )}
      {!shelf.ok && <Trouble>{shelf.error.message}</Trouble>}
      {loaded.status === 'failed' && <Trouble>{loaded.message}</Trouble>}
      {bank === undefined ? (
        <p role="status" className="catalogue">
          Opening the questions …
        </p>
      ) : (
        <HostBuilderForm
          key={`${wanted} ${fragment}`}
          bank={bank}
          kept={kept}
          linked={link?.ok === true && slug === named ? link.value : undefined}
        />
      )}
    </>
  );
}

function Trouble({ children }: { readonly children: React.ReactNode }) {
  return (
    <p role="alert" className="mb-4 border-l-2 border-ochre pl-3 font-sans text-ui">
      {children}
    </p>
  );
}
