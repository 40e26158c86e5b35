/** Each missed question with the answer, why, and where it stands; what one was sure of and wrong about comes first. */
import type { AssessBank } from '#lib/assess/assess-bank.ts';
import type { ReportRow } from '#lib/assess/build-report.ts';
import { sayInterval } from '#lib/assess/say-interval.ts';
import { CardTools } from '../cards/card-tools.tsx';
import { CitationLine } from '../sources/citation-line.tsx';
import { EditorNote } from '../sources/editor-note.tsx';

interface MissedListProps {
  readonly missed: readonly ReportRow[];
  readonly bank: AssessBank;
}

export function MissedList({ missed, bank }: MissedListProps) {
  const sure = missed.filter(({ isConfidentError }) => isConfidentError);
  const others = missed.filter(({ isConfidentError }) => !isConfidentError);
  if (missed.length === 0) {
    return <p className="mt-10">Every answer was right. A closer check, or a longer paper, would say more.</p>;
  }
  return (
    <>
      <MissedGroup title="Sure, and wrong" rows={sure} bank={bank} />
      <MissedGroup title={sure.length === 0 ? 'Missed' : 'Missed besides'} rows={others} bank={bank} />
    </>
  );
}

interface MissedGroupProps {
  readonly title: string;
  readonly rows: readonly ReportRow[];
  readonly bank: AssessBank;
}

function MissedGroup({ title, rows, bank }: MissedGroupProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={title} className="mt-10">
      <h2 className="heading mb-2">
        {title} ({rows.length})
      </h2>
      <ol className="divide-y divide-rule border-y border-rule">
        {rows.map((row) => (
          <MissedItem key={row.place} row={row} bank={bank} />
        ))}
      </ol>
    </section>
  );
}

function MissedItem({ row, bank }: { readonly row: ReportRow; readonly bank: AssessBank }) {
  const { asked, given, answer, place } = row;
  const { stem, feedback, facts } = asked.item;
  const fact = bank.facts[facts[0] ?? ''];
  return (
    <li className="break-inside-avoid space-y-2 py-4">
      <h3 className="text-body leading-snug">
        <span className="catalogue mr-2">{place}</span>
        {stem}
      </h3>
      <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[5rem_minmax(0,1fr)]">
        <dt className="catalogue pt-1">You said</dt>
        <dd className="border-l-4 border-vermilion pl-3">
          {(given ?? [answer === undefined ? 'nothing: it was left out' : 'that you do not know']).map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
          {answer?.confidence !== undefined && (
            <span className="catalogue">
              {answer.confidence > asked.guessing ? `${Math.round(100 * answer.confidence)} in 100 sure` : 'a guess'}
            </span>
          )}
          {answer?.interval && 'unit' in asked.item && (
            <span className="catalogue">80 in 100 sure of {sayInterval(answer.interval, asked.item.unit)}</span>
          )}
        </dd>
        <dt className="catalogue pt-1">Answer</dt>
        <dd className="border-l-4 border-moss pl-3">{feedback.answer}</dd>
      </dl>
      <p className="text-ui">{feedback.because}</p>
      {fact && <CitationLine citation={fact.citation} dossierId={bank.dossier.id} />}
      {fact?.editorNote && <EditorNote note={fact.editorNote} />}
      <CardTools item={asked.item} />
    </li>
  );
}
