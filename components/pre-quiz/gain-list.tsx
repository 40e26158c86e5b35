/** Each question as it was answered before and after reading, with the answer and where it stands. */
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import type { GainRow, Try } from '#lib/assess/pre-quiz-gain.ts';
import { CardTools } from '../cards/card-tools.tsx';
import { CitationLine } from '../sources/citation-line.tsx';

interface GainListProps {
  readonly rows: readonly GainRow[];
  readonly bank: AssessBank;
}

export function GainList({ rows, bank }: GainListProps) {
  return (
    <ol className="mt-8 divide-y divide-rule border-y border-rule">
      {rows.map(({ item, before, after }) => {
        const fact = bank.facts[item.facts[0] ?? ''];
        return (
          <li key={item.id} className="break-inside-avoid space-y-2 py-4">
            <h2 className="text-body leading-snug">{item.stem}</h2>
            <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[5rem_minmax(0,1fr)]">
              <TryLine name="Before" answer={before} />
              <TryLine name="After" answer={after} />
              {!after.isRight && (
                <>
                  <dt className="catalogue pt-1">Answer</dt>
                  <dd className="border-l-4 border-ink pl-3">{item.feedback.answer}</dd>
                </>
              )}
            </dl>
            {fact && <CitationLine citation={fact.citation} dossierId={bank.dossier.id} />}
            <CardTools item={item} />
          </li>
        );
      })}
    </ol>
  );
}

function TryLine({ name, answer: { said, isRight } }: { readonly name: string; readonly answer: Try }) {
  return (
    <>
      <dt className="catalogue pt-1">{name}</dt>
      <dd className={`border-l-4 pl-3 ${isRight ? 'border-moss' : 'border-vermilion'}`}>
        <span className={`mr-2 font-sans text-note ${isRight ? 'text-moss' : 'text-vermilion'}`}>
          {isRight ? '✓ right' : '✗ not right'}
        </span>
        {said?.join('; ') ?? 'You did not know.'}
      </dd>
    </>
  );
}
