import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { findBank, loadBanks } from '../../../banks.server.ts';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export const dynamicParams = false;
export const metadata: Metadata = { title: 'Glossary' };

export function generateStaticParams() {
  return loadBanks().map(({ dossier }) => ({ slug: dossier.id }));
}

export default async function GlossaryPage({ params }: Props) {
  const { dossier } = findBank((await params).slug) ?? notFound();
  const terms = dossier.glossary.toSorted((a, b) => a.term.localeCompare(b.term, 'en'));
  return (
    <article className="max-w-3xl">
      <p className="heading mb-1">
        <Link href={`/dossiers/${dossier.id}`}>{dossier.title}</Link>
      </p>
      <h1 className="mb-6 text-title">Glossary</h1>
      <dl>
        {terms.map(({ id, term, forms, meaning, entity }) => (
          <div key={id} id={id} className="grid gap-x-6 border-t border-rule py-4 md:grid-cols-[12rem_minmax(0,1fr)]">
            <dt>
              {term}
              {forms.length > 0 && <span className="catalogue block">{forms.join(', ')}</span>}
            </dt>
            <dd className="max-w-(--measure)">
              {meaning}{' '}
              {entity !== undefined && (
                <Link
                  href={`/dossiers/${dossier.id}/entities/${entity}`}
                  prefetch={false}
                  className="catalogue whitespace-nowrap"
                >
                  <span className="sr-only">{term}: </span>its facts
                </Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
