/** One section of a briefing: what the source says there, and folded below it the facts that were read from it. */
import Link from 'next/link';
import type { DossierIndex } from '#lib/facts/dossier.ts';
import type { Briefing } from '#lib/facts/briefing-schema.ts';
import { buildFactNote } from '#lib/facts/fact-note.ts';
import type { TextPart } from '#lib/facts/explain-terms.ts';
import { printPracticeLink } from '#lib/practice/practice-link.ts';
import { FactEntry } from '../sources/fact-entry.tsx';
import { ExplainedText } from './explained-text.tsx';

interface BriefingSectionProps {
  readonly section: Briefing['sections'][number];
  readonly parts: readonly TextPart[];
  readonly index: DossierIndex;
}

export function BriefingSection({ section, parts, index }: BriefingSectionProps) {
  const { heading, paragraphs, facts } = section;
  return (
    <section aria-label={heading} className="grid gap-x-6 border-t border-rule py-5 md:grid-cols-[5rem_minmax(0,1fr)]">
      <p className="catalogue pt-1.5">
        {paragraphs.map((number) => (
          <span key={number} id={`p${number}`} className="mr-1.5 inline-block">
            ¶ {number}
          </span>
        ))}
      </p>
      <div>
        <h3 className="mb-1 text-stem">{heading}</h3>
        <p className="max-w-(--measure)">
          <ExplainedText parts={parts} />
        </p>
        {facts.some((id) => index.fact(id).cards.length > 0) && (
          <p className="catalogue mt-2">
            <Link href={printPracticeLink(index.dossier.id, { facts })} prefetch={false}>
              Practise this section
            </Link>
          </p>
        )}
        {facts.length > 0 && (
          <details className="mt-3">
            <summary className="catalogue min-h-6 text-sea!">
              {facts.length === 1 ? 'The fact' : `The ${facts.length} facts`} read from it
            </summary>
            <ul className="mt-3 space-y-4">
              {facts.map((id) => (
                <FactEntry key={id} note={buildFactNote(index.fact(id), index)} dossierId={index.dossier.id} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}
