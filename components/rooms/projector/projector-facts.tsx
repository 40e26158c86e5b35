/** What an answer rests on, for the last row: two facts side by side, as they are compared; a conflict as two accounts, and what else there is below. */
import { pickAccounts } from '#lib/rooms/disputed.ts';
import type { Disclosure } from '#lib/rooms/view/room-view.ts';
import { CitationLine } from '../../sources/citation-line.tsx';
import { EditorNote } from '../../sources/editor-note.tsx';
import { TwoAccounts } from '../two-accounts.tsx';

interface ProjectorFactsProps {
  readonly disclosure: Disclosure;
  /** Where the answer is drawn part by part, it has said what the facts say. */
  readonly isSaid: boolean;
}

export function ProjectorFacts({ disclosure: { facts }, isSaid }: ProjectorFactsProps) {
  const accounts = pickAccounts(facts);
  return (
    <>
      {/* A conflict is left to the class: what resolves it is for the host to say. */}
      {accounts && <TwoAccounts accounts={accounts} hasNote={false} />}
      <Told facts={accounts?.others ?? facts} isSaid={isSaid} />
    </>
  );
}

function Told({ facts, isSaid }: Pick<Disclosure, 'facts'> & Pick<ProjectorFactsProps, 'isSaid'>) {
  if (facts.length === 0) return null;
  if (isSaid) return facts.map(({ citation }) => <CitationLine key={citation.factId} citation={citation} />);
  return (
    <ul className={facts.length > 1 ? 'grid grid-cols-2 divide-x divide-rule' : 'mt-[0.4em] first:mt-0'}>
      {facts.map(({ statement, citation, editorNote }) => (
        <li key={citation.factId} className="px-[0.6em] first:pl-0 last:pr-0">
          <p>{statement}</p>
          <CitationLine citation={citation} />
          {editorNote && <EditorNote note={editorNote} />}
        </li>
      ))}
    </ul>
  );
}
